package fr.mediane.dossier.paper;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Notice;
import fr.mediane.document.DocumentSection;
import fr.mediane.dossier.paper.Paper.Appended;
import fr.mediane.panel.act.ActWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The wording of one paper on one date, with the values of one case.
 *
 * <p>The wording of a paper has the sections {@code TITLE} (the object, for a letter), {@code
 * SUBJECT} (one sentence for the metadata), for a form that is signed {@code SIGNATURES} (caption of
 * the signatures), {@code ENCLOSURE_nn} (joined pieces of a letter) and the body, {@code
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
 * A section whose name ends with {@code _IF_<FLAG>} is printed only when the flag is given; one that
 * needs a value known to be blank is left out.
 */
public final class PaperWording {

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
    this.values = Map.copyOf(values);
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

  List<String> series(String prefix) {
    return chosen(own.entries(prefix, values)).map(PaperSection::text).toList();
  }

  List<String> commonSeries(String prefix) {
    return chosen(common.entries(prefix, values)).map(PaperSection::text).toList();
  }

  /** The parts of the body. */
  List<DocumentSection> body() {
    PaperBody body = new PaperBody(slots);
    chosen(own.entries("B", values)).forEach(body::add);
    return body.parts();
  }

  /** The notices the paper carries, limits first. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (Appended appended : Appended.values()) {
      if (paper.carries(appended)) {
        notices.add(
            new Notice(
                commonText(appended + "_TITLE"), commonSeries(appended + "_TEXT_")));
      }
    }
    return notices;
  }

  private Stream<PaperSection> chosen(SortedMap<String, String> sections) {
    return sections.entrySet().stream()
        .map(PaperSection::of)
        .filter(section -> section.flag().isEmpty() || flags.contains(section.flag()));
  }
}
