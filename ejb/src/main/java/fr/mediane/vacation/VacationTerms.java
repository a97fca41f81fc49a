package fr.mediane.vacation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a vacation is worth and how many are paid in a month, from a date (arrêtés of 28 August 2019
 * and 28 April 2023). Dated data, never code.
 */
@Entity
@Table(name = "vacation_terms")
public class VacationTerms implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id
  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "rate_cents", nullable = false)
  private int rateCents;

  @Column(name = "mediator_cap_cents", nullable = false)
  private int mediatorCapCents;

  @Column(name = "member_cap_cents", nullable = false)
  private int memberCapCents;

  protected VacationTerms() {}

  /**
   * Terms.
   *
   * @param validUntil last day; {@code null} while in force
   * @param rateCents one vacation, in cents
   * @param mediatorCapCents most a mediator receives in a month, in cents
   * @param memberCapCents most a member or a listed mediator receives in a month, in cents
   */
  public VacationTerms(
      LocalDate validFrom,
      LocalDate validUntil,
      int rateCents,
      int mediatorCapCents,
      int memberCapCents) {
    this.validFrom = validFrom;
    this.validUntil = validUntil;
    this.rateCents = rateCents;
    this.mediatorCapCents = mediatorCapCents;
    this.memberCapCents = memberCapCents;
  }

  /**
   * The terms of a month: those in force on its first day, because the cap is that of the month.
   * The first terms, which began on a 31st, already apply to that month.
   *
   * @param all every version, in any order
   * @throws IllegalArgumentException before the first terms
   */
  public static VacationTerms of(YearMonth month, List<VacationTerms> all) {
    return all.stream()
        .filter(terms -> !YearMonth.from(terms.validFrom).isAfter(month))
        .filter(terms -> terms.validUntil == null || !month.atDay(1).isAfter(terms.validUntil))
        .reduce((one, other) -> one.validFrom.isBefore(other.validFrom) ? one : other)
        .orElseThrow(() -> new IllegalArgumentException("No vacation terms in " + month));
  }

  /** One vacation, in cents. */
  public int rateCents() {
    return rateCents;
  }

  /** Most a month pays, in cents. */
  int capCents(boolean mediator) {
    return mediator ? mediatorCapCents : memberCapCents;
  }
}
