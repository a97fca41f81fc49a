package fr.mediane.dossier.agreement;

import fr.mediane.door.CommandContext;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Checks what is typed of a draft and of its commitments: every problem at once. */
@ApplicationScoped
public class DraftChecks {

  /** Longest text of a draft, in characters. */
  public static final int LONGEST_TEXT = 8_000;

  /** Longest commitment, in characters. */
  public static final int LONGEST_COMMITMENT = 2_000;

  private static final int LATEST_REVIEW = 36;
  private static final int MOST_REVIEWS = 6;

  /**
   * Refuses a change of what somebody signed.
   *
   * @throws Refusal with the ranks of those who signed
   */
  public static void requireUnsigned(MediationAgreement agreement) {
    if (!agreement.signatures().isEmpty()) {
      List<String> ranks = agreement.signatures().keySet().stream().map(String::valueOf).toList();
      throw new Refusal(AgreementTexts.get("draft.signed", FrenchText.list(ranks)));
    }
  }

  /**
   * A draft, cleaned.
   *
   * @throws InvalidRefusal with every problem
   */
  DraftInput check(DraftInput typed, Dossier dossier, CommandContext context) {
    TypedText text = new TypedText(DraftChecks::missing);
    DraftFacts facts = typed.facts();
    documentOn(facts.documentOn(), dossier, context, text);
    if (facts.coverage() == null) {
      text.problem("coverage", missing("coverage"));
    }
    reviews(facts.reviewMonths(), text);
    DraftInput clean =
        new DraftInput(
            facts,
            text.optional("context", typed.context(), LONGEST_TEXT),
            text.optional("recommendations", typed.recommendations(), LONGEST_TEXT),
            text.optional("calendar", typed.calendar(), LONGEST_TEXT));
    text.refuseIfWrong();
    return clean;
  }

  private static void documentOn(
      LocalDate typed, Dossier dossier, CommandContext context, TypedText text) {
    LocalDate began = dossier.getMediationBeganOn();
    if (typed == null) {
      text.problem("documentOn", missing("documentOn"));
    } else if (typed.isAfter(context.today())) {
      text.problem("documentOn", AgreementTexts.get("documentOn.future"));
    } else if (began != null && typed.isBefore(began)) {
      text.problem(
          "documentOn", AgreementTexts.get("documentOn.early", FrenchText.shortDate(began)));
    }
  }

  private static void reviews(List<Integer> months, TypedText text) {
    boolean wrong =
        months.size() > MOST_REVIEWS
            || months.stream().distinct().count() < months.size()
            || months.stream().anyMatch(month -> month < 1 || month > LATEST_REVIEW);
    if (wrong) {
      text.problem(
          "reviewMonths", AgreementTexts.get("reviewMonths.wrong", MOST_REVIEWS, LATEST_REVIEW));
    }
  }

  /**
   * A commitment, cleaned.
   *
   * @param prefix beginning of the names of its fields
   * @throws InvalidRefusal with every problem
   */
  public static CommitmentInput check(String prefix, CommitmentInput typed, AgreementFile file) {
    TypedText text = new TypedText(field -> AgreementTexts.get("missing.Body"));
    if (typed.parties().isEmpty()
        || !AgreementFile.ranksOf(file.dossier()).containsAll(typed.parties())) {
      text.problem(prefix + "Parties", AgreementTexts.get("missing.Parties"));
    }
    String body = text.required(prefix + "Body", typed.body(), LONGEST_COMMITMENT);
    LocalDate due = typed.dueOn();
    if (due != null && due.isBefore(file.agreement().getDocumentOn())) {
      text.problem(
          prefix + "DueOn",
          AgreementTexts.get(
              "commitment.early", FrenchText.shortDate(file.agreement().getDocumentOn())));
    }
    text.refuseIfWrong();
    return new CommitmentInput(typed.parties(), body, due);
  }

  private static String missing(String field) {
    return AgreementTexts.get("missing." + field);
  }
}
