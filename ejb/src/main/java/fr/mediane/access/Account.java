package fr.mediane.access;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * An account of the application. The server's realm reads the hash and the role from this very
 * table, and finds no row while the account is blocked or disabled.
 */
@Entity
@Table(name = "account")
public class Account extends StoredEntity {

  /** Consecutive wrong passwords after which the account is blocked for a while. */
  public static final int MAX_FAILURES = 5;

  /** How long it stays blocked. */
  public static final Duration LOCK_DURATION = Duration.ofMinutes(15);

  @Column(nullable = false, length = 60)
  private String username;

  @Column(name = "password_hash", nullable = false, length = 100)
  private String passwordHash;

  @Column(name = "password_issued", nullable = false)
  private boolean passwordIssued;

  @Column(name = "display_name", nullable = false, length = 150)
  private String displayName;

  @Column(nullable = false, length = 200)
  private String quality;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private Role role;

  @Column(name = "panel_id")
  private Long panelId;

  @Column(name = "person_id")
  private Long personId;

  @Column(nullable = false)
  private boolean enabled;

  // These three follow the log-ins: see Accounts.
  @Column(name = "failed_count", nullable = false)
  private int failedCount;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "last_login_at")
  private Instant lastLoginAt;

  protected Account() {}

  /**
   * A new, enabled account.
   *
   * @param username name typed at log-in, unique whatever the case
   * @param passwordHash bcrypt hash in modular crypt form
   * @param panelId instance of a territorial role, else {@code null}
   * @param personId person behind a member's account, else {@code null}
   */
  public Account(
      String username,
      String passwordHash,
      String displayName,
      String quality,
      Role role,
      Long panelId,
      Long personId) {
    this.username = Objects.requireNonNull(username);
    this.passwordHash = Objects.requireNonNull(passwordHash);
    this.displayName = Objects.requireNonNull(displayName);
    this.quality = Objects.requireNonNull(quality);
    this.role = Objects.requireNonNull(role);
    this.panelId = panelId;
    this.personId = personId;
    this.enabled = true;
  }

  /** Lifts a block before its time. */
  public void unlock() {
    failedCount = 0;
    lockedUntil = null;
  }

  /** Closes or reopens the account. */
  public void enable(boolean open) {
    enabled = open;
  }

  /** Takes the password that its holder has chosen, as a hash in modular crypt form. */
  public void changePassword(String newHash) {
    passwordHash = Objects.requireNonNull(newHash);
    passwordIssued = false;
  }

  /**
   * Takes a password that somebody else gives, as a hash in modular crypt form: until its holder
   * replaces it, it opens nothing but that change.
   */
  public void issuePassword(String newHash) {
    passwordHash = Objects.requireNonNull(newHash);
    passwordIssued = true;
  }

  /** Corrects what screens and future acts say of the person. */
  public void present(String newDisplayName, String newQuality) {
    displayName = Objects.requireNonNull(newDisplayName);
    quality = Objects.requireNonNull(newQuality);
  }

  /** Whether the account is blocked at that moment after too many wrong passwords. */
  public boolean isLockedAt(Instant moment) {
    return lockedUntil != null && lockedUntil.isAfter(moment);
  }

  /** This account as the author of acts; a mediator's person is not known here. */
  public Actor toActor() {
    return toActor(null);
  }

  /** This account as the author of acts, who is that person unless the account names one. */
  Actor toActor(Long mediatorPersonId) {
    return new Actor(
        getId(),
        username,
        displayName,
        quality,
        role,
        panelId,
        personId == null ? mediatorPersonId : personId,
        passwordIssued);
  }

  public String getUsername() {
    return username;
  }

  /** The hash of the password, in modular crypt form: for the check of a password alone. */
  public String getPasswordHash() {
    return passwordHash;
  }

  public String getDisplayName() {
    return displayName;
  }

  public String getQuality() {
    return quality;
  }

  public Role getRole() {
    return role;
  }

  public Long getPanelId() {
    return panelId;
  }

  public Long getPersonId() {
    return personId;
  }

  public boolean isEnabled() {
    return enabled;
  }

  public Instant getLockedUntil() {
    return lockedUntil;
  }

  public Instant getLastLoginAt() {
    return lastLoginAt;
  }
}
