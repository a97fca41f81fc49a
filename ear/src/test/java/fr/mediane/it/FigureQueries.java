package fr.mediane.it;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every count, length and activity of a year in plain SQL over the tables of the dossiers, written
 * apart from the product: dossiers that stand, and lines of those that were destroyed. Read by H2
 * and by PostgreSQL.
 */
final class FigureQueries {

  private static final List<String> MOTIVES =
      List.of(
          "TERRITORY",
          "PRIVATE_ESTABLISHMENT",
          "NOT_SAME_EMPLOYER",
          "NO_SERIOUS_HARM",
          "SOCIAL_CONFLICT",
          "STAFF_REPRESENTATION",
          "DEFENDER_OF_RIGHTS",
          "DISCIPLINARY",
          "PROFESSIONAL_INADEQUACY",
          "MEDICAL_BOARD",
          "USERS",
          "NO_CONCILIATION",
          "NOT_A_REFERRER",
          "NOT_ELIGIBLE_PERSON");

  private static final String AGREED = "outcome in ('AGREEMENT', 'PARTIAL_AGREEMENT')";
  private static final String FORMAL =
      "outcome in ('AGREEMENT', 'PARTIAL_AGREEMENT', 'RECOMMENDATIONS', 'ENTRY_REFUSED', 'RENOUNCED', 'FAILED')";
  private static final List<String> MEDICAL =
      List.of("PHYSICIAN", "PHARMACIST", "DENTIST", "MIDWIFE");
  private static final List<String> PARAMEDICAL =
      List.of("NURSING", "MEDICO_TECHNICAL", "REHABILITATION");
  private static final List<String> OTHERS =
      List.of("MANAGEMENT", "ADMINISTRATIVE", "TECHNICAL", "SOCIO_EDUCATIONAL", "STUDENT");

  private final int year;
  private final Map<String, String> counts = new LinkedHashMap<>();

  FigureQueries(int year) {
    this.year = year;
    both("saisissants/TOTAL", "1 = 1");
    both("saisissants/PARTY", "referrer_kind in ('PARTY', 'ALL_PARTIES')");
    both("saisissants/OTHER_REFERRERS", "referrer_kind not in ('PARTY', 'ALL_PARTIES')");
    both("saisissants/GOVERNANCE", "referrer_kind in ('DIRECTOR', 'MEDICAL_CHAIR_AND_DIRECTOR')");
    both("saisissants/MEDIATOR", "referrer_kind = 'REGIONAL_MEDIATOR'");
    equal("saisissants", "referrer_kind", "DEAN", "ARS", "CNG", "MINISTERS", "PREFECT");
    equal("objets", "nature", "DISPUTE", "RETURN_SUPPORT", "PREVENTION");
    equal("liens", "conflict_link", "HIERARCHY", "PEERS", "GROUP");
    equal("portee", "conflict_scope", "INTERPERSONAL", "INSTITUTIONAL");
    both("intensite/LOW", "intensity in (1, 2)");
    both("intensite/HIGH", "intensity in (3, 4)");
    both("intensite/UNKNOWN", "intensity is null");
    for (int level = 1; level <= 4; level++) {
      both("intensite/" + level, "intensity = " + level);
    }
    establishments();
    professions();
    courses();
    delays();
  }

  private void establishments() {
    String health = "not in ('101', '292', '156', '161', '500', '501', '502', '202')";
    place("CHU", "{0} = '101'");
    place("EPSM", "{0} in ('292', '156', '161')");
    place("EHPAD", "{0} in ('500', '501', '502', '202')");
    String others = "({0} is null or {0} " + health + ")";
    place("CH", others + " and ({1} is null or {1} = 'HOSPITAL')");
    place("SOCIAL", others + " and {1} = 'SOCIAL'");
    place("OTHER_CARE", others + " and {1} = 'MEDICO_SOCIAL'");
  }

  private void place(String row, String condition) {
    counts.put(
        "etablissements/" + row,
        sum(
            "exists (select 1 from establishment e where e.id = c.establishment_id and ("
                + condition.replace("{0}", "e.category_code").replace("{1}", "e.sector")
                + "))",
            condition.replace("{0}", "c.establishment_kind").replace("{1}", "c.sector")));
  }

  private void professions() {
    profession("MEDICAL", true, false, false);
    profession("PARAMEDICAL", false, true, false);
    profession("MIXED_STAFF", false, true, true);
    counts.put(
        "professions/MEDICAL_AND_OTHERS",
        sum(
            ofDossier(MEDICAL)
                + " and ("
                + ofDossier(PARAMEDICAL)
                + " or "
                + ofDossier(OTHERS)
                + ")",
            ofLine(MEDICAL) + " and (" + ofLine(PARAMEDICAL) + " or " + ofLine(OTHERS) + ")"));
    counts.put(
        "professions/OTHER_STAFF",
        sum(
            "not " + ofDossier(MEDICAL) + " and not " + ofDossier(PARAMEDICAL),
            "not " + ofLine(MEDICAL) + " and not " + ofLine(PARAMEDICAL)));
  }

