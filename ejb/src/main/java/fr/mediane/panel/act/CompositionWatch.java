package fr.mediane.panel.act;

import fr.mediane.panel.CompositionBreach;
import fr.mediane.panel.Panel;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.proposal.CompositionMaterial;
import fr.mediane.panel.rule.Assessment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Judges a composition in force again after every act and every change of a mandate, and every day
 * for what time alone brings about, and keeps the record of its breaches true.
 */
@ApplicationScoped
class CompositionWatch {

  @Inject private CompositionFactory compositions;
  @Inject private Breaches breaches;

  /**
   * Brings the record of breaches of an instance up to date. An instance whose first mandates have
   * not begun is not in force: nothing is recorded of it.
   *
   * @param date the day judged
   */
  void judge(Panel panel, LocalDate date) {
    CompositionMaterial material = compositions.material(panel, List.of(), date);
    Map<String, CompositionBreach> open =
        breaches.open(panel).stream()
            .collect(Collectors.toMap(CompositionBreach::getRuleId, Function.identity()));
    Assessment assessment =
        isInstalled(material, date)
            ? compositions.assess(material.inForceOn(date))
            : new Assessment(List.of());
    BreachLedger ledger = BreachLedger.compare(open.keySet(), assessment);
    ledger.toClose().forEach(rule -> open.get(rule).mendedOn(date));
    ledger
        .toExplain()
        .forEach(verdict -> open.get(verdict.rule().id()).explain(verdict.explanation()));
    ledger
        .toOpen()
        .forEach(
            verdict ->
                breaches.add(
                    new CompositionBreach(
                        panel, verdict.rule().id(), date, verdict.explanation())));
  }

  private static boolean isInstalled(CompositionMaterial material, LocalDate date) {
    return material.firstDay().filter(first -> !first.isAfter(date)).isPresent();
  }
}
