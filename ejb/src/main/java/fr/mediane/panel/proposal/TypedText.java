package fr.mediane.panel.proposal;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.tabular.CleanText;
import java.util.ArrayList;
import java.util.List;

/** Checks texts typed by people and gathers what is wrong with them. */
final class TypedText {

  /** Longest remark or motive of a step. */
  static final int LONGEST_NOTE = 4_000;

  private final List<Problem> problems = new ArrayList<>();

  /** A text that must be there; cleaned, on one line. */
  String required(String field, String raw, int longest) {
    String text = optional(field, raw, longest);
    if (text == null) {
      problems.add(new Problem(field, ProposalTexts.get("text.missing." + field)));
    }
    return text;
  }

  /** A text that may be missing; {@code null} when blank. Line breaks are kept. */
  String optional(String field, String raw, int longest) {
    if (raw == null || raw.isBlank()) {
      return null;
    }
    String text = raw.strip().replace("\r\n", "\n");
    if (text.length() > longest) {
      problems.add(new Problem(field, ProposalTexts.get("text.long", text.length(), longest)));
    } else if (CleanText.defectOfText(text.replace('\n', ' ').replace('\t', ' ')).isPresent()) {
      problems.add(new Problem(field, ProposalTexts.get("text.characters")));
    }
    return text;
  }

  /** Adds a problem found otherwise. */
  void problem(String field, String message) {
    problems.add(new Problem(field, message));
  }

  /**
   * Refuses when anything was wrong.
   *
   * @throws InvalidRefusal with every problem at once
   */
  void refuseIfWrong() {
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
  }
}
