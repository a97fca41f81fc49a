package fr.mediane.statistics;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;

/** A line of a frozen year of a territory. */
@Entity
@Table(name = "frozen_case")
public class FrozenCase extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "year_id", nullable = false)
  private FrozenYear year;

  @Column(nullable = false, length = 20)
  private String referrer;

  @Column(nullable = false, length = 20)
  private String establishment;

  @Column(nullable = false, length = 20)
  private String profession;

  @Column(nullable = false, length = 20)
  private String purpose;

  @Column(name = "conflict_link", nullable = false, length = 20)
  private String link;

  @Column(name = "conflict_scope", nullable = false, length = 20)
  private String scope;

  @Column(nullable = false, length = 20)
  private String intensity;

  @Column(nullable = false, length = 20)
  private String receipt;

  @Column(nullable = false, length = 50)
  private String course;

  @Column(name = "receipt_days")
  private Integer receiptDays;

  @Column(name = "decision_days")
  private Integer decisionDays;

  @Column(name = "agreement_days")
  private Integer agreementDays;

  @Column(name = "closing_days")
  private Integer closingDays;

  protected FrozenCase() {}

  /** Writes a line. */
  FrozenCase(FrozenYear year, CaseLine line) {
    this.year = year;
    referrer = line.answers().get(StatisticalAxis.REFERRER);
    establishment = line.answers().get(StatisticalAxis.ESTABLISHMENT);
    profession = line.answers().get(StatisticalAxis.PROFESSION);
    purpose = line.answers().get(StatisticalAxis.PURPOSE);
    link = line.answers().get(StatisticalAxis.LINK);
    scope = line.answers().get(StatisticalAxis.SCOPE);
    intensity = line.answers().get(StatisticalAxis.INTENSITY);
    receipt = line.answers().get(StatisticalAxis.RECEIPT);
    course = line.answers().get(StatisticalAxis.COURSE);
    receiptDays = line.receiptDays();
    decisionDays = line.decisionDays();
    agreementDays = line.agreementDays();
    closingDays = line.closingDays();
  }

  /** The line as it was frozen. */
  CaseLine toLine() {
    Map<StatisticalAxis, String> answers = new EnumMap<>(StatisticalAxis.class);
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      answers.put(axis, answer(axis));
    }
    return new CaseLine(answers, receiptDays, decisionDays, agreementDays, closingDays);
  }

  private String answer(StatisticalAxis axis) {
    return switch (axis) {
      case REFERRER -> referrer;
      case ESTABLISHMENT -> establishment;
      case PROFESSION -> profession;
      case PURPOSE -> purpose;
      case LINK -> link;
      case SCOPE -> scope;
      case INTENSITY -> intensity;
      case RECEIPT -> receipt;
      case COURSE -> course;
    };
  }

  /** Code of the territory. */
  String territory() {
    return year.getScope();
  }
}
