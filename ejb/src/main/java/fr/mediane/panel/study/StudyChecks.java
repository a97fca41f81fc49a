package fr.mediane.panel.study;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.TypedText;
import fr.mediane.panel.Panel;
import fr.mediane.panel.proposal.Heading;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.regulation.RegulationTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what a study asks, whoever wrote it: nothing of an address or a form is trusted. */
@ApplicationScoped
class StudyChecks {

  static final int MOST_IMAGINED = 20;
  static final int LARGEST_SIZE = 30;
  private static final int MOST_FIXED = 150;

  @Inject private Heading heading;
  @Inject private RegulationStore regulation;
  @Inject private Studies studies;

  /**
   * The same, cleaned.
   *
   * @throws InvalidRefusal when it makes no sense; the message says what to do
   */
  StudyInputs check(Panel panel, StudyInputs asked, LocalDate today) {
    String title = heading.check(asked.title(), asked.effectiveOn(), asked.termMonths(), today);
    checkWishes(panel, asked);
    checkHypotheses(panel, asked.hypotheses());
    return asked.headed(title, asked.effectiveOn(), asked.termMonths());
  }

  private void checkWishes(Panel panel, StudyInputs asked) {
    Set<String> both = new TreeSet<>(asked.in());
    both.retainAll(asked.out());
    if (!both.isEmpty()) {
      throw new InvalidRefusal("wishes", StudyTexts.get("wishes.both", both.size()));
    }
    if (asked.in().size() + asked.out().size() > MOST_FIXED) {
      throw new InvalidRefusal("wishes", StudyTexts.get("wishes.tooMany", MOST_FIXED));
    }
    Set<String> imagined =
        Stream.iterate(1, i -> i + 1)
            .limit(asked.hypotheses().imagined().size())
            .map(i -> Imagined.KEY + i)
            .collect(Collectors.toSet());
    Set<String> stored =
        Stream.concat(asked.in().stream(), asked.out().stream())
            .filter(key -> !imagined.contains(key))
            .collect(Collectors.toSet());
    boolean forged = stored.stream().anyMatch(key -> !key.matches("[1-9][0-9]{0,17}"));
    if (forged
        || studies.known(panel.getId(), stored.stream().map(Long::valueOf).toList()).size()
            < stored.size()) {
      throw new InvalidRefusal("wishes", StudyTexts.get("wishes.unknown"));
    }
  }

  private void checkHypotheses(Panel panel, Hypotheses supposed) {
    TypedText typed = new TypedText(StudyTexts::missing);
    if (supposed.imagined().size() > MOST_IMAGINED) {
      typed.problem("sex", StudyTexts.get("imagined.tooMany", MOST_IMAGINED));
    }
    for (Map.Entry<Threshold, Integer> entry : supposed.thresholds().entrySet()) {
      Threshold threshold = entry.getKey();
      if (entry.getValue() < threshold.least() || entry.getValue() > threshold.most()) {
        typed.problem(
            threshold.name(),
            StudyTexts.get(
                "threshold.range", threshold.label(), threshold.least(), threshold.most()));
      }
    }
    Integer size = supposed.size();
    if (size != null
        && (panel.getKind() == PanelKind.OVERSEAS
            || size < 2
            || size > LARGEST_SIZE
            || size % 2 != 0)) {
      typed.problem(
          "size",
          panel.getKind() == PanelKind.OVERSEAS
              ? StudyTexts.get("size.overseas")
              : StudyTexts.get("size.range", LARGEST_SIZE));
    }
    if (supposed.version() != null
        && regulation.calendar().versions().stream()
            .map(RegulationTerms::code)
            .noneMatch(supposed.version()::equals)) {
      typed.problem("version", StudyTexts.get("version.unknown"));
    }
    typed.refuseIfWrong();
  }
}
