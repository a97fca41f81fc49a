package fr.mediane.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The two versions of the regulation as read in the reference of the domain: what the rows of the
 * database must say, for tests without a database.
 */
public final class ReferenceRegulation {

  /** First day of the decree. */
  public static final LocalDate DECREE = LocalDate.of(2019, 8, 31);

  /** Last day of the first version. */
  public static final LocalDate LAST_DAY_2019 = LocalDate.of(2023, 4, 30);

  /** First day of the second version. */
  public static final LocalDate FIRST_DAY_2023 = LocalDate.of(2023, 5, 1);

  private static final String TEXT_2019 = "décret n° 2019-897 du 28 août 2019";
  private static final String TEXT_2023 =
      TEXT_2019 + ", modifié par le décret n° 2023-326 du 28 avril 2023";
  private static final String CHARTER = "charte de la médiation annexée à l’arrêté du 30 août 2019";

  private static final RegulationCalendar CALENDAR =
      new RegulationCalendar(
          List.of(
              new RegulationTerms("V2019", DECREE, LAST_DAY_2019, values2019()),
              new RegulationTerms("V2023", FIRST_DAY_2023, null, values2023())));

  private ReferenceRegulation() {}

  /** The two versions. */
  public static RegulationCalendar calendar() {
    return CALENDAR;
  }

  /** The values of the first version. */
  public static List<RegulationValue> values2019() {
    return values(TEXT_2019, 1, Certainty.VERIFIED);
  }

  /** The values of the second version: two renewals, deduced but for the national instance. */
  public static List<RegulationValue> values2023() {
    return values(TEXT_2023, 2, Certainty.INFERRED);
  }

  private static List<RegulationValue> values(String text, int renewals, Certainty memberRenewals) {
    Citation article4 = cite(text, "article 4", Certainty.VERIFIED, "nantes, hopitalex-2023");
    Citation article5 = cite(text, "article 5", Certainty.VERIFIED, "ars-idf, ars-bfc");
    Citation article8 = cite(text, "article 8", Certainty.VERIFIED, "trico-8");
    Citation article9 = cite(text, "article 9", Certainty.VERIFIED, "trico-9");
    Citation charter5 = cite(CHARTER, "article 5", Certainty.VERIFIED, "charte");
    Citation charter6 = cite(CHARTER, "article 6", Certainty.VERIFIED, "charte");
    List<RegulationValue> values = new ArrayList<>();
    add(
        values,
        RegulationParameter.MAX_TERM_MONTHS,
        36,
        cite(text, "articles 4, 5, 8 et 9", Certainty.VERIFIED, "lms-couty, ars-idf, trico-8"));
    add(values, RegulationParameter.MAX_RENEWALS_NATIONAL_MEDIATOR, renewals, article9);
    add(values, RegulationParameter.MAX_RENEWALS_MEDIATOR, renewals, article4);
    add(
        values,
        RegulationParameter.MAX_RENEWALS_MEMBER_REGIONAL,
        renewals,
        cite(text, "article 5", memberRenewals, "charte, hopitalex-2023"));
    add(
        values,
        RegulationParameter.MAX_RENEWALS_MEMBER_OVERSEAS,
        renewals,
        cite(text, "article 8", memberRenewals, "trico-8, hopitalex-2023"));
    add(values, RegulationParameter.MAX_RENEWALS_MEMBER_NATIONAL, renewals, article9);
    add(values, RegulationParameter.PANEL_SIZE_REGIONAL, 10, article5);
    add(values, RegulationParameter.PANEL_SIZE_OVERSEAS, 6, article8);
    add(values, RegulationParameter.PANEL_SIZE_NATIONAL, 10, article9);
    add(values, RegulationParameter.ZONE_SEATS_ATLANTIQUE_NORD, 4, article8);
    add(values, RegulationParameter.ZONE_SEATS_OCEAN_INDIEN_PACIFIQUE, 2, article8);
    add(values, RegulationParameter.PARITY_REGIONAL, true, charter5);
    add(values, RegulationParameter.PARITY_OVERSEAS, true, article8);
    add(values, RegulationParameter.PARITY_NATIONAL, true, article9);
    add(values, RegulationParameter.BALANCED_PROFESSIONS_REGIONAL, true, charter5);
    add(values, RegulationParameter.BALANCED_PROFESSIONS_OVERSEAS, true, charter5);
    add(values, RegulationParameter.BALANCED_PROFESSIONS_NATIONAL, true, charter6);
    add(values, RegulationParameter.EXCLUSIVE_MANDATE, true, Citation.houseRule());
    add(
        values,
        RegulationParameter.APPOINTING_AUTHORITY_REGIONAL,
        AppointingAuthority.SUPPORT_AGENCY_DIRECTOR,
        article5);
    add(
        values,
        RegulationParameter.APPOINTING_AUTHORITY_OVERSEAS,
        AppointingAuthority.MINISTERS,
        article8);
    add(
        values,
        RegulationParameter.APPOINTING_AUTHORITY_NATIONAL,
        AppointingAuthority.MINISTERS,
        article9);
    add(values, RegulationParameter.PROPOSER_REGIONAL, Proposer.TERRITORY_MEDIATOR, article5);
    add(values, RegulationParameter.PROPOSER_OVERSEAS, Proposer.NATIONAL_MEDIATOR, article8);
    add(values, RegulationParameter.PROPOSER_NATIONAL, Proposer.NATIONAL_MEDIATOR, article9);
    return List.copyOf(values);
  }

  private static void add(
      List<RegulationValue> values, RegulationParameter parameter, Object value, Citation source) {
    values.add(new RegulationValue(parameter, value.toString(), source));
  }

  private static Citation cite(String text, String article, Certainty certainty, String source) {
    return new Citation(text, article, certainty, source);
  }
}
