package fr.mediane.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  @Test
  void aChangedVersionIsAConflict() {
    assertTrue(Conflicts.isOne(rolledBack(new OptimisticLockException())));
  }

  @Test
  void aUniqueKeyTakenMeanwhileIsAConflictAsTheMapperWrapsIt() {
    assertTrue(Conflicts.isOne(rolledBack(sql(new SQLException("duplicate", "23505")))));
    assertTrue(
        Conflicts.isOne(
            rolledBack(sql(new BatchUpdateException("duplicate", "23505", 0, new int[0])))));
  }

  @Test
  void anythingElseBroke() {
    assertFalse(Conflicts.isOne(rolledBack(sql(new SQLException("null", "23502")))));
    assertFalse(Conflicts.isOne(rolledBack(sql(new SQLException("no state")))));
    assertFalse(Conflicts.isOne(new IllegalStateException("fault")));
  }

  private static Exception sql(SQLException thrown) {
    return new PersistenceException(DatabaseException.sqlException(thrown));
  }

  private static Exception rolledBack(Exception cause) {
    return new EJBTransactionRolledbackException("rolled back", cause);
  }
}
