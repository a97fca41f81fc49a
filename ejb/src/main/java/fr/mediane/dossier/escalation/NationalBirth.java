package fr.mediane.dossier.escalation;

import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Channel;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.PartyFacts;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.referral.DossierBirth;
import fr.mediane.dossier.seal.BlindIndex;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.panel.Panels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens the national dossier that follows a regional one: its own number, key and clocks; the
 * parties and the text of the saisine copied, and nothing else.
 */
@ApplicationScoped
class NationalBirth {

  @Inject private Panels panels;
  @Inject private DossierBirth birth;
  @Inject private Seals seals;
  @Inject private BlindIndex index;

  /** Opens it, received on the day of the referral. */
  Dossier of(Dossier regional, EscalationDoor door, LocalDate on, CommandContext context) {
    Dossier national =
        birth.open(
            panels.national(), regional.getEstablishment(), facts(regional, door, on), context);
    national.narrate(
        moved(regional, national, Purposes.SUMMARY, regional.getSummary()),
        moved(regional, national, Purposes.SERVICE_EFFECT, regional.getServiceEffect()),
        moved(regional, national, Purposes.LEGAL_ACTION, regional.getLegalActionNote()));
    if (door == EscalationDoor.REGIONAL_MEDIATOR) {
      Identity author =
          new Identity(
              null,
              context.actor().displayName(),
              null,
              context.actor().quality(),
              null,
              null,
              null);
      national.referredBy(seals.seal(national.getId(), Purposes.REFERRER, author.toJson()));
    }
    List<String> names = new ArrayList<>();
    regional.getParties().forEach(party -> names.add(copied(party, national, door)));
    index.index(national.getId(), names.toArray(String[]::new));
    birth.awaitThirdParties(national);
    return national;
  }

  private static ReferralFacts facts(Dossier regional, EscalationDoor door, LocalDate on) {
    return new ReferralFacts(
        on,
        Channel.ELECTRONIC,
        regional.getNature(),
        door.referrer(),
        regional.getConflictLink(),
        regional.getConflictScope(),
        regional.getIntensity(),
        regional.getSeriousHarm(),
        regional.getLegalAction(),
        regional.isCompanionWished());
  }

  /** Copies a party; answers its name. */
  private String copied(DossierParty party, Dossier national, EscalationDoor door) {
    PartyFacts facts = party.facts();
    DossierParty copy =
        national.addParty(
            new DossierParty(
                new PartyFacts(
                    facts.status(),
                    facts.profession(),
                    facts.role(),
                    facts.placement(),
                    door == EscalationDoor.ALL_PARTIES,
                    facts.director(),
                    facts.management()),
                party.getEstablishment()));
    Long from = party.getDossier().getId();
    Long to = national.getId();
    String identity = seals.open(from, Purposes.party(party.getRank()), party.getIdentity());
    copy.identify(
        seals.seal(to, Purposes.party(copy.getRank()), identity),
        seals.seal(
            to,
            Purposes.school(copy.getRank()),
            seals.open(from, Purposes.school(party.getRank()), party.getSchool())));
    return Identity.ofJson(identity).fullName();
  }

  private SealedText moved(Dossier from, Dossier to, String purpose, SealedText sealed) {
    return seals.seal(to.getId(), purpose, seals.open(from.getId(), purpose, sealed));
  }
}
