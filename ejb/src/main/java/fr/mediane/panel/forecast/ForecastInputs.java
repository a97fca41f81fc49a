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
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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

  /** Tables that a plan is computed from. */
  private static final List<String> READ =
      List.of(
          "panel",
          "territory",
          "mandate",
          "candidacy",
          "person",
          "mediator",
          "establishment",
          "establishment_group",
          "group_membership",
          "legal_entity");

  /** Length of the forecast, in months. */
  static final int MONTHS = 36;

  private Horizon horizon(LocalDate today) {
    return new Horizon(
        factory.rules(),
        today,
        MONTHS,
        settings.number("forecast.renewal-months"),
        settings.number("forecast.recruitment-months"));
  }

  /**
   * What a plan is computed from, read together.
   *
   * @param horizon the months and the rules
   * @param digest its mark, see {@link #digest}
   * @param panels the instances as they stand
   */
  record Network(Horizon horizon, String digest, List<PanelState> panels) {}

  /** Reads everything in a transaction of its own: the background has none. */
  @Transactional(TxType.REQUIRES_NEW)
  public Network network(LocalDate today) {
    return new Network(horizon(today), digest(today), read(today));
  }

  /** The instances as they stand, each with its pool. */
  private List<PanelState> read(LocalDate today) {
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
   * What the plan depends on, in one statement: the day; and of every table read, its rows, the
   * last of them and their versions, which change with every act. The rest (versions of the
   * regulation, départements, categories) changes with the application alone.
   */
  String digest(LocalDate today) {
    String marks =
        READ.stream()
            .map(
                table ->
                    "(select count(*) from %1$s), (select coalesce(sum(version), 0) from %1$s),"
                            .formatted(table)
                        + " (select coalesce(max(id), 0) from %s)".formatted(table))
            .collect(Collectors.joining(", "));
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "select " + marks + ", (select coalesce(sum(version), 0) from setting)")
                .getSingleResult();
    return today + " " + Arrays.stream(row).map(Object::toString).collect(Collectors.joining(" "));
  }
}
