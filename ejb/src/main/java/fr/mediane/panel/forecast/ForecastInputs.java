package fr.mediane.panel.forecast;

import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Panel;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.proposal.CompositionMaterial;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what a forecast is computed from, and a short mark that changes when any of it does. */
@ApplicationScoped
class ForecastInputs {

  @PersistenceContext private EntityManager em;
  @Inject private CompositionFactory factory;
  @Inject private Settings settings;

  /** Length of the forecast, in months. */
  static final int MONTHS = 36;

  Horizon horizon(LocalDate today) {
    return new Horizon(
        factory.rules(),
        today,
        MONTHS,
        settings.number("forecast.renewal-months"),
        settings.number("forecast.recruitment-months"));
  }

  /** The instances as they stand, each with its pool. */
  List<PanelState> read(LocalDate today) {
    Map<Panel, List<Candidacy>> pools =
        em.createQuery(
                "select c from Candidacy c join fetch c.person join fetch c.panel"
                    + " where c.withdrawnOn is null order by c.id",
                Candidacy.class)
            .getResultStream()
            .collect(Collectors.groupingBy(Candidacy::getPanel));
    return em.createQuery("select p from Panel p order by p.position", Panel.class)
        .getResultStream()
        .map(panel -> state(panel, pools.getOrDefault(panel, List.of()), today))
        .toList();
  }

  private PanelState state(Panel panel, List<Candidacy> pool, LocalDate today) {
    CompositionMaterial material =
        factory.material(panel, pool.stream().map(one -> one.getPerson().getId()).toList(), today);
    Composition inForce = material.inForceOn(today);
    return new PanelState(
        panel.getId(),
        panel.getKind() != PanelKind.REGIONAL,
        inForce,
        pool.stream()
            .map(
                one ->
                    new Applicant(
                        material.holder(one.getPerson().getId(), Tenure.first(today, today), today),
                        one.getZone()))
            .toList());
  }

  /**
   * What the plan depends on, in one statement: rows counted and versions added up, which change
   * with every act, and the day.
   */
  String digest(LocalDate today) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    """
                    select (select count(*) from mandate), (select coalesce(sum(version), 0) from mandate),
                           (select count(*) from candidacy), (select coalesce(sum(version), 0) from candidacy),
                           (select count(*) from person), (select coalesce(sum(version), 0) from person),
                           (select coalesce(sum(version), 0) from setting),
                           (select coalesce(sum(version), 0) from mediator)
                    """)
                .getSingleResult();
    return today + " " + Arrays.stream(row).map(Object::toString).collect(Collectors.joining(" "));
  }
}
