package fr.mediane.panel.proposal;

import fr.mediane.network.MediatorRegister;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.BalanceSettings;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.CompositionDiff;
import fr.mediane.panel.rule.PanelSketch;
import fr.mediane.panel.rule.RenewalSettings;
import fr.mediane.panel.rule.RuleBook;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Takes from the database the snapshot that the rules judge. Whatever the number of members, one
 * statement reads it: the people and their mandates (mediators and reference data are kept in
 * memory).
 */
@ApplicationScoped
public class CompositionFactory {

  @Inject private PeopleConcerned people;
  @Inject private MediatorRegister mediators;
  @Inject private FormerRegions formerRegions;
  @Inject private RegulationStore regulation;
  @Inject private Settings settings;

  /**
   * The composition that a proposal would give.
   *
   * @param actDate date of the act, which decides the version of the regulation
   * @throws fr.mediane.regulation.RegulationNotInForceException before the decree
   */
  public Composition ofProposal(Proposal proposal, LocalDate actDate) {
    return material(proposal, actDate).ofProposal(proposal, actDate);
  }

  /**
   * The composition in force on a day, past or to come, as the mandates recorded tell it.
   *
   * @throws fr.mediane.regulation.RegulationNotInForceException before the decree
   */
  public Composition inForce(Panel panel, LocalDate date) {
    return material(panel, List.of(), date).inForceOn(date);
  }

  /** What a proposal changes in the composition in force on the date of the act. */
  public CompositionDiff compare(Proposal proposal, LocalDate actDate) {
    CompositionMaterial material = material(proposal, actDate);
    return CompositionDiff.between(
        material.inForceOn(actDate), material.ofProposal(proposal, actDate));
  }

  /** All that the compositions of a proposal's instance are built from. */
  public CompositionMaterial material(Proposal proposal, LocalDate date) {
    return material(proposal.getPanel(), people.of(proposal, date), date);
  }

  /**
   * All that the compositions of an instance are built from.
   *
   * @param personIds people who may enter a composition without having sat in the instance
   * @param date day on which groups and mediators are looked at
   */
  public CompositionMaterial material(Panel panel, Collection<Long> personIds, LocalDate date) {
    return material(panel, people.of(panel, personIds, date), date);
  }

  /**
   * The same with the whole pool of the instance: who sits, who sat, who applies.
   *
   * @param date day on which groups and mediators are looked at
   */
  public CompositionMaterial poolMaterial(Panel panel, LocalDate date) {
    return material(panel, people.ofPool(panel, date), date);
  }

  private CompositionMaterial material(Panel panel, PeopleConcerned.Found found, LocalDate date) {
    return new CompositionMaterial(
        panel,
        new PanelSketch(
            panel.getCode(),
            panel.getName(),
            panel.getKind(),
            formerRegions.ofTerritory(panel.getTerritory().getId())),
        regulation.calendar(),
        found,
        new MediatorsInOffice(mediators.terms(), date));
  }

  /** What every rule says of a composition, under the settings of the application. */
  public Assessment assess(Composition composition) {
    return rules().judge(composition);
  }

  /** The rules under the settings of the application. */
  public RuleBook rules() {
    return RuleBook.of(balance(), renewals());
  }

  /** Thresholds of the balance rules, as the settings of the application have them. */
  public BalanceSettings balance() {
    return new BalanceSettings(
        settings.number("balance.maxProfessionPercent"),
        settings.number("balance.minProfessions"),
        settings.number("balance.minSectors"),
        settings.number("balance.maxPerEstablishment"),
        settings.number("balance.maxPerGroup"),
        settings.number("balance.minDepartements"),
        settings.number("balance.maxMissingFormerRegions"),
        settings.number("balance.staggeringMonths"),
        settings.number("balance.maxEndsTogetherPercent"));
  }

  /** How interruptions between mandates are read, as the settings of the application have it. */
  public RenewalSettings renewals() {
    return new RenewalSettings(settings.number("renewal.freshStartAfterMonths"));
  }
}
