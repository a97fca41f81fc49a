package fr.mediane.dossier.paper;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Notice;
import fr.mediane.document.DocumentSection;
import fr.mediane.dossier.paper.Paper.Appended;
import fr.mediane.panel.act.ActWording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The wording of one paper on one date, with the values of one case.
 *
 * <p>The wording of a paper has the sections {@code TITLE} (the object, for a letter), {@code
 * SUBJECT} (one sentence for the metadata), for a form that is signed {@code SIGNATURES} (caption
 * of the signatures), {@code ENCLOSURE_nn} (joined pieces of a letter) and the body, {@code
 * Bnn_<KIND>}, in the order of the numbers:
 *
 * <ul>
 *   <li>{@code HEADING}: begins a part;
 *   <li>{@code TEXT}: a paragraph;
 *   <li>{@code ITEM}, {@code STEP}: an item of a list with dashes, with numbers;
 *   <li>{@code SLOT_<NAME>}: the place of a block built by the program; the text is the caption of
 *       the table, or the sentence before the list.
 * </ul>
 *
 * <p>The common wording has {@code REFERENCE_nn}, {@code SALUTATION}, {@code CLOSING_nn}, {@code
 * COPY}, the notices, and {@code TERM_<name>}: a term of the law on that date, a placeholder of
 * every other section, unless the paper itself gives another text for it. A section whose name ends
 * with {@code _IF_<FLAG>} is printed only when the flag is given; one that needs a value known to
 * be blank is left out.
 */
public final class PaperWording {

  private static final String TERM = "TERM_";

  private final Paper paper;
  private final ActWording own;
  private final ActWording common;
  private final Map<String, String> values;
  private final Set<String> flags;
  private final Map<String, DocumentBlock> slots;

  /**
   * Takes the wording and the values; fills on demand.
   *
   * @param paper which paper
   * @param own wording of kind {@link Paper#wordingKind()} in force on the date of the paper
   * @param common wording of kind {@link Paper#COMMON_WORDING} on the same date
   * @param values text of each placeholder; blank when known not to apply
   * @param flags names that choose among variants
   * @param slots blocks by the name of their place
   */
  public PaperWording(
      Paper paper,
      ActWording own,
      ActWording common,
      Map<String, String> values,
      Set<String> flags,
      Map<String, DocumentBlock> slots) {
    this.paper = paper;
    this.own = own;
    this.common = common;
    this.values = new HashMap<>(values);
    common
        .entries(name -> name.startsWith(TERM), values)
        .forEach((name, term) -> this.values.putIfAbsent(name.substring(TERM.length()), term));
    this.flags = Set.copyOf(flags);
    this.slots = Map.copyOf(slots);
  }

  Paper paper() {
    return paper;
  }

  /** A section of the paper itself, which must exist. */
  String text(String section) {
    return own.text(section, values);
  }

  /** A section of the common wording, which must exist. */
  String commonText(String section) {
    return common.text(section, values);
  }

  /** The chosen sections of the paper with a prefix, in order. */
  List<String> series(String prefix) {
    return List.copyOf(chosen(own, prefix).values());
  }

  /** The chosen sections of the common wording with a prefix, in order. */
  List<String> commonSeries(String prefix) {
    return List.copyOf(chosen(common, prefix).values());
  }

  /** The parts of the body; those of a form are numbered. */
  List<DocumentSection> body() {
    PaperBody body = new PaperBody(slots, paper.form());
    chosen(own, "B").forEach((name, text) -> body.add(PaperSection.of(name).kind(), text));
    return body.parts();
  }

  /** The number of the printed copy in words; empty when copies are not counted. */
  String copy() {
    return String.join("", commonSeries("COPY"));
  }

  /** The notices the paper carries, limits first. */
  List<Notice> notices() {
    return Stream.of(Appended.values())
        .filter(paper::carries)
        .map(
            appended ->
                new Notice(commonText(appended + "_TITLE"), commonSeries(appended + "_TEXT_")))
        .toList();
  }

  private SortedMap<String, String> chosen(ActWording wording, String prefix) {
    return wording.entries(
        name -> name.startsWith(prefix) && PaperSection.of(name).isChosenBy(flags), values);
  }
}
