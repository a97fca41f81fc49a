package fr.mediane.network;

import fr.mediane.persistence.StoredEntity;
import fr.mediane.regulation.Certainty;
import fr.mediane.regulation.PanelKind;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * One of the ten territories of the charter (art. 5), or the national level. Reference data, but
 * for the ARS that supports its instance, which is a setting where no text names it, and the
 * address it is written to.
 */
@Entity
@Cacheable
@Table(name = "territory")
public class Territory extends StoredEntity {

  @Column(nullable = false, length = 10)
  private String code;

  @Column(nullable = false, length = 120)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private PanelKind kind;

  @Column(name = "referral_address", length = 150)
  private String referralAddress;

  @Column(nullable = false)
  private int position;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "support_agency_id")
  private Agency supportAgency;

  @Enumerated(EnumType.STRING)
  @Column(name = "support_certainty", length = 10)
  private Certainty supportCertainty;

  @Column(name = "support_source", length = 200)
  private String supportSource;

  protected Territory() {}

  /** Records which ARS supports the instance, from a source that somebody read. */
  public void supportedBy(Agency agency, Certainty certainty, String source) {
    supportAgency = agency;
    supportCertainty = certainty;
    supportSource = source;
  }

  /** Records the e-mail address to which people refer their case. */
  public void writtenToAt(String address) {
    referralAddress = address;
  }

  /** Stable code, for example {@code GES}. */
  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public PanelKind getKind() {
    return kind;
  }

  /** E-mail address of referral. */
  public String getReferralAddress() {
    return referralAddress;
  }

  /** Order of display. */
  public int getPosition() {
    return position;
  }

  /**
   * The ARS that hosts the secretariat of the instance; {@code null} at national level (DGOS, art.
   * 9).
   */
  public Agency getSupportAgency() {
    return supportAgency;
  }

  public Certainty getSupportCertainty() {
    return supportCertainty;
  }

  public String getSupportSource() {
    return supportSource;
  }
}
