package fr.mediane.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The last number and digest of the journal: the one row that writers lock, so that the chain has
 * no fork.
 */
@Entity
@Table(name = "journal_head")
class JournalHead {

  static final long ONLY_ID = 1L;

  @Id private long id;

  @Column(name = "last_number", nullable = false)
  private long lastNumber;

  @Column(name = "last_digest", nullable = false, length = 64)
  private String lastDigest;

  protected JournalHead() {}

  JournalTip tip() {
    return new JournalTip(lastNumber, lastDigest);
  }
}
