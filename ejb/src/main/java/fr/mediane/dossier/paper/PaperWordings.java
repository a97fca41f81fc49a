package fr.mediane.dossier.paper;

import fr.mediane.panel.act.ActWording;
import fr.mediane.regulation.DatedTexts;
import fr.mediane.regulation.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Reads the wording of the papers in force on a date. */
@ApplicationScoped
public class PaperWordings {

  @Inject private DatedTexts texts;

  /**
   * The wording of a paper and what all papers share, in one statement.
   *
   * @param own wording of the paper
   * @param common wording of kind {@link Paper#COMMON_WORDING}
   */
  public record Pair(ActWording own, ActWording common) {}

  /**
   * The wording of a paper.
   *
   * @param date day of the paper: its terms follow the texts in force that day
   * @throws fr.mediane.door.Refusal in French when a section is in force twice
   */
  public Pair inForceOn(Paper paper, LocalDate date) {
    List<Wording> rows = texts.inForce(date, paper.wordingKind(), Paper.COMMON_WORDING);
    Predicate<Wording> shared = row -> row.getKind().equals(Paper.COMMON_WORDING);
    return new Pair(
        new ActWording(rows.stream().filter(shared.negate()).toList()),
        new ActWording(rows.stream().filter(shared).toList()));
  }
}
