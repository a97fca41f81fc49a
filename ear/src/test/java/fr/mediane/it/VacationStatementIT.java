package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.door.Command;
import fr.mediane.time.LegalTime;
import fr.mediane.vacation.CloseVacations;
import fr.mediane.vacation.PayVacations;
import fr.mediane.vacation.RecordTravelCost;
import fr.mediane.vacation.ReopenVacations;
import fr.mediane.vacation.StatementReader;
import fr.mediane.vacation.VacationPay;
import fr.mediane.vacation.VacationStatement;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The statement of a month from the hours in the tables: a mediator renewed in the middle of the
 * month, who also came once as a person of the pool, has one line and one cap; a statement paid,
 * corrected and closed again owes the rest alone. The month is one before the demonstration.
 */
@ExtendWith(ArquillianExtension.class)
class VacationStatementIT {

  private static final YearMonth MONTH = YearMonth.of(2020, 5);
  private static final String OFFICE = "instance.ges";
  private static final String MINISTERS = "ministeres";

  @Inject private RunAsApplication application;
  @Inject private StatementReader reader;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  @Resource(lookup = "java:jboss/datasources/MedianeDS")
  private DataSource dataSource;

  private PlainSql sql;

  private long person;

  @BeforeEach
  void aMediatorRenewedInTheMonth() throws Exception {
    sql = new PlainSql(dataSource);
    request.logout();
    request.login(OFFICE, System.getenv("MEDIANE_DEMO_PASSWORD"));
    person = sql.number("select min(id) from person");
    term(-801, "2019-10-01", "2020-05-15", "null");
    term(-802, "2020-05-16", "2021-05-15", Long.toString(person));
    session(-811, "2020-05-10", 6 * 180, "null, -801");
    session(-812, "2020-05-20", 6 * 180, "null, -802");
    session(-813, "2020-05-21", 180, person + ", null");
  }

  @AfterEach
  void leaveTheDemonstrationAsItWas() throws Exception {
    request.logout();
    sql.update(
        "delete from travel_cost where spent_on between date '2020-05-01' and date '2020-05-31'");
    sql.update(
        "delete from vacation_line where closing_id in (select id from vacation_closing where"
            + " month_start = date '2020-05-01')");
    sql.update("delete from vacation_closing where month_start = date '2020-05-01'");
    sql.update("delete from session_attendance where session_id in (-811, -812, -813)");
    sql.update("delete from panel_session where id in (-811, -812, -813)");
    sql.update("delete from mediator where id in (-801, -802)");
  }

  @Test
  void onePersonHasOneCapAndIsPaidOnce() throws Exception {
    VacationPay first = pay();
    assertEquals(13 * 180, first.count().minutes());
    assertEquals(150_000, first.paidCents(), "the cap of 2020");
    assertEquals(45_000, first.lostCents());

    close();
    payOut("A-1");
    reopen();
    sql.update("update session_attendance set present = 0 where session_id = -812");
    assertEquals(105_000 - 150_000, pay().remainingCents(), "too much was paid");

    sql.update("update session_attendance set present = 1 where session_id = -812");
    as(
        OFFICE,
        new RecordTravelCost(
            "GES",
            MONTH,
            statement().payees().keySet().stream()
                .filter(("p" + person)::equals)
                .findFirst()
                .orElseThrow(),
            LocalDate.of(2020, 5, 20),
            "42,50",
            "Nancy – Metz, train"));
    close();
    assertEquals(154_250, pay().totalCents());
    assertEquals(4_250, pay().remainingCents());
    assertEquals(
        4_250,
        reader.overview(MONTH).rows().stream()
            .filter(row -> row.code().equals("GES"))
            .findFirst()
            .orElseThrow()
            .totalCents());

    payOut("A-2");
    reopen();
    assertEquals(0, pay().remainingCents(), "both payments together brought the whole");
  }

  private VacationStatement statement() {
    return reader.statement("GES", MONTH);
  }

  /** The only line. */
  private VacationPay pay() {
    List<VacationStatement.Line> lines = statement().lines();
    assertEquals(1, lines.size());
    return lines.get(0).pay();
  }

  private void close() {
    as(OFFICE, new CloseVacations("GES", MONTH));
  }

  private void payOut(String reference) {
    as(MINISTERS, new PayVacations("GES", MONTH, LegalTime.today(clock), reference));
  }

  private void reopen() {
    as(OFFICE, new ReopenVacations("GES", MONTH, "Une séance était oubliée."));
  }

  private <C extends Command<R>, R> void as(String user, C command) {
    application.as(user, command);
  }

  private void term(long id, String from, String until, String who) throws SQLException {
    sql.update(
        "insert into mediator (id, version, territory_id, civility, last_name, first_name, starts_on,"
            + " ends_on, person_id) select "
            + id
            + ", 1, p.territory_id, 'MME', 'Renouvelée', 'Anne', date '"
            + from
            + "', date '"
            + until
            + "', "
            + who
            + " from panel p where p.code = 'GES'");
  }

  private void session(long id, String day, int minutes, String who) throws SQLException {
    sql.update(
        "insert into panel_session (id, version, number, panel_id, state, session_on, starts_at,"
            + " minutes, remote, planned_by, planned_at) select "
            + id
            + ", 1, 'ESSAI "
            + id
            + "', p.id, 'HELD', date '"
            + day
            + "', timestamp '"
            + day
            + " 08:00:00', "
            + minutes
            + ", false, 'essai', timestamp '2020-04-01 08:00:00' from panel p where p.code = 'GES'");
    sql.update(
        "insert into session_attendance (id, version, session_id, person_id, mediator_id, name,"
            + " present) values ("
            + id
            + ", 1, "
            + id
            + ", "
            + who
            + ", 'Essai', 1)");
  }
}
