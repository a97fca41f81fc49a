package fr.mediane.statistics;

import fr.mediane.panel.Panel;
import fr.mediane.regulation.RegulationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The activity of the instances in a year. Compositions and sessions are public acts; meetings are
 * about dossiers, and are protected like them.
 */
@ApplicationScoped
class YearActivity {

  /** Meetings held: the only figure that tells something of dossiers. */
  static final String MEETINGS = "MEETINGS";

  private static final Map<String, String> COUNTS = new LinkedHashMap<>();

  static {
    COUNTS.put(
        "SESSIONS",
        "select p.code, count(*) from panel_session s join panel p on p.id = s.panel_id"
            + " where s.state = 'HELD' and s.session_on between ?1 and ?2 group by p.code");
    COUNTS.put(
        MEETINGS,
        "select p.code, count(*) from dossier_meeting m join dossier d on d.id = m.dossier_id join panel p on p.id = d.panel_id"
            + " where m.state = 'HELD' and m.meeting_on between ?1 and ?2 group by p.code");
    COUNTS.put(
        "MEMBERS",
        "select p.code, count(distinct m.person_id) from mandate m join panel p on p.id = m.panel_id"
            + " where m.superseded_by_id is null and m.starts_on <= ?2 and coalesce(m.ended_on, m.ends_on) >= ?2"
            + " and m.ends_on >= ?1 group by p.code");
    COUNTS.put(
        "TRAININGS",
        "select p.code, count(distinct t.id) from training t join mandate m on m.person_id = t.person_id"
            + " join panel p on p.id = m.panel_id where t.completed_on between ?1 and ?2 and m.superseded_by_id is null"
            + " and m.starts_on <= t.completed_on and coalesce(m.ended_on, m.ends_on) >= t.completed_on group by p.code");
  }

  @PersistenceContext private EntityManager em;
  @Inject private RegulationStore regulation;

  /**
   * The figures of a year, by code of territory, each with every code; a vacancy is a seat without
   * a mandate on the last day of the year.
   */
  Map<String, Map<String, Long>> of(int year, List<Panel> panels) {
    LocalDate last = LocalDate.of(year, 12, 31);
    Map<String, Map<String, Long>> counted = new HashMap<>();
    COUNTS.forEach((code, sql) -> counted.put(code, count(sql, year, last)));
    Map<String, Map<String, Long>> figures = new LinkedHashMap<>();
    for (Panel panel : panels) {
      Map<String, Long> own = new LinkedHashMap<>();
      COUNTS
          .keySet()
          .forEach(code -> own.put(code, counted.get(code).getOrDefault(panel.getCode(), 0L)));
      long seats = regulation.calendar().inForceOn(last).panelSize(panel.getKind());
      own.put("VACANCIES", Math.max(0, seats - own.get("MEMBERS")));
      figures.put(panel.getTerritory().getCode(), own);
    }
    return figures;
  }

  private Map<String, Long> count(String sql, int year, LocalDate last) {
    Map<String, Long> found = new HashMap<>();
    List<?> rows =
        em.createNativeQuery(sql)
            .setParameter(1, java.sql.Date.valueOf(LocalDate.of(year, 1, 1)))
            .setParameter(2, java.sql.Date.valueOf(last))
            .getResultList();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      found.put((String) cells[0], ((Number) cells[1]).longValue());
    }
    return found;
  }
}
