package fr.mediane.statistics.report;

import fr.mediane.dossier.seal.BlindIndex;
import fr.mediane.panel.Panel;
import fr.mediane.regulation.Settings;
import fr.mediane.text.SearchKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a draft against the dossiers before it is signed. Names and days are those of the dossiers
 * of the instance whose report it is: nobody learns by trying words who is known elsewhere. The
 * regional texts that the national report quotes were read against theirs.
 */
@ApplicationScoped
public class Remarks {

  /** Years of saisines in which an establishment is rare or not. */
  private static final int YEARS = 5;

  /** Words from which the name of an establishment is its own. */
  private static final int DISTINCTIVE = 3;

  /** Most words asked of the index at once. */
  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager em;
  @Inject private AnnualReports reports;
  @Inject private BlindIndex index;
  @Inject private Settings settings;

  /** What could designate somebody in the draft of a report, with the answers of its writer. */
  public List<Remark> of(AnnualReport report) {
    DraftReading reading = new DraftReading(reports.content(report), report.getYear());
    Map<String, String> answers = new HashMap<>();
    report.getAnswers().forEach(answer -> answers.put(answer.getDigest(), answer.getMotive()));
    Set<String> names = new HashSet<>();
    Set<LocalDate> days = new HashSet<>();
    look(report.getPanel(), reading, names, days);
    List<Remark> remarks = new ArrayList<>();
    for (DraftReading.Found found : reading.found(names, rare(report), days)) {
      remarks.add(found.toRemark(answers));
    }
    return remarks;
  }

  /** How many of them nobody answered. */
  long unanswered(AnnualReport report) {
    return of(report).stream().filter(remark -> !remark.isAnswered()).count();
  }

  /**
   * Which words are in the names by which a dossier of the instance is found, and which days are
   * those of its acts. The name of the territory is nobody's.
   */
  private void look(Panel panel, DraftReading reading, Set<String> names, Set<LocalDate> days) {
    Set<String> possible = reading.possibleNames();
    possible.removeAll(SearchKey.words(panel.getTerritory().getName()));
    Map<String, String> byToken = new LinkedHashMap<>();
    possible.forEach(name -> index.tokensOf(name).forEach(token -> byToken.put(token, name)));
    // None of the two lists may be empty: neither of these is that of a dossier.
    byToken.put("-", "-");
    Set<LocalDate> told = new HashSet<>(reading.days());
    told.add(LocalDate.EPOCH);
    List<String> tokens = List.copyOf(byToken.keySet());
    for (int from = 0; from < tokens.size(); from += AT_ONCE) {
      em.createQuery(
              "select t.token, d.receivedOn, d.acknowledgedOn, d.decidedOn, d.consentsCompleteOn,"
                  + " d.concludedOn, d.closedOn from Dossier d left join DossierToken t on"
                  + " t.dossierId = d.id and t.token in :tokens where d.panel = :panel and (t.token"
                  + " is not null or d.receivedOn in :days or d.acknowledgedOn in :days or"
                  + " d.decidedOn in :days or d.consentsCompleteOn in :days or d.concludedOn in"
                  + " :days or d.closedOn in :days)",
              Object[].class)
          .setParameter("panel", panel)
          .setParameter("tokens", tokens.subList(from, Math.min(tokens.size(), from + AT_ONCE)))
          .setParameter("days", told)
          .getResultList()
          .forEach(
              row -> {
                if (row[0] != null) {
                  names.add(byToken.get((String) row[0]));
                }
                Arrays.stream(row).filter(told::contains).forEach(day -> days.add((LocalDate) day));
              });
    }
  }

  /**
   * The establishments with fewer saisines than the threshold in the years told, but not none: by
   * their names, and by those that they bore before.
   */
  private Set<String> rare(AnnualReport report) {
    Set<String> names = new HashSet<>();
    em.createQuery(
            "select e.name, e.communeName, f.name, f.communeName from Establishment e left join"
                + " FormerName f on f.establishment = e where e.id in (select d.establishment.id"
                + " from Dossier d where d.receivedOn between :first and :last and (:whole = true"
                + " or d.panel = :panel) group by d.establishment.id having count(d) <"
                + " :threshold)",
            Object[].class)
        .setParameter("first", LocalDate.of(report.getYear() - YEARS + 1, 1, 1))
        .setParameter("last", LocalDate.of(report.getYear(), 12, 31))
        .setParameter("whole", report.isNational())
        .setParameter("panel", report.getPanel())
        .setParameter("threshold", (long) settings.number("statistics.threshold"))
        .getResultList()
        .forEach(
            row -> {
              names.add(distinctive((String) row[0], (String) row[1]));
              if (row[2] != null) {
                names.add(distinctive((String) row[2], (String) row[3]));
              }
            });
    return names;
  }

  /** « Centre hospitalier » alone names nobody: its town does. */
  private static String distinctive(String name, String town) {
    return SearchKey.words(name).size() < DISTINCTIVE && town != null ? name + " " + town : name;
  }
}
