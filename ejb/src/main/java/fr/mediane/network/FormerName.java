package fr.mediane.network;

import fr.mediane.persistence.StoredEntity;
import fr.mediane.text.SearchKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;

/** A name that an establishment bore, with its town, before a source gave it another. */
@Entity
@Table(name = "establishment_former_name")
public class FormerName extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "establishment_id", nullable = false)
  private Establishment establishment;

  @Column(nullable = false, length = 200)
  private String name;

  @Column(name = "commune_name", length = 80)
  private String communeName;

  protected FormerName() {}

  private FormerName(Establishment establishment) {
    this.establishment = Objects.requireNonNull(establishment);
    this.name = establishment.getName();
    this.communeName = establishment.getCommuneName();
  }

  /**
   * The name that an establishment is about to lose.
   *
   * @param told name that a source gives now
   * @return empty when it has the same words
   */
  public static Optional<FormerName> before(Establishment establishment, String told) {
    return SearchKey.words(establishment.getName()).equals(SearchKey.words(told))
        ? Optional.empty()
        : Optional.of(new FormerName(establishment));
  }

  public String getName() {
    return name;
  }

  /** {@code null} when it was not known. */
  public String getCommuneName() {
    return communeName;
  }
}
