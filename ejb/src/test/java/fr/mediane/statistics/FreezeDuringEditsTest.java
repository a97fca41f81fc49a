package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.Refusal;
import fr.mediane.persistence.MigratedDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year is closed while somebody works on its dossiers. */
class FreezeDuringEditsTest {

  private static final FreezeRules RULES = new FreezeRules(5, true, 30, 8, 92, 0, true);
  private static final int YEAR = 2021;

  /** The question that is asked last of the dossiers, after those of their motives. */
  private static final String LAST_QUESTION = "select d.id, t.code";

  private Connection connection;
  private EntityManagerFactory units;

  /** What somebody does between two statements. */
  private interface Edit {
    void make() throws SQLException;
  }

  @BeforeEach
  void open() throws SQLException {
    connection = MigratedDatabase.create().connect();
    GeneratedCases.generate(connection, 400);
    units = GeneratedCases.units(connection);
  }

  @AfterEach
  void close() throws SQLException {
    units.close();
    connection.close();
  }

  /** Read half before and half after, the decision would have no motive. */
  @Test
  void aDecisionTakenMeanwhileIsReadWhole() throws Exception {
    Map<String, Long> untouched = courses(() -> {});
    int[] times = {0};
    Map<String, Long> courses =
        courses(
            () -> {
              if (times[0]++ == 0) {
                decide();
              }
            });
    assertEquals(2, times[0], "read again once");
    assertEquals(0, courses.getOrDefault(CaseCourse.inadmissible("UNKNOWN"), 0L));
    String motive = CaseCourse.inadmissible("DISCIPLINARY");
    assertEquals(untouched.get(motive) + 1, courses.get(motive));
    assertEquals(untouched.get(CaseCourse.PENDING) - 1, courses.get(CaseCourse.PENDING));
  }

  @Test
  void aYearThatNeverStandsStillIsNotClosed() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> courses(() -> update("update dossier set version = version + 1 where id = 2")));
    assertTrue(
        refusal.getMessage().contains("2021 sont modifiés en ce moment"), refusal.getMessage());
  }

  private void decide() throws SQLException {
    String pending =
        "(select min(id) from dossier where outcome is null and received_on < date '2022-01-01')";
    update(
        "insert into admission_entry (id, version, kind, dossier_id, on_day, motive) values (100000, 1,"
            + " 'DECISION', "
            + pending
            + ", date '2021-06-01', 'DISCIPLINARY')");
    update(
        "update dossier set outcome = 'INADMISSIBLE', version = version + 1 where id = " + pending);
  }

  private void update(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql));
    }
  }

  /** What became of the saisines of the year, somebody working before the last question. */
  private Map<String, Long> courses(Edit edit) throws ReflectiveOperationException {
    try (EntityManager em = units.createEntityManager()) {
      return GeneratedCases.gatherer(disturbed(em, edit)).linesOf(YEAR, RULES).values().stream()
          .flatMap(List::stream)
          .map(line -> line.answers().get(StatisticalAxis.COURSE))
          .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
  }

  private static EntityManager disturbed(EntityManager em, Edit edit) {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              if (arguments != null
                  && arguments[0] instanceof String query
                  && query.startsWith(LAST_QUESTION)) {
                edit.make();
              }
              try {
                return method.invoke(em, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
