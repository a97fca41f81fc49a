package fr.mediane.door;

import fr.mediane.tabular.CleanText;
import fr.mediane.text.PrintableText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/** Checks texts typed by people and gathers what is wrong with them. */
public final class TypedText {

  /** Longest remark or motive of a step. */
  public static final int LONGEST_NOTE = 4_000;

  private final List<Problem> problems = new ArrayList<>();
  private final UnaryOperator<String> missing;

  /**
   * A check of the fields of one act.
   *
   * @param missing the message for a field that must be filled, from the name of the field
   */
  public TypedText(UnaryOperator<String> missing) {
    this.missing = missing;
  }

  /** A text that must be there; {@code null}, and a problem, when it is not. */
  public String required(String field, String raw, int longest) {
    String text = optional(field, raw, longest);
    if (text == null) {
      problems.add(new Problem(field, missing.apply(field)));
    }
    return text;
  }

  /** A text that may be missing; {@code null} when blank. Line breaks are kept. */
  public String optional(String field, String raw, int longest) {
    if (raw == null || raw.isBlank()) {
      return null;
    }
    String text = raw.strip().replace("\r\n", "\n");
    if (text.length() > longest) {
      problems.add(new Problem(field, DoorMessages.get("text.long", text.length(), longest)));
    } else {
      check(field, text, problems);
    }
    return text;
  }

  /**
   * What characters make a text impossible to keep: those that cannot be seen or read, and those
   * that the fonts of the documents lack, since a name or a text ends in a document sooner or
   * later.
   *
   * @return the message, which names the characters; empty when nothing is wrong
   */
  public static Optional<String> defect(String text) {
    if (CleanText.defectOfText(text.replaceAll("[\\r\\n\\t]", " ")).isPresent()) {
      return Optional.of(DoorMessages.get("text.characters"));
    }
    return unprintable(text);
  }

  /** Adds a problem to those of a field when {@link #defect} finds one. */
  public static void check(String field, String text, Collection<Problem> problems) {
    defect(text).ifPresent(message -> problems.add(new Problem(field, message)));
  }

  /**
   * Refuses a text in which {@link #defect} finds something.
   *
   * @throws InvalidRefusal with its message, at the field
   */
  public static void refuseDefect(String field, String text) {
    List<Problem> problems = new ArrayList<>();
    check(field, text, problems);
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
  }

  /** What characters of a text, otherwise correct, the documents cannot print. */
  public static Optional<String> unprintable(String text) {
    SortedSet<Integer> missing = PrintableText.missing(text);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            DoorMessages.get(
                missing.size() == 1 ? "text.unprintable" : "text.unprintables",
                PrintableText.named(missing)));
  }

  /** Adds a problem found otherwise. */
  public void problem(String field, String message) {
    problems.add(new Problem(field, message));
  }

  /**
   * Refuses when anything was wrong.
   *
   * @throws InvalidRefusal with every problem at once
   */
  public void refuseIfWrong() {
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
  }
}
