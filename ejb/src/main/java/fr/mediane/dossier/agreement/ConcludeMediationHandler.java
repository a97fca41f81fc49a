package fr.mediane.dossier.agreement;

import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.closing.ClosingLetters;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Ends a mediation with what was signed, or with recommendations. */
@ApplicationScoped
public class ConcludeMediationHandler implements CommandHandler<ConcludeMediation, Void> {

  private static final Set<Outcome> RESULTS =
      Set.of(Outcome.AGREEMENT, Outcome.PARTIAL_AGREEMENT, Outcome.RECOMMENDATIONS);

  @Inject private AgreementDesk desk;
  @Inject private ConclusionClocks clocks;
  @Inject private AgreementPapers papers;
  @Inject private ClosingLetters letters;

  @Override
  public Void handle(ConcludeMediation command, CommandContext context) {
    AgreementFile file =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_MEDIATE,
            DossierAct.CONCLUDE,
            context);
    Outcome outcome = command.outcome();
    if (outcome == null || !RESULTS.contains(outcome)) {
      throw new InvalidRefusal("outcome", AgreementTexts.get("missing.outcome"));
    }
    ConclusionFacts facts = ConclusionFacts.of(file.agreement());
    List<Problem> problems =
        ConclusionRules.against(outcome, facts).stream()
            .map(reason -> new Problem("outcome", reason))
            .toList();
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    LocalDate last = facts.lastSignature().orElse(null);
    LocalDate on =
        desk.day(
            "concludedOn",
            command.on(),
            last == null ? file.agreement().getDocumentOn() : last,
            last == null ? "conclude.beforeDocument" : "conclude.beforeSignature",
            file.dossier(),
            context);
    LocalDate drawnUpOn = last == null ? on : last;
    StopReason why = last == null ? StopReason.MEDIATION_ENDED : StopReason.AGREEMENT_SIGNED;
    String delay = clocks.drawnUp(file.dossier(), drawnUpOn, why, context.today());
    clocks.startReviews(file.dossier(), file.agreement().facts().reviewMonths(), drawnUpOn);
    file.agreement().concludedOn(last);
    desk.does(
        file,
        DossierAct.CONCLUDE,
        on,
        AgreementTexts.get("step.concluded", outcome.label(), delay),
        null,
        context);
    file.dossier().end(outcome);
    papers.settlement(file, context);
    letters.keepForParties(file.dossier(), on, last, firstReview(file.dossier()), context);
    return null;
  }

  /** The clocks were started just before: only a review may still run. */
  private static LocalDate firstReview(Dossier dossier) {
    return ClockKind.REVIEW.name().equals(dossier.getNextDueKind()) ? dossier.getNextDueOn() : null;
  }
}
