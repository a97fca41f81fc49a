package fr.mediane.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger.Level;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the schema to the version of this build before anything else starts. Flyway is the only
 * owner of the schema: EclipseLink creates nothing. A migration that fails stops the deployment, so
 * that no half-migrated application answers.
 */
@Singleton
@Startup
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

  private static final System.Logger LOG = System.getLogger(SchemaMigration.class.getName());

  @Resource(lookup = "java:jboss/datasources/MedianeDS")
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    if (TimeZone.getDefault().getRawOffset() != 0 || TimeZone.getDefault().useDaylightTime()) {
      throw new IllegalStateException(
          "Le serveur doit tourner en temps universel : ajoutez -Duser.timezone=UTC à JAVA_OPTS.");
    }
    MigrateResult result =
        Flyway.configure(getClass().getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration")
            .validateMigrationNaming(true)
            .load()
            .migrate();
    LOG.log(
        Level.INFO,
        "Schema at version {0} ({1} migrations run)",
        result.targetSchemaVersion,
        result.migrationsExecuted);
  }
}
