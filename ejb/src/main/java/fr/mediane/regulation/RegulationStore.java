package fr.mediane.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the dated versions of the regulation, kept as rows: a third version of the decree is a few
 * rows, no code. Migrations alone write them and the categories of professions, so they are read
 * once.
 */
@ApplicationScoped
public class RegulationStore {

  private static final String QUERY =
      """
      select v.code, v.in_force_from, v.in_force_until, r.rule_key, r.rule_value, r.citation, r.article, r.certainty, r.source
        from regulation_version v join regulation_value r on r.version_code = v.code
       order by v.in_force_from, r.rule_key
      """;

  @PersistenceContext private EntityManager em;

  private volatile RegulationCalendar calendar;

  /** What was read, by kind of row. */
  private final Map<Class<?>, List<?>> rows = new ConcurrentHashMap<>();

  /** The versions one after the other. */
  public RegulationCalendar calendar() {
    RegulationCalendar known = calendar;
    if (known == null) {
      known = read();
      calendar = known;
    }
    return known;
  }

  /** The categories of professions in their order (charter, art. 5). */
  public List<ProfessionCategory> professionCategories() {
    return rows(ProfessionCategory.class, "select c from ProfessionCategory c order by c.position");
  }

  /** What is supposed and that no value stands for, in the order of display. */
  public List<RegulationHypothesis> hypotheses() {
    return rows(RegulationHypothesis.class, "select h from RegulationHypothesis h order by h.id");
  }

  /** The sources in which the values were read, in the order of display. */
  public List<RegulationSource> sources() {
    return rows(RegulationSource.class, "select s from RegulationSource s order by s.position");
  }

  @SuppressWarnings("unchecked")
  private <T> List<T> rows(Class<T> kind, String query) {
    List<T> known = (List<T>) rows.get(kind);
    if (known == null) {
      known = List.copyOf(em.createQuery(query, kind).getResultList());
      rows.put(kind, known);
    }
    return known;
  }

  private RegulationCalendar read() {
    Map<String, List<RegulationValue>> values = new LinkedHashMap<>();
    Map<String, Object[]> heads = new LinkedHashMap<>();
    for (Object line : em.createNativeQuery(QUERY).getResultList()) {
      Object[] row = (Object[]) line;
      String code = (String) row[0];
      heads.putIfAbsent(code, row);
      values.computeIfAbsent(code, key -> new ArrayList<>()).add(valueOf(row));
    }
    return new RegulationCalendar(
        heads.entrySet().stream()
            .map(
                head ->
                    new RegulationTerms(
                        head.getKey(),
                        date(head.getValue()[1]),
                        date(head.getValue()[2]),
                        values.get(head.getKey())))
            .toList());
  }

  private static RegulationValue valueOf(Object[] row) {
    return new RegulationValue(
        RegulationParameter.valueOf((String) row[3]),
        (String) row[4],
        new Citation(
            (String) row[5], (String) row[6], Certainty.valueOf((String) row[7]), (String) row[8]));
  }

  private static LocalDate date(Object value) {
    return value == null || value instanceof LocalDate
        ? (LocalDate) value
        : ((Date) value).toLocalDate();
  }
}