  private void profession(String row, boolean medical, boolean paramedical, boolean others) {
    counts.put(
        "professions/" + row,
        sum(
            (medical ? "" : "not ")
                + ofDossier(MEDICAL)
                + (paramedical ? " and " : " and not ")
                + ofDossier(PARAMEDICAL)
                + (others ? " and " : " and not ")
                + ofDossier(OTHERS),
            (medical ? "" : "not ")
                + ofLine(MEDICAL)
                + (paramedical ? " and " : " and not ")
                + ofLine(PARAMEDICAL)
                + (others ? " and " : " and not ")
                + ofLine(OTHERS)));
  }

  private static String ofDossier(List<String> professions) {
    return "exists (select 1 from dossier_party p where p.dossier_id = c.id and p.profession in ('"
        + String.join("', '", professions)
        + "'))";
  }

  private static String ofLine(List<String> professions) {
    StringBuilder any = new StringBuilder("(1 = 0");
    professions.forEach(
        one ->
            any.append(" or concat(',', c.professions, ',') like '%,").append(one).append(",%'"));
    return any.append(")").toString();
  }

  private void courses() {
    equal("suites", "outcome", "INADMISSIBLE", "REDIRECTED", "ADVICE", "NOT_ENGAGED");
    both("suites/GIVEN_UP", "outcome in ('INCOMPLETE', 'WITHDRAWN')");
    both("suites/SUPPORT", "outcome in ('SUPPORT_SUCCEEDED', 'SUPPORT_FAILED')");
    both("suites/PENDING", "outcome is null");
    counts.put(
        "suites/FORMAL",
        sum(
            FORMAL + " or outcome = 'ESCALATED' and consents_complete_on is not null",
            FORMAL + " or outcome = 'ESCALATED' and days_to_consents is not null"));
    counts.put(
        "suites/ESCALATED",
        sum(
            "outcome = 'ESCALATED' and consents_complete_on is null",
            "outcome = 'ESCALATED' and days_to_consents is null"));
    counts.put(
        "issues/ESCALATED.FORMAL",
        sum(
            "outcome = 'ESCALATED' and consents_complete_on is not null",
            "outcome = 'ESCALATED' and days_to_consents is not null"));
    equal(
        "issues",
        "outcome",
        "SUPPORT_SUCCEEDED",
        "SUPPORT_FAILED",
        "AGREEMENT",
        "PARTIAL_AGREEMENT",
        "RECOMMENDATIONS",
        "ENTRY_REFUSED",
        "RENOUNCED",
        "FAILED");
    for (String motive : MOTIVES) {
      counts.put(
          "irrecevabilite/INADMISSIBLE." + motive,
          sum(
              "outcome = 'INADMISSIBLE' and '"
                  + motive
                  + "' = (select a.motive from admission_entry a where a.dossier_id = c.id and a.kind ="
                  + " 'DECISION' and a.motive is not null order by a.on_day desc, a.id desc fetch first"
                  + " 1 rows only)",
              "outcome = 'INADMISSIBLE' and inadmissible_motive = '" + motive + "'"));
    }
    follow("DURABLE", "'YES'", "durable = true");
    follow("NOT_DURABLE", "'NO'", "durable = false");
    counts.put(
        "suivi/NOT_KNOWN",
        sum(
            AGREED
                + " and not exists (select 1 from mediation_agreement a where a.dossier_id = c.id and"
                + " a.durable in ('YES', 'NO'))",
            AGREED + " and durable is null"));
    both("suivi/AGREEMENTS", AGREED);
  }

  private void follow(String row, String durable, String ofLine) {
    counts.put(
        "suivi/" + row,
        sum(
            AGREED
                + " and exists (select 1 from mediation_agreement a where a.dossier_id = c.id and"
                + " a.durable = "
                + durable
                + ")",
            AGREED + " and " + ofLine));
  }

