package fr.mediane.dossier.closing;

import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identities;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.authority.InformedAuthorities;
import fr.mediane.dossier.authority.InformedAuthority;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.dossier.standin.PartyLetters;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/**
 * The closing letters (document 12), for every capability that closes a dossier: to the parties who
 * know of it, in the words of its outcome; to the authorities and to a referrer who is not a party,
 * in the same neutral words whatever the outcome.
 */
@ApplicationScoped
public class ClosingLetters {

  /** Variant of the wording by outcome; an outcome left out has a letter of its own. */
  private static final Map<Outcome, String> VARIANTS =
      Map.ofEntries(
          Map.entry(Outcome.AGREEMENT, "AGREEMENT"),
          Map.entry(Outcome.PARTIAL_AGREEMENT, "PARTIAL"),
          Map.entry(Outcome.RECOMMENDATIONS, "RECOMMENDATIONS"),
          Map.entry(Outcome.ENTRY_REFUSED, "NOT_ENTERED"),
          Map.entry(Outcome.RENOUNCED, "LEFT"),
          Map.entry(Outcome.FAILED, "FAILED"),
          Map.entry(Outcome.WITHDRAWN, "WITHDRAWN"),
          Map.entry(Outcome.INCOMPLETE, "INCOMPLETE"),
          Map.entry(Outcome.ADVICE, "ADVICE"),
          Map.entry(Outcome.NOT_ENGAGED, "NOT_ENGAGED"),
          Map.entry(Outcome.SUPPORT_SUCCEEDED, "SUPPORT"),
          Map.entry(Outcome.SUPPORT_FAILED, "SUPPORT"),
          Map.entry(Outcome.ESCALATED, "ESCALATED"));

  @Inject private PaperDesk desk;
  @Inject private Papers papers;
  @Inject private Identities identities;
  @Inject private InformedAuthorities authorities;
  @Inject private PartyLetters letters;

  /**
   * Keeps the letters of a closing: one to each party who knows of the dossier, one to each
   * authority that was told of it and to each referrer who is not a party. The dossier is closed,
   * with its outcome.
   *
   * @param on day of the letters
   */
  public void keepFor(Dossier dossier, LocalDate on, CommandContext context) {
    keepFor(dossier, on, null, null, context);
  }

  /**
   * As {@link #keepFor(Dossier, LocalDate, CommandContext)}, at the end of the follow-up of a
   * mediation that was concluded.
   *
   * @param signedOn day of the last signature of the agreement; {@code null} when none
   * @param reviewOn day of the first review; {@code null} when none
   */
  public void keepFor(
      Dossier dossier,
      LocalDate on,
      LocalDate signedOn,
      LocalDate reviewOn,
      CommandContext context) {
    keepForParties(dossier, on, signedOn, reviewOn, context);
    if (dossier.getReferrer() != null) {
      for (Identity person : identities.referrers(dossier)) {
        keepForAuthority(dossier, Addressee.of(person), null, on, context);
      }
    }
    keepForAuthorities(dossier, on, context);
  }

  /**
   * Keeps the neutral letters to the authorities alone, for a closing of which the referrer is told
   * in a letter of its own. The dossier is closed.
   *
   * @param on day of the letters
   */
  public void keepForAuthorities(Dossier dossier, LocalDate on, CommandContext context) {
    for (InformedAuthority told : authorities.of(dossier)) {
      keepForAuthority(dossier, told.addressee(), told.informedOn(), on, context);
    }
  }

  /**
   * Keeps the letters to the parties alone: the mediation is concluded, its follow-up begins and
   * the dossier is not closed yet.
   *
   * @param signedOn day of the last signature of the agreement; {@code null} when none
   * @param reviewOn day of the first review; {@code null} when none
   */
  public void keepForParties(
      Dossier dossier,
      LocalDate on,
      LocalDate signedOn,
      LocalDate reviewOn,
      CommandContext context) {
    for (DossierParty party : dossier.getParties()) {
      if (knows(party)) {
        for (Addressee addressee : letters.addressees(party, on)) {
          PaperDraft draft = toParty(dossier, on, signedOn, reviewOn);
          papers.keep(dossier, Paper.CLOSING_PARTY, draft.letterTo(addressee), context);
        }
      }
    }
  }

  /**
   * @param noticeOn day on which it was told that the dossier exists; {@code null} for the referrer
   */
  private void keepForAuthority(
      Dossier dossier,
      Addressee authority,
      LocalDate noticeOn,
      LocalDate on,
      CommandContext context) {
    PaperDraft draft =
        desk.about(Paper.CLOSING_AUTHORITY, dossier, on)
            .value("noticeDate", text(noticeOn))
            .value("closedDate", text(dossier.getClosedOn()));
    if (noticeOn == null) {
      draft.flag("REFERRER");
    }
    papers.keep(dossier, Paper.CLOSING_AUTHORITY, draft.letterTo(authority), context);
  }

  private PaperDraft toParty(
      Dossier dossier, LocalDate on, LocalDate signedOn, LocalDate reviewOn) {
    PaperDraft draft =
        desk.about(Paper.CLOSING_PARTY, dossier, on)
            .value("closedDate", text(dossier.isOpen() ? on : dossier.getClosedOn()))
            .value("signedDate", text(signedOn))
            .value("reviewDate", text(reviewOn));
    String variant = VARIANTS.get(dossier.getOutcome());
    return variant == null ? draft : draft.flag(variant);
  }

  private static boolean knows(DossierParty party) {
    return party.isReferrer() || party.getInformedOn() != null;
  }

  private static String text(LocalDate day) {
    return day == null ? "" : FrenchText.longDate(day);
  }
}
