package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.Command;
import fr.mediane.door.Refusal;
import fr.mediane.statistics.report.AddReportProposal;
import fr.mediane.statistics.report.Addressee;
import fr.mediane.statistics.report.AdoptReportProposal;
import fr.mediane.statistics.report.AnswerRemark;
import fr.mediane.statistics.report.ConfirmReport;
import fr.mediane.statistics.report.OpenReport;
import fr.mediane.statistics.report.ProposalTheme;
import fr.mediane.statistics.report.ProposalWords;
import fr.mediane.statistics.report.Remark;
import fr.mediane.statistics.report.RemoveReportProposal;
import fr.mediane.statistics.report.ReportReader;
import fr.mediane.statistics.report.ReportSection;
import fr.mediane.statistics.report.ReportSheet;
import fr.mediane.statistics.report.ReturnReport;
import fr.mediane.statistics.report.ReviseReportProposal;
import fr.mediane.statistics.report.SignReport;
import fr.mediane.statistics.report.WriteReportText;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What two persons release is what the first one signed, word for word, although a proposal belongs
 * to the reports of several years; and what the national report takes up is what was released. The
 * years are those that the demonstration closed without a report.
 */
@ExtendWith(ArquillianExtension.class)
class ReportReleaseIT {

  private static final int YEAR = 2022;
  private static final String MEDIATOR = "mediateur.occ";
  private static final String OFFICE = "instance.occ";
  private static final String NATIONAL = "nationale";

  @Inject private RunAsApplication application;
  @Inject private ReportReader reader;
  @Inject private HttpServletRequest request;

  @Resource(lookup = "java:jboss/datasources/MedianeDS")
  private DataSource dataSource;

  @AfterEach
  void leaveTheDemonstrationAsItWas() throws Exception {
    request.logout();
    String reports =
        "select id from annual_report where report_year in (" + YEAR + ", " + (YEAR - 1) + ")";
    String releases = "select id from report_release where report_id in (" + reports + ")";
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String part : List.of("released_text", "released_proposal")) {
        statement.executeUpdate("delete from " + part + " where release_id in (" + releases + ")");
      }
      for (String part : List.of("report_release", "remark_answer", "report_step", "report_text")) {
        statement.executeUpdate("delete from " + part + " where report_id in (" + reports + ")");
      }
      statement.executeUpdate("delete from annual_report where id in (" + reports + ")");
      String early = " where first_year in (" + YEAR + ", " + (YEAR - 1) + ")";
      statement.executeUpdate("delete from reform_proposal" + early + " and origin_id is not null");
      statement.executeUpdate("delete from reform_proposal" + early);
    }
  }

  @Test
  void whatIsReleasedAndTakenUpIsWhatWasSigned() throws Exception {
    signIn(MEDIATOR);
    Long before = as(MEDIATOR, new OpenReport("OCC", YEAR - 1));
    Long proposal = as(MEDIATOR, new AddReportProposal(before, words("Texte signé.")));
    Long report = as(MEDIATOR, new OpenReport("OCC", YEAR));
    Long closing = reader.editor(report, ReportSection.CONTEXT, 0).closing();
    for (ReportSection section : ReportSection.of(false)) {
      as(MEDIATOR, new WriteReportText(report, section, 0, closing, "rien de particulier."));
    }
    sign(report);

    revise(before, proposal, "Texte que personne n’a signé.");
    signIn(OFFICE);
    Refusal changed =
        assertThrows(Refusal.class, () -> as(OFFICE, new ConfirmReport(report, version(), true)));
    assertTrue(changed.getMessage().contains("ne dit plus exactement"), changed.getMessage());
    as(OFFICE, new ReturnReport(report, version(), "Une proposition a changé."));

    signIn(MEDIATOR);
    revise(before, proposal, "Texte signé.");
    sign(report);
    signIn(OFFICE);
    as(OFFICE, new ConfirmReport(report, version(), true));

    signIn(MEDIATOR);
    revise(before, proposal, "Texte écrit après la publication.");
    assertThrows(
        Refusal.class,
        () -> as(MEDIATOR, new RemoveReportProposal(before, proposal, live(before).version())),
        "a released edition tells it");

    signIn(NATIONAL);
    Long national = as(NATIONAL, new OpenReport("NAT", YEAR));
    ReportSheet.ProposalRow offered = reader.proposals(national).regional().get(0);
    as(NATIONAL, new AdoptReportProposal(national, offered.id()));
    assertEquals(words("Texte signé."), live(national).line().words());
    assertThrows(
        Refusal.class,
        () -> as(NATIONAL, new AdoptReportProposal(national, offered.id())),
        "once is enough");
  }

  /** Answers what the dossiers tell of the words, then signs. */
  private void sign(Long report) throws ServletException {
    signIn(MEDIATOR);
    for (Remark remark : reader.remarks(report).remarks()) {
      if (!remark.isAnswered()) {
        as(MEDIATOR, new AnswerRemark(report, remark.digest(), "Mot sans rapport."));
      }
    }
    as(MEDIATOR, new SignReport(report, reader.open(report).version()));
  }

  private void revise(Long report, Long proposal, String body) {
    as(MEDIATOR, new ReviseReportProposal(report, proposal, live(report).version(), words(body)));
  }

  /** The only proposal of a draft. */
  private ReportSheet.ProposalRow live(Long report) {
    return reader.proposals(report).proposals().get(0);
  }

  /** The version of the report of the year, as the page shows it. */
  private long version() {
    return reader.list().stream()
        .filter(row -> row.year() == YEAR && !row.national())
        .findFirst()
        .map(row -> reader.open(row.id()).version())
        .orElseThrow();
  }

  private static ProposalWords words(String body) {
    return new ProposalWords(ProposalTheme.LAW, Addressee.DGOS, "Une proposition", body);
  }

  private <C extends Command<R>, R> R as(String user, C command) {
    return application.as(user, command);
  }

  private void signIn(String username) throws ServletException {
    request.logout();
    request.login(username, System.getenv("MEDIANE_DEMO_PASSWORD"));
  }
}
