package fr.mediane.dossier.entry;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identities;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.consent.ConsentDecision;
import fr.mediane.dossier.consent.EntryConsents;
import fr.mediane.dossier.consent.EntryPapers;
import fr.mediane.dossier.designation.ChallengeChoices;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.dossier.standin.PartyLetters;
import fr.mediane.journal.JournalWriter;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Prints the papers of the entry into mediation; each printing is journaled. */
@Stateless
@PermitAll
public class EntryPaperDesk {

  @Inject private ActorDirectory actors;
  @Inject private OpenDossiers dossiers;
  @Inject private EntryConsents consents;
  @Inject private ChallengeChoices challenges;
  @Inject private EntryPapers papers;
  @Inject private Papers press;
  @Inject private Identities identities;
  @Inject private PartyLetters letters;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * Prints a paper.
   *
   * @param rank rank of the party it is for; {@code null} for the entry agreement
   * @throws NotFoundRefusal when the reader does not reach the dossier, or when there is nothing to
   *     print: no such party, no decision, nobody designated, no challenge possible any more
   */
  @Requires(Right.DOSSIER_HANDLE)
  public RenderedDocument print(
      String number, EntryPaper paper, Integer rank, DocumentFormat format) {
    return print(number, paper, rank, null, format);
  }

  /**
   * Prints the copy of a letter to a party for whoever holds its power to receive its letters.
   *
   * @param rank rank of the party
   * @param powerId the power; {@code null} for the letter to the party itself
   * @throws NotFoundRefusal as {@link #print(String, EntryPaper, Integer, DocumentFormat)}, and
   *     when the power lets the holder receive no copy today
   */
  @Requires(Right.DOSSIER_HANDLE)
  public RenderedDocument print(
      String number, EntryPaper paper, Integer rank, Long powerId, DocumentFormat format) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, Right.DOSSIER_HANDLE);
    if (dossier.getState() == DossierState.DESTROYED) {
      throw new NotFoundRefusal();
    }
    LocalDate today = LegalTime.today(clock);
    RenderedDocument file = press.print(write(dossier, paper, rank, powerId, today), format);
    journal.read(
        actor, "PrintEntryPaper", "Dossier", dossier.getId().toString(), dossier.getNumber());
    return file;
  }

  private DocumentModel write(
      Dossier dossier, EntryPaper paper, Integer rank, Long powerId, LocalDate today) {
    if (paper == EntryPaper.AGREEMENT) {
      return papers.entryAgreement(dossier, today);
    }
    DossierParty party =
        dossier.getParties().stream()
            .filter(one -> rank != null && one.getRank() == rank)
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    Addressee addressee =
        powerId == null
            ? Addressee.of(identities.party(party))
            : letters.copy(party, powerId, today);
    if (paper == EntryPaper.RECEIPT) {
      return consents
          .of(dossier)
          .latest(party)
          .filter(decision -> decision.getDecision() != ConsentDecision.REFUSED)
          .map(decision -> papers.receipt(decision, addressee, today))
          .orElseThrow(NotFoundRefusal::new);
    }
    if (dossier.getMediators().stream().noneMatch(CaseMediator::isActive)) {
      throw new NotFoundRefusal();
    }
    if (paper == EntryPaper.CHALLENGE && EntryPapers.isChallengeOver(dossier, today)) {
      throw new NotFoundRefusal();
    }
    return paper == EntryPaper.DESIGNATION
        ? papers.designationNotice(party, challenges.of(dossier).hasUsed(party), addressee, today)
        : papers.challengeForm(party, today);
  }
}
