package fr.mediane.statistics;

import fr.mediane.persistence.BitConverter;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A figure counted when a year was frozen; without an amount, it is kept secret. */
@Entity
@Table(name = "year_figure")
public class YearFigure extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "year_id", nullable = false)
  private FrozenYear year;

  @Column(nullable = false, length = 10)
  private String scope;

  @Convert(converter = BitConverter.class)
  @Column(name = "is_exact", nullable = false)
  private Boolean exact;

  @Column(nullable = false, length = 20)
  private String family;

  @Column(nullable = false, length = 60)
  private String name;

  @Column private Long amount;

  protected YearFigure() {}

  /**
   * A figure.
   *
   * @param exact whether it is the figure as counted, or what is published of it
   * @param family an axis, or one of the families of {@link FigureBook}
   * @param amount {@code null} when it is kept secret
   */
  YearFigure(
      FrozenYear year, String scope, boolean exact, String family, String name, Long amount) {
    this.year = year;
    this.scope = scope;
    this.exact = exact;
    this.family = family;
    this.name = name;
    this.amount = amount;
  }
}