  private void delays() {
    String receipt =
        "acknowledged_on is not null and " + byClock("ACKNOWLEDGEMENT", "ACKNOWLEDGED");
    counts.put(
        "accuses/WITHIN",
        sum(
            receipt.formatted("acknowledged_on <= received_on + interval '8' day"),
            "coalesce(receipt_in_time, days_to_receipt <= 8)"));
    counts.put(
        "accuses/BEYOND",
        sum(
            "acknowledged_on is not null and not ("
                + receipt.formatted("acknowledged_on <= received_on + interval '8' day")
                + ")",
            "not coalesce(receipt_in_time, days_to_receipt <= 8)"));
    counts.put("accuses/NONE", sum("acknowledged_on is null", "days_to_receipt is null"));
    String agreement =
        byClock("AGREEMENT", "AGREEMENT_SIGNED")
            .formatted("concluded_on <= consents_complete_on + interval '92' day");
    String ofLine = "coalesce(agreement_in_time, days_to_conclusion - days_to_consents <= 92)";
    counts.put(
        "delai-accord/IN_TIME",
        sum(AGREED + " and (" + agreement + ")", AGREED + " and " + ofLine));
    counts.put(
        "delai-accord/LATE",
        sum(AGREED + " and not (" + agreement + ")", AGREED + " and not " + ofLine));
  }

  /** By the last clock that the act stopped; without one, by what is put in the place left. */
  private static String byClock(String kind, String act) {
    return "coalesce((select case when k.stopped_on <= k.due_on then 1 else 0 end from legal_clock k"
        + " where k.dossier_id = c.id and k.kind = '"
        + kind
        + "' and k.stop_reason = '"
        + act
        + "' order by k.id desc fetch first 1 rows only), case when %s then 1 else 0 end) = 1";
  }

  /** The counts, by table and row. */
  Map<String, String> counts() {
    return counts;
  }

  /** The length that so many per cent of the cases do not exceed, by part of the way. */
  Map<String, String> lengths(int percent) {
    return Map.of(
        "RECEIPT",
        rank(percent, "c.received_on", "c.acknowledged_on", "1 = 1", "c.days_to_receipt"),
        "DECISION",
        rank(percent, "c.received_on", "c.decided_on", "1 = 1", "c.days_to_decision"),
        "AGREEMENT",
        rank(
            percent,
            "c.consents_complete_on",
            "c.concluded_on",
            AGREED,
            "c.days_to_conclusion - c.days_to_consents"),
        "TOTAL",
        rank(percent, "c.received_on", "c.closed_on", "1 = 1", "c.days_to_closing"));
  }

  private String rank(int percent, String from, String until, String condition, String ofLine) {
    // Not percentile_disc: that of H2 takes the nearest of the ranks around, not the one that so
    // many per cent reach.
    return "select min(v) from (select v, row_number() over (order by v) as place, count(*) over ()"
        + " as cases from (select cast((extract(epoch from "
        + until
        + ") - extract(epoch from "
        + from
        + ")) / 86400 as integer) as v from "
        + dossiers(condition + " and " + from + " is not null and " + until + " is not null")
        + " union all select "
        + ofLine
        + " from "
        + lines(condition + " and (" + ofLine + ") is not null")
        + ") lengths) ranked where place * 100 >= cases * "
        + percent;
  }

  /** The activity of all instances, by name. */
  Map<String, String> activity() {
    String days = "between date '" + year + "-01-01' and date '" + year + "-12-31'";
    String last = "date '" + year + "-12-31'";
    String mandate =
        "from mandate m where m.panel_id = p.id and m.superseded_by_id is null and m.starts_on <= %s"
            + " and case when m.ended_on is null then m.ends_on else m.ended_on end >= %s";
    String serving = "(select count(distinct m.person_id) " + mandate.formatted(last, last) + ")";
    return Map.of(
        "SESSIONS",
        "select count(*) from panel_session where state = 'HELD' and session_on " + days,
        "MEETINGS",
        "select count(*) from dossier_meeting where state = 'HELD' and meeting_on " + days,
        "MEMBERS",
        "select sum(" + serving + ") from panel p",
        "VACANCIES",
        "select sum(greatest(0, case p.kind when 'OVERSEAS' then 6 else 10 end - "
            + serving
            + ")) from panel p",
        "TRAININGS",
        "select sum((select count(distinct t.id) from training t where t.completed_on "
            + days
            + " and exists (select 1 "
            + mandate.formatted("t.completed_on", "t.completed_on")
            + " and m.person_id = t.person_id))) from panel p");
  }

  private void both(String name, String condition) {
    counts.put(name, sum(condition, condition));
  }

  private void equal(String table, String column, String... values) {
    for (String value : values) {
      both(table + "/" + value, column + " = '" + value + "'");
    }
  }

  private String sum(String ofDossiers, String ofLines) {
    return "select (select count(*) from "
        + dossiers(ofDossiers)
        + ") + (select count(*) from "
        + lines(ofLines)
        + ")";
  }

  private String dossiers(String condition) {
    return "dossier c where extract(year from c.received_on) = "
        + year
        + " and c.state <> 'DESTROYED' and ("
        + condition
        + ")";
  }

  private String lines(String condition) {
    return "case_statistic c where c.received_year = " + year + " and (" + condition + ")";
  }
}
