package fr.mediane.statistics;

import fr.mediane.dossier.ConflictLink;
import fr.mediane.dossier.ConflictScope;
import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.PartyProfession;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.regulation.Sector;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Sorts what is known of a saisine into the categories of the reports (domain reference, §5). */
final class CaseSorting {

  private static final Set<String> UNIVERSITY_HOSPITALS = Set.of("101");
  private static final Set<String> PSYCHIATRY = Set.of("292", "156", "161");
  private static final Set<String> HOMES_FOR_THE_ELDERLY = Set.of("500", "501", "502", "202");

  private CaseSorting() {}

  /**
   * What is known of a saisine, dossier or line of a destroyed one.
   *
   * @param category three digits of the establishment's category; may be {@code null}
   * @param sector sector of the establishment; {@code null} when unknown
   * @param professions categories of the parties
   * @param intensity 1 to 4; {@code null} when not said
   * @param outcome {@code null} while it is not settled
   * @param motive of inadmissibility; {@code null} when none
   * @param durable {@code null} when not known
   * @param formal whether every party had consented to a formal mediation
   * @param receiptInTime whether receipt was acknowledged in time by the clock of the dossier;
   *     {@code null} without one: the days are counted
   * @param agreementInTime the same of the agreement
   */
  record Known(
      ReferrerKind referrer,
      String category,
      Sector sector,
      Collection<PartyProfession> professions,
      InterventionNature nature,
      ConflictLink link,
      ConflictScope scope,
      Integer intensity,
      Outcome outcome,
      String motive,
      Boolean durable,
      boolean formal,
      Integer receiptDays,
      Integer decisionDays,
      Integer agreementDays,
      Integer closingDays,
      Boolean receiptInTime,
      Boolean agreementInTime) {}

  /** The line of a saisine. */
  static CaseLine line(Known known, FreezeRules rules) {
    Map<StatisticalAxis, String> answers = new EnumMap<>(StatisticalAxis.class);
    answers.put(StatisticalAxis.REFERRER, referrer(known.referrer()));
    answers.put(StatisticalAxis.ESTABLISHMENT, establishment(known.category(), known.sector()));
    answers.put(StatisticalAxis.PROFESSION, profession(known.professions()));
    answers.put(StatisticalAxis.PURPOSE, known.nature().name());
    answers.put(StatisticalAxis.LINK, known.link().name());
    answers.put(StatisticalAxis.SCOPE, known.scope().name());
    answers.put(
        StatisticalAxis.INTENSITY,
        known.intensity() == null ? "UNKNOWN" : known.intensity().toString());
    answers.put(
        StatisticalAxis.RECEIPT,
        known.receiptDays() == null
            ? "NONE"
            : isInTime(known.receiptInTime(), known.receiptDays(), rules.receiptDays())
                ? "WITHIN"
                : "BEYOND");
    answers.put(
        StatisticalAxis.COURSE,
        CaseCourse.of(
            known.outcome(),
            known.motive(),
            known.durable(),
            !isInTime(known.agreementInTime(), known.agreementDays(), rules.agreementDays()),
            known.formal()));
    boolean agreed = known.outcome() != null && known.outcome().isAgreement();
    return new CaseLine(
        answers,
        known.receiptDays(),
        known.decisionDays(),
        agreed ? known.agreementDays() : null,
        known.closingDays());
  }

  private static String referrer(ReferrerKind kind) {
    return switch (kind) {
      case PARTY, ALL_PARTIES -> "PARTY";
      case DIRECTOR, MEDICAL_CHAIR_AND_DIRECTOR -> "GOVERNANCE";
      case DEAN -> "DEAN";
      case ARS -> "ARS";
      case CNG -> "CNG";
      case PREFECT -> "PREFECT";
      case MINISTERS -> "MINISTERS";
      case REGIONAL_MEDIATOR -> "MEDIATOR";
    };
  }

  private static String establishment(String category, Sector sector) {
    if (category != null && UNIVERSITY_HOSPITALS.contains(category)) {
      return "CHU";
    }
    if (category != null && PSYCHIATRY.contains(category)) {
      return "EPSM";
    }
    if (category != null && HOMES_FOR_THE_ELDERLY.contains(category)) {
      return "EHPAD";
    }
    if (sector == null || sector == Sector.HOSPITAL) {
      return "CH";
    }
    return sector == Sector.SOCIAL ? "SOCIAL" : "OTHER_CARE";
  }

  private static String profession(Collection<PartyProfession> professions) {
    boolean medical = false;
    boolean paramedical = false;
    boolean other = false;
    for (PartyProfession profession : professions) {
      switch (profession) {
        case PHYSICIAN, PHARMACIST, DENTIST, MIDWIFE -> medical = true;
        case NURSING, MEDICO_TECHNICAL, REHABILITATION -> paramedical = true;
        case MANAGEMENT, ADMINISTRATIVE, TECHNICAL, SOCIO_EDUCATIONAL, STUDENT -> other = true;
      }
    }
    if (medical) {
      return paramedical || other ? "MEDICAL_AND_OTHERS" : "MEDICAL";
    }
    if (paramedical) {
      return other ? "MIXED_STAFF" : "PARAMEDICAL";
    }
    return "OTHER_STAFF";
  }

  /** By the clock of the dossier; without one by the days, and in time when these are unknown. */
  private static boolean isInTime(Boolean byClock, Integer days, int limit) {
    return byClock != null ? byClock : days == null || days <= limit;
  }
}
