package fr.mediane.statistics;

import fr.mediane.agenda.ClockKind;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.ConflictLink;
import fr.mediane.dossier.ConflictScope;
import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.PartyProfession;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.admission.InadmissibilityMotive;
import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.regulation.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the saisines of a year: those whose dossier stands, and the anonymous lines of those that
 * were destroyed. A destroyed dossier is read from its line alone, never twice. Whatever the number
 * of saisines, six statements, and two before and after them that tell whether somebody changed a
 * dossier meanwhile: each statement reads what was committed when it began.
 */
@ApplicationScoped
class CaseGatherer {

  private static final String OF_THE_YEAR =
      " d.receivedOn between :first and :last and d.state <> :destroyed";

  /** So many times a year is read before it is found to be in the hands of somebody. */
  private static final int READINGS = 3;

  @PersistenceContext private EntityManager em;

  /**
   * The lines of a year by code of territory, as they all stood at one moment.
   *
   * @throws Refusal when dossiers of the year are being changed again and again
   */
  Map<String, List<CaseLine>> linesOf(int year, FreezeRules rules) {
    for (int reading = 0; reading < READINGS; reading++) {
      List<Object> before = state(year);
      Map<String, List<CaseLine>> lines = new TreeMap<>();
      addDossiers(lines, year, rules);
      addDestroyed(lines, year, rules);
      if (before.equals(state(year))) {
        return lines;
      }
    }
    throw new Refusal(StatisticsTexts.get("freeze.edited", Integer.toString(year)));
  }

  /** Differs as soon as a dossier of the year came, changed or was destroyed. */
  private List<Object> state(int year) {
    Object[] dossiers =
        em.createQuery(
                "select count(d), sum(d.version) from Dossier d where d.receivedOn between :first and :last",
                Object[].class)
            .setParameter("first", LocalDate.of(year, 1, 1))
            .setParameter("last", LocalDate.of(year, 12, 31))
            .getSingleResult();
    Long destroyed =
        em.createQuery(
                "select count(s) from CaseStatistic s where s.receivedYear = :year", Long.class)
            .setParameter("year", year)
            .getSingleResult();
    return Arrays.asList(dossiers[0], dossiers[1], destroyed);
  }

  private void addDossiers(Map<String, List<CaseLine>> lines, int year, FreezeRules rules) {
    Map<Long, Set<PartyProfession>> professions = new HashMap<>();
    for (Object[] row :
        ofYear(
            "select d.id, p.profession from DossierParty p join p.dossier d where", year, "p.id")) {
      professions
          .computeIfAbsent((Long) row[0], id -> EnumSet.noneOf(PartyProfession.class))
          .add((PartyProfession) row[1]);
    }
    Map<Long, Object> motives =
        lastByDossier(
            "select d.id, e.motive from AdmissionDecision e join e.dossier d where e.motive is not null and",
            year,
            "e.on, e.id");
    Map<Long, Object> durabilities =
        lastByDossier(
            "select d.id, a.durable from MediationAgreement a join a.dossier d where a.durable is not null and",
            year,
            "a.id");
    Map<ClockKind, Map<Long, Boolean>> inTime = inTime(year);
    String dossiers =
        "select d.id, t.code, d.referrerKind, e.categoryCode, e.sector, d.nature, d.conflictLink,"
            + " d.conflictScope, d.intensity, d.outcome, d.receivedOn, d.acknowledgedOn, d.decidedOn,"
            + " d.consentsCompleteOn, d.concludedOn, d.closedOn from Dossier d join d.panel.territory t"
            + " join d.establishment e where";
    for (Object[] d : ofYear(dossiers, year, "d.receivedOn")) {
      Long id = (Long) d[0];
      LocalDate received = (LocalDate) d[10];
      InadmissibilityMotive motive = (InadmissibilityMotive) motives.get(id);
      Object durable = durabilities.get(id);
      CaseSorting.Known known =
          new CaseSorting.Known(
              (ReferrerKind) d[2],
              (String) d[3],
              (Sector) d[4],
              professions.getOrDefault(id, Set.of()),
              (InterventionNature) d[5],
              (ConflictLink) d[6],
              (ConflictScope) d[7],
              (Integer) d[8],
              (Outcome) d[9],
              motive == null ? null : motive.name(),
              durable == null || durable == Durability.TOO_EARLY ? null : durable == Durability.YES,
              d[13] != null,
              days(received, d[11]),
              days(received, d[12]),
              days((LocalDate) d[13], d[14]),
              days(received, d[15]),
              inTime.get(ClockKind.ACKNOWLEDGEMENT).get(id),
              inTime.get(ClockKind.AGREEMENT).get(id));
      add(lines, (String) d[1], CaseSorting.line(known, rules));
    }
  }

