package fr.mediane.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Whom of the pool the account of a mediator stands for, read from a view: the person named by the
 * term of office of the territory. A member's account names its person itself.
 */
@Entity
@Table(name = "account_person")
@IdClass(AccountPerson.Key.class)
public class AccountPerson {

  /** Identity of a line of the view: the account and the beginning of the term. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long accountId;
    private LocalDate since;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(accountId, that.accountId)
          && Objects.equals(since, that.since);
    }

    @Override
    public int hashCode() {
      return Objects.hash(accountId, since);
    }
  }

  @Id
  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "person_id")
  private Long personId;

  @Id @Column private LocalDate since;

  @Column private LocalDate until;

  protected AccountPerson() {}

  public Long getAccountId() {
    return accountId;
  }

  public Long getPersonId() {
    return personId;
  }
}
