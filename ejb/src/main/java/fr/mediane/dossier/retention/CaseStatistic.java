package fr.mediane.dossier.retention;

import fr.mediane.dossier.ConflictLink;
import fr.mediane.dossier.ConflictScope;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.persistence.StoredEntity;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.Sector;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What remains of a destroyed dossier for the statistics: categories and delays, written once. It
 * holds no key of the dossier, no number, no day, no text.
 */
@Entity
@Table(name = "case_statistic")
public class CaseStatistic extends StoredEntity {

  @Column(name = "received_year", nullable = false)
  private int receivedYear;

  @Column(nullable = false, length = 10)
  private String territory;

  @Column(nullable = false)
  private boolean national;

  @Enumerated(EnumType.STRING)
  @Column(name = "referrer_kind", nullable = false, length = 40)
  private ReferrerKind referrerKind;

  @Column(name = "establishment_kind", length = 40)
  private String establishmentKind;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Sector sector;

  @Column(nullable = false, length = 400)
  private String professions;

  @Column(nullable = false, length = 400)
  private String statuses;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private InterventionNature nature;

  @Enumerated(EnumType.STRING)
  @Column(name = "conflict_link", nullable = false, length = 15)
  private ConflictLink conflictLink;

  @Enumerated(EnumType.STRING)
  @Column(name = "conflict_scope", nullable = false, length = 15)
  private ConflictScope conflictScope;

  @Column private Integer intensity;

  @Enumerated(EnumType.STRING)
  @Column(name = "closed_by", nullable = false, length = 25)
  private DossierAct closedBy;

  @Column(name = "inadmissible_motive", length = 40)
  private String inadmissibleMotive;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Outcome outcome;

  @Column(name = "days_to_receipt")
  private Integer daysToReceipt;

  @Column(name = "days_to_decision")
  private Integer daysToDecision;

  @Column(name = "days_to_consents")
  private Integer daysToConsents;

  @Column(name = "days_to_conclusion")
  private Integer daysToConclusion;

  @Column(name = "days_to_closing", nullable = false)
  private int daysToClosing;

  @Column private Boolean durable;

  @Column(name = "receipt_in_time")
  private Boolean receiptInTime;

  @Column(name = "agreement_in_time")
  private Boolean agreementInTime;

  protected CaseStatistic() {}

  /**
   * The line of a closed dossier.
   *
   * @param closing the act that closed it
   * @param motive code of the motive of inadmissibility; {@code null} when none
   * @param durable whether the agreement was found durable; {@code null} when unknown
   * @param receiptInTime whether receipt was acknowledged in time; {@code null} when it never was
   * @param agreementInTime whether the agreement was signed in time; {@code null} when there is
   *     none
   */
  CaseStatistic(
      Dossier dossier,
      DossierAct closing,
      String motive,
      Boolean durable,
      Boolean receiptInTime,
      Boolean agreementInTime) {
    receivedYear = dossier.getReceivedOn().getYear();
    territory = dossier.getPanel().getTerritory().getCode();
    national = dossier.getPanel().getKind() == PanelKind.NATIONAL;
    referrerKind = dossier.getReferrerKind();
    establishmentKind = dossier.getEstablishment().getCategoryCode();
    sector = dossier.getEstablishment().getSector();
    professions = distinct(dossier, party -> party.getProfession().name());
    statuses = distinct(dossier, party -> party.getStatus().name());
    nature = dossier.getNature();
    conflictLink = dossier.getConflictLink();
    conflictScope = dossier.getConflictScope();
    intensity = dossier.getIntensity();
    closedBy = closing;
    inadmissibleMotive = motive;
    outcome = dossier.getOutcome();
    daysToReceipt = days(dossier, dossier.getAcknowledgedOn());
    daysToDecision = days(dossier, dossier.getDecidedOn());
    daysToConsents = days(dossier, dossier.getConsentsCompleteOn());
    daysToConclusion = days(dossier, dossier.getConcludedOn());
    daysToClosing = days(dossier, dossier.getClosedOn());
    this.durable = durable;
    this.receiptInTime = receiptInTime;
    this.agreementInTime = agreementInTime;
  }

  private static String distinct(Dossier dossier, Function<DossierParty, String> category) {
    return dossier.getParties().stream()
        .map(category)
        .distinct()
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static Integer days(Dossier dossier, LocalDate until) {
    return until == null
        ? null
        : Math.toIntExact(ChronoUnit.DAYS.between(dossier.getReceivedOn(), until));
  }

  /** Year of the saisine. */
  public int getReceivedYear() {
    return receivedYear;
  }

  /** Code of the territory. */
  public String getTerritory() {
    return territory;
  }

  /** How it ended; {@code null} when nothing was recorded. */
  public Outcome getOutcome() {
    return outcome;
  }

  /** Categories of professions of the parties, sorted, without repetition, between commas. */
  public String getProfessions() {
    return professions;
  }

  /** Days from the saisine to the closing. */
  public int getDaysToClosing() {
    return daysToClosing;
  }
}
