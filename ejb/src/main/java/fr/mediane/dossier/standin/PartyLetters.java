package fr.mediane.dossier.standin;

import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identities;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.paper.Addressee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * To whom a letter to a party goes: to the party, and in copy to whoever holds a power in force to
 * receive its letters and to know them.
 */
@ApplicationScoped
public class PartyLetters {

  @Inject private Powers powers;
  @Inject private Identities identities;

  /**
   * The party first, then those who receive a copy on a day.
   *
   * @param party of a dossier whose content can be opened
   */
  public List<Addressee> addressees(DossierParty party, LocalDate day) {
    Identity person = identities.party(party);
    return Stream.concat(
            Stream.of(Addressee.of(person)),
            powers.of(party.getDossier()).stream()
                .filter(power -> power.getParty().equals(party))
                .map(powers::holder)
                .filter(holder -> holder.receivesCopies(day))
                .map(holder -> copy(holder, person)))
        .toList();
  }

  /**
   * The copy for the holder of one power.
   *
   * @throws NotFoundRefusal when it is none of that party, or receives no copy on that day
   */
  public Addressee copy(DossierParty party, Long powerId, LocalDate day) {
    PowerHolder holder =
        powers
            .find(party.getDossier(), powerId)
            .filter(power -> power.getParty().equals(party))
            .map(powers::holder)
            .filter(found -> found.receivesCopies(day))
            .orElseThrow(NotFoundRefusal::new);
    return copy(holder, identities.party(party));
  }

  private static Addressee copy(PowerHolder holder, Identity party) {
    return Addressee.copyOf(
        party, holder.identity(), StandInTexts.get("copy.for", party.fullName()));
  }
}