  private void addDestroyed(Map<String, List<CaseLine>> lines, int year, FreezeRules rules) {
    Map<String, Sector> sectors = new HashMap<>();
    em.createQuery(
            "select distinct e.categoryCode, e.sector from Establishment e where e.categoryCode is not null",
            Object[].class)
        .getResultList()
        .forEach(row -> sectors.merge((String) row[0], (Sector) row[1], CaseGatherer::first));
    List<Object[]> destroyed =
        em.createQuery(
                "select s.territory, s.referrerKind, s.establishmentKind, s.professions, s.nature,"
                    + " s.conflictLink, s.conflictScope, s.intensity, s.outcome, s.inadmissibleMotive, s.durable,"
                    + " s.daysToReceipt, s.daysToDecision, s.daysToConsents, s.daysToConclusion, s.daysToClosing,"
                    + " s.sector, s.receiptInTime, s.agreementInTime"
                    + " from CaseStatistic s where s.receivedYear = :year",
                Object[].class)
            .setParameter("year", year)
            .getResultList();
    for (Object[] s : destroyed) {
      CaseSorting.Known known =
          new CaseSorting.Known(
              (ReferrerKind) s[1],
              (String) s[2],
              s[16] == null ? sectors.get(s[2]) : (Sector) s[16],
              professions((String) s[3]),
              (InterventionNature) s[4],
              (ConflictLink) s[5],
              (ConflictScope) s[6],
              (Integer) s[7],
              (Outcome) s[8],
              (String) s[9],
              (Boolean) s[10],
              s[13] != null,
              (Integer) s[11],
              (Integer) s[12],
              s[13] == null || s[14] == null ? null : (Integer) s[14] - (Integer) s[13],
              (Integer) s[15],
              (Boolean) s[17],
              (Boolean) s[18]);
      add(lines, (String) s[0], CaseSorting.line(known, rules));
    }
  }

  /** Whether the acts that stopped the clocks of the law were done in time, by kind and dossier. */
  private Map<ClockKind, Map<Long, Boolean>> inTime(int year) {
    Map<ClockKind, Map<Long, Boolean>> found =
        Map.of(ClockKind.ACKNOWLEDGEMENT, new HashMap<>(), ClockKind.AGREEMENT, new HashMap<>());
    String stopped =
        "select d.id, c.kind, c.stoppedOn, c.dueOn from LegalClock c, Dossier d where c.dossierId = d.id"
            + " and c.stopReason in (fr.mediane.agenda.StopReason.ACKNOWLEDGED,"
            + " fr.mediane.agenda.StopReason.AGREEMENT_SIGNED) and";
    for (Object[] clock : ofYear(stopped, year, "c.id")) {
      Map<Long, Boolean> ofKind = found.get((ClockKind) clock[1]);
      if (ofKind != null) {
        ofKind.put((Long) clock[0], !((LocalDate) clock[2]).isAfter((LocalDate) clock[3]));
      }
    }
    return found;
  }

  private Map<Long, Object> lastByDossier(String select, int year, String order) {
    Map<Long, Object> found = new HashMap<>();
    ofYear(select, year, order).forEach(row -> found.put((Long) row[0], row[1]));
    return found;
  }

  private List<Object[]> ofYear(String select, int year, String order) {
    return em.createQuery(select + OF_THE_YEAR + " order by d.id, " + order, Object[].class)
        .setParameter("first", LocalDate.of(year, 1, 1))
        .setParameter("last", LocalDate.of(year, 12, 31))
        .setParameter("destroyed", DossierState.DESTROYED)
        .getResultList();
  }

  private static void add(Map<String, List<CaseLine>> lines, String territory, CaseLine line) {
    lines.computeIfAbsent(territory, code -> new ArrayList<>()).add(line);
  }

  private static Collection<PartyProfession> professions(String stored) {
    return Arrays.stream(stored.split(","))
        .filter(name -> !name.isBlank())
        .map(PartyProfession::valueOf)
        .toList();
  }

  /** A category found in two sectors always counts in the same one, where no sector was kept. */
  private static Sector first(Sector one, Sector other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Integer days(LocalDate from, Object until) {
    return from == null || until == null
        ? null
        : Math.toIntExact(ChronoUnit.DAYS.between(from, (LocalDate) until));
  }
}
