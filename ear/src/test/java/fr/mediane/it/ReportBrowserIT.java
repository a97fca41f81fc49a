package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.dossier.seal.BlindIndex;
import fr.mediane.statistics.FreezeYear;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The national mediator closes a past year again, while its report is being written; writes, signs,
 * has it confirmed by the ministers' office, and has its files. The year has saisines only in this
 * test: lines of destroyed dossiers, which two territories add to their closing.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  @Inject private RunAsApplication application;
  @Inject private BlindIndex index;

  @Resource(lookup = "java:jboss/datasources/MedianeDS")
  private DataSource dataSource;

  @Test
  @Order(1)
  void twoTerritoriesCorrectTheYear() throws Exception {
    // The year of the demonstration has too few saisines for its first version to tell anything.
    DestroyedCases cases = new DestroyedCases(dataSource, ReportWalk.YEAR);
    cases.insert("GES", 60, 1);
    cases.insert("ARA", 40, 2);
    ForgottenSessions sessions = new ForgottenSessions(dataSource, ReportWalk.YEAR);
    sessions.insert("GES", 12);
    sessions.insert("ARA", 1);
    assertEquals(2, correct("GES", "mediateur.ges", 1));
    assertEquals(2, correct("ARA", "mediateur.ara", 1));
  }

  private int correct(String territory, String mediator, int known) {
    return application.as(
        mediator, new FreezeYear(territory, ReportWalk.YEAR, known, "Oublis", true));
  }

  @Test
  @Order(2)
  @RunAsClient
  void aYearClosedAgainWhileItsReportIsWrittenIsSaidAndNothingTypedIsLost() {
    ReportWalk.closeWhileSomebodyWrites(BROWSER);
  }

  @Test
  @Order(3)
  @RunAsClient
  void theFiguresOfTheVersionBeforeAreStillThere() {
    ReportWalk.lookAtTheVersionBefore(BROWSER);
  }

  @Test
  @Order(4)
  @RunAsClient
  void filesOfADraftAreCancelledWithoutAnyLeft() {
    ReportWalk.cancelWhatIsPrinted(BROWSER);
  }

  @Test
  @Order(5)
  @RunAsClient
  void aRegionalTextIsInsertedAfterWhatIsTyped() {
    ReportWalk.insertAfterWhatIsTyped(BROWSER);
  }

  @Test
  @Order(6)
  @RunAsClient
  void aPreviewKeepsTheDraft() {
    ReportWalk.previewAndComeBack(BROWSER);
  }

  @Test
  @Order(7)
  void twoPartiesBearTheNames() throws Exception {
    for (String name : ReportWalk.NAMES) {
      ofTokens(
          "insert into dossier_token (dossier_id, token) select min(d.id), ? from dossier d join"
              + " panel p on p.id = d.panel_id where p.code = 'NAT'",
          name);
    }
  }

  @Test
  @Order(8)
  @RunAsClient
  void answeringARemarkKeepsWhatIsTypedForTheOthers() {
    ReportWalk.answerOneRemark(BROWSER);
  }

  @Test
  @Order(9)
  @RunAsClient
  void theReportIsWrittenReadAgainSignedAndConfirmed() {
    ReportWalk.writeSignAndConfirm(BROWSER);
  }

  @Test
  @Order(10)
  @RunAsClient
  void itIsHadInFiveFormatsTheSameEachTime() {
    ReportWalk.downloadInFiveFormats(BROWSER);
  }

  @Test
  @Order(11)
  @RunAsClient
  void itsFilesAreSealedKnownByTheirDigestAndSent() {
    ReportWalk.checkTheDigests(BROWSER);
  }

  @Test
  @Order(12)
  @RunAsClient
  void anybodyReadsWhatIsReleasedAndNothingElse() {
    ReportWalk.readWithoutAnAccount(BROWSER);
  }

  @Test
  @Order(13)
  @RunAsClient
  void theFilesArePreparedInTheBackground() {
    ReportWalk.printInTheBackground(BROWSER);
  }

  @Test
  @Order(14)
  void aTerritoryCorrectsAFewSaisines() throws Exception {
    new DestroyedCases(dataSource, ReportWalk.YEAR).insert("GES", 3, 5);
    assertEquals(3, correct("GES", "mediateur.ges", 2));
  }

  @Test
  @Order(15)
  @RunAsClient
  void aCorrectionOfAFewSaisinesIsNotPublishedAndSaysWhy() {
    ReportWalk.closeWithAFewMore(BROWSER);
  }

  @Test
  @Order(16)
  void theYearIsLeftWithoutSaisines() throws Exception {
    DestroyedCases cases = new DestroyedCases(dataSource, ReportWalk.YEAR);
    cases.delete(Integer.MAX_VALUE);
    new ForgottenSessions(dataSource, ReportWalk.YEAR).delete();
    for (String name : ReportWalk.NAMES) {
      ofTokens("delete from dossier_token where token = ?", name);
    }
    assertEquals(0, cases.count());
  }

  private void ofTokens(String sql, String name) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, index.tokensOf(name).get(0));
      assertEquals(1, statement.executeUpdate(), name);
    }
  }
}
