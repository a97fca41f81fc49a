package fr.mediane.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** An H2 database in memory, migrated from nothing as the application migrates its own. */
public final class MigratedDatabase {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final DataSource source;
  private final int migrations;

  private MigratedDatabase(DataSource source, int migrations) {
    this.source = source;
    this.migrations = migrations;
  }

  /** Creates and migrates a database of its own. */
  public static MigratedDatabase create() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:mem:migrated"
            + COUNT.incrementAndGet()
            + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    int migrations =
        Flyway.configure()
            .dataSource(source)
            .locations("classpath:db/migration")
            .validateMigrationNaming(true)
            .load()
            .migrate()
            .migrationsExecuted;
    return new MigratedDatabase(source, migrations);
  }

  /** How many migrations ran. */
  public int migrations() {
    return migrations;
  }

  /** A connection, to be closed. */
  public Connection connect() throws SQLException {
    return source.getConnection();
  }
}
