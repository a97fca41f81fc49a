package fr.mediane.journal;

import fr.mediane.access.Actor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Writes lines of the journal that do not belong to the transaction of an act: refusals, failures,
 * reads of personal data.
 */
@Stateless
@PermitAll
public class JournalWriter {

  @Inject private Journal journal;
  @Inject private Clock clock;

  /** Writes a line in a transaction of its own, whatever becomes of the caller's. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void writeApart(JournalRecord written) {
    journal.append(written);
  }

  /**
   * Writes that personal data were read, in the caller's transaction. To be called last: until the
   * end of the transaction, nobody else writes in the journal.
   *
   * @param reader who read
   * @param action name of the reading, for example {@code CandidateSearch}
   * @param subjectType type of what was read
   * @param subjectId identity of what was read, or the criteria of a list
   * @param label what a person reads in the journal
   */
  public void read(
      Actor reader, String action, String subjectType, String subjectId, String label) {
    journal.append(line(reader, action, Outcome.SUCCESS, subjectType, subjectId, label));
  }

  /**
   * Writes several readings that one page makes, as {@link #read(Actor, String, String, String,
   * String)} does one.
   *
   * @param readings at least one
   */
  public void read(Actor reader, List<Reading> readings) {
    journal.append(
        readings.stream()
            .map(
                reading ->
                    line(
                        reader,
                        reading.action(),
                        Outcome.SUCCESS,
                        reading.subjectType(),
                        reading.subjectId(),
                        reading.label()))
            .toList());
  }

  /**
   * Writes that personal data are about to be read, in a transaction of its own: for what may last.
   *
   * @see #read
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void readApart(
      Actor reader, String action, String subjectType, String subjectId, String label) {
    read(reader, action, subjectType, subjectId, label);
  }

  /**
   * Writes that a reading was refused, in a transaction of its own. The caller's has written
   * nothing in the journal yet.
   *
   * @see #read
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void refusedApart(
      Actor reader, String action, String subjectType, String subjectId, String label) {
    journal.append(line(reader, action, Outcome.REFUSED, subjectType, subjectId, label));
  }

  private JournalRecord line(
      Actor reader,
      String action,
      Outcome outcome,
      String subjectType,
      String subjectId,
      String label) {
    return new JournalRecord(
        clock.instant(),
        reader.username(),
        reader.role().name(),
        action,
        outcome,
        subjectType,
        subjectId,
        label,
        null);
  }
}
