package fr.mediane.panel.proposal;

import fr.mediane.door.TypedText;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Checks the heading of a proposal: title, day of effect, length of the mandates. */
@ApplicationScoped
public class Heading {

  /** No proposal looks further than this day. */
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  private static final int LONGEST_TITLE = 200;

  @Inject private RegulationStore regulation;

  /**
   * Checks the three together.
   *
   * @param today date of the act of proposing, which decides the version of the regulation
   * @return the title, cleaned
   * @throws fr.mediane.door.InvalidRefusal with every problem at once
   */
  public String check(String title, LocalDate effectiveOn, Integer termMonths, LocalDate today) {
    TypedText typed = new TypedText(ProposalTexts::missing);
    String cleaned = typed.required("title", title, LONGEST_TITLE);
    Optional<RegulationTerms> terms = regulation.calendar().find(today);
    LocalDate earliest = regulation.calendar().versions().get(0).inForceFrom();
    if (terms.isEmpty()) {
      typed.problem(
          null, ProposalTexts.get("heading.noRegulation", FrenchText.shortDate(earliest)));
    }
    if (effectiveOn == null) {
      typed.problem("effectiveOn", ProposalTexts.get("heading.effectiveOn.missing"));
    } else if (effectiveOn.isBefore(earliest) || effectiveOn.isAfter(LATEST)) {
      typed.problem(
          "effectiveOn",
          ProposalTexts.get(
              "heading.effectiveOn.range",
              FrenchText.shortDate(earliest),
              FrenchText.shortDate(LATEST)));
    }
    int longest = terms.map(RegulationTerms::maxTermMonths).orElse(Integer.MAX_VALUE);
    if (termMonths == null || termMonths < 1 || termMonths > longest) {
      typed.problem("termMonths", ProposalTexts.get("heading.termMonths", longest));
    }
    typed.refuseIfWrong();
    return cleaned;
  }
}
