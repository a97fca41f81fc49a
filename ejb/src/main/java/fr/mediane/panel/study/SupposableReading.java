package fr.mediane.panel.study;

import fr.mediane.network.Departement;
import fr.mediane.panel.Panel;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.proposal.FormerRegions;
import fr.mediane.panel.rule.Coded;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.regulation.Settings;
import fr.mediane.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what a study may suppose. */
@ApplicationScoped
class SupposableReading {

  @PersistenceContext private EntityManager em;
  @Inject private RegulationStore regulation;
  @Inject private FormerRegions formerRegions;
  @Inject private CompositionFactory compositions;
  @Inject private Settings settings;
  @Inject private Clock clock;

  Supposable of(Study study) {
    LocalDate today = LocalDate.now(clock.withZone(ClockProducer.PARIS));
    Panel panel = study.getPanel();
    List<Coded> departements =
        em.createQuery(
                "select d from Departement d where :all = true or d.territory = :territory order by"
                    + " d.code",
                Departement.class)
            .setParameter("all", panel.getKind() == PanelKind.NATIONAL)
            .setParameter("territory", panel.getTerritory())
            .getResultStream()
            .map(d -> new Coded(d.getCode(), d.getName()))
            .toList();
    Map<String, Coded> regions = new HashMap<>();
    for (Coded departement : departements) {
      Coded region = formerRegions.ofDepartement(departement.code());
      if (region != null) {
        regions.put(departement.code(), region);
      }
    }
    return new Supposable(
        study.getId(),
        study.getVersion(),
        study.inputs(),
        panel.getName(),
        regulation.professionCategories().stream()
            .filter(category -> category.isValidOn(today))
            .map(category -> new Coded(category.getCode(), category.getLabel()))
            .toList(),
        departements,
        regions,
        panel.getKind() == PanelKind.OVERSEAS ? List.of(OverseasZone.values()) : List.of(),
        regulation.calendar().versions().stream().map(RegulationTerms::code).toList(),
        Threshold.values(compositions.balance(), settings.number("composer.continuityPercent")),
        regulation.calendar().inForceOn(today).panelSize(panel.getKind()));
  }
}
