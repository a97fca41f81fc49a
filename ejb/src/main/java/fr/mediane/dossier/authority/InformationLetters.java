package fr.mediane.dossier.authority;

import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.dossier.standin.PartyLetters;
import fr.mediane.network.Establishment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Writes to authorities and parties that a saisine exists, and keeps the letters. */
@ApplicationScoped
class InformationLetters {

  @Inject private PaperDesk desk;
  @Inject private Papers papers;
  @Inject private PartyLetters letters;

  /**
   * Prints the letter to an authority: the existence of the saisine, never its content.
   *
   * @param holder who holds the office; {@code null} when not known
   */
  void toAuthority(
      Dossier dossier,
      AuthorityDue due,
      Identity holder,
      Establishment place,
      LocalDate on,
      CommandContext context) {
    Addressee addressee =
        InformedAuthorities.addressee(due.key().kind(), due.place(), place, holder);
    papers.keep(
        dossier,
        Paper.AUTHORITY_NOTICE,
        desk.about(Paper.AUTHORITY_NOTICE, dossier, on)
            .value("article", due.article())
            .value("capacity", due.capacity())
            .value("concerned", due.concerned())
            .letterTo(addressee),
        context);
  }

  /** Prints the first letter to a party who did not seize. */
  void toParty(Dossier dossier, DossierParty party, LocalDate on, CommandContext context) {
    for (Addressee addressee : letters.addressees(party, on)) {
      papers.keep(
          dossier,
          Paper.PARTY_NOTICE,
          desk.about(Paper.PARTY_NOTICE, dossier, on).letterTo(addressee),
          context);
    }
  }
}
