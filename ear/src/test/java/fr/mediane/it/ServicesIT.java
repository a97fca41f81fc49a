package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.journal.JournalCheck;
import fr.mediane.journal.view.VerifyJournal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.panel.act.AppointMembers;
import fr.mediane.panel.act.ImportPublishedComposition;
import fr.mediane.panel.act.ResignMandate;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.proposal.CompositionMaterial;
import fr.mediane.panel.proposal.DescribeProposal;
import fr.mediane.panel.proposal.OpenProposal;
import fr.mediane.panel.proposal.OpenProposal.Start;
import fr.mediane.panel.proposal.PrepareProposal;
import fr.mediane.panel.proposal.Proposals;
import fr.mediane.panel.proposal.SubmitProposal;
import fr.mediane.panel.proposal.WithdrawProposal;
import fr.mediane.panel.rule.Composition;
import fr.mediane.regulation.Certainty;
import fr.mediane.regulation.Wording;
import fr.mediane.regulation.admin.ChangeWording;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one door, its refusals, its journal, and the compositions of the demonstration. */
@ExtendWith(ArquillianExtension.class)
class ServicesIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int TERM = 36;
  private static final String FOREIGN = "P-ARA-2026-001";

  @Inject private RunAsApplication application;
  @Inject private Panels panels;
  @Inject private Proposals proposals;
  @Inject private CompositionFactory factory;
  @Resource private UserTransaction transaction;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @BeforeEach
  void readInOneTransaction() throws Exception {
    transaction.begin();
  }

  @AfterEach
  void keepNothingOfTheReading() throws Exception {
    transaction.rollback();
  }

  @Test
  void theJournalOfTheDemonstrationIsIntact() {
    JournalCheck check = application.as("admin", new VerifyJournal());
    assertTrue(check.isIntact(), () -> "first broken line: " + check.firstBroken());
    assertTrue(check.linesIntact() > 300, () -> check.linesIntact() + " lines");
  }

  @Test
  void anActWithoutTheRightIsJournaledAndStoresNothing() {
    long before = count("Proposal");
    long refused = refusals("membre.ges", "OpenProposal", "FORBIDDEN");
    OpenProposal command = opening("GES");
    assertThrows(ForbiddenRefusal.class, () -> application.as("membre.ges", command));
    assertEquals(before, count("Proposal"));
    assertEquals(refused + 1, refusals("membre.ges", "OpenProposal", "FORBIDDEN"));
  }

  @Test
  void anInstanceOutOfScopeDoesNotExist() {
    long before = count("Proposal");
    OpenProposal command = opening("IDF");
    assertThrows(NotFoundRefusal.class, () -> application.as("mediateur.ges", command));
    assertEquals(before, count("Proposal"));
  }

  @Test
  void theSecondOfTwoEditsOfOneVersionIsAConflict() {
    String number = application.as("mediateur.hdf_nor", opening("HDF_NOR"));
    long read = proposals.byNumber(number).orElseThrow().getVersion();
    application.as("mediateur.hdf_nor", titled(number, read, "Premier intitulé"));
    DescribeProposal second = titled(number, read, "Second intitulé");
    assertThrows(ConflictRefusal.class, () -> application.as("instance.hdf_nor", second));
    em.clear();
    var stored = proposals.byNumber(number).orElseThrow();
    assertEquals("Premier intitulé", stored.getTitle());
    application.as(
        "mediateur.hdf_nor", new WithdrawProposal(number, stored.getVersion(), "Fin de l’essai."));
  }

  @Test
  void aProposalIsNotSubmittedTwice() {
    long version = proposals.byNumber(FOREIGN).orElseThrow().getVersion();
    assertThrows(
        Refusal.class,
        () -> application.as("mediateur.ara", new SubmitProposal(FOREIGN, version, Map.of())));
    em.clear();
    assertEquals(version, proposals.byNumber(FOREIGN).orElseThrow().getVersion());
  }

  @Test
  void forgedIdentifiersDoNotExist() {
    long version = proposals.byNumber(FOREIGN).orElseThrow().getVersion();
    assertThrows(
        NotFoundRefusal.class,
        () -> application.as("mediateur.ges", new SubmitProposal("P-XXX-1999-001", 0, Map.of())));
    assertThrows(
        NotFoundRefusal.class,
        () ->
            application.as(
                "secretariat.ars.ges", new PrepareProposal(FOREIGN, version, "Nancy", null)));
    assertThrows(
        NotFoundRefusal.class,
        () -> application.as("dg.ges", new AppointMembers(FOREIGN, version)));
    assertThrows(
        NotFoundRefusal.class,
        () -> application.as("instance.ges", new ResignMandate(-1L, 0, TODAY, "Essai.")));
  }

  private static Path compositions() {
    return Path.of(System.getProperty("mediane.shared.data"), "compositions.csv");
  }

  static boolean compositionsAreThere() {
    return Files.isRegularFile(compositions());
  }

  // A condition, not an assumption: inside the server, the latter counts as an error.
  @Test
  @EnabledIf("compositionsAreThere")
  void theThreeCompositionsPublishedIn2020AreLawfulOnFreshDates() throws Exception {
    byte[] later =
        Files.readString(compositions())
            .replace(";2020-02-", ";2050-02-")
            .getBytes(StandardCharsets.UTF_8);
    var outcome = application.as("admin", new ImportPublishedComposition(later));
    assertEquals(3, outcome.created().size() + outcome.known().size());
    for (String code : List.of("NAT", "OUM", "HDF_NOR")) {
      Composition sitting =
          factory.inForce(panels.byCode(code).orElseThrow(), LocalDate.of(2050, 3, 1));
      assertEquals(sitting.requiredSize(), sitting.occupiedSeats().size(), code);
      assertEquals(List.of(), factory.assess(sitting).breaches(), code);
    }
  }

  @Test
  void aWordingChangedIsThatOfTheActsSignedFromItsFirstDayOn() {
    // Neither term meets those of 2060, which the test of the published compositions takes over.
    LocalDate changed = LocalDate.of(2068, 6, 1);
    String former = "Vu le code de la santé publique";
    String body = "Vu le texte écrit pendant cet essai";
    Wording latest =
        em.createQuery(
                "select w from Wording w where w.kind = 'APPOINTING_ACT_NATIONAL'"
                    + " and w.section = 'VISA_10' and w.validUntil is null",
                Wording.class)
            .getSingleResult();
    application.as(
        "admin",
        new ChangeWording(
            latest.getId(),
            latest.getVersion(),
            changed,
            body,
            Certainty.INFERRED,
            "Essai du changement d’un texte"));
    String before = textOfNationalActSignedOn(changed.minusDays(1).minusYears(3));
    assertTrue(before.contains(former), before);
    assertFalse(before.contains(body), before);
    String after = textOfNationalActSignedOn(changed);
    assertTrue(after.contains(body), after);
    assertFalse(after.contains(former), after);
  }

  private String textOfNationalActSignedOn(LocalDate day) {
    StringBuilder file =
        new StringBuilder(
            "instance;date_acte;autorite;duree_annees;civilite;profession;situation;zone\n");
    for (int seat = 0; seat < 10; seat++) {
      String civility = seat % 2 == 0 ? "Mme" : "M.";
      file.append("NATIONALE;%s;MINISTRES;3;%s;;;%n".formatted(day, civility));
    }
    byte[] content = file.toString().getBytes(StandardCharsets.UTF_8);
    var outcome = application.as("admin", new ImportPublishedComposition(content));
    return em.createQuery(
            "select a.text from AppointingAct a where a.number = :number", String.class)
        .setParameter("number", outcome.created().get(0))
        .getSingleResult();
  }

  @Test
  void everyInstanceIsCompleteOnAnyDateExceptForTheKnownVacancies() {
    List<String> wrong = new ArrayList<>();
    for (Panel panel : panels.all()) {
      CompositionMaterial material = factory.material(panel, List.of(), TODAY);
      int size = material.inForceOn(TODAY).requiredSize();
      for (LocalDate date = material.firstDay().orElseThrow();
          !date.isAfter(TODAY);
          date = date.plusDays(10)) {
        int vacant = size - material.sittingOn(date).size();
        if (vacant != vacantSeats(panel.getCode(), date)) {
          wrong.add(panel.getCode() + " on " + date + ": " + vacant);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertArrayEquals(
        new int[] {10, 6, 10},
        List.of("GES", "OUM", "NAT").stream()
            .map(code -> panels.byCode(code).orElseThrow())
            .mapToInt(panel -> factory.inForce(panel, TODAY).occupiedSeats().size())
            .toArray());
  }

  /** The resignations and the incompatibility that the demonstration tells. */
  private static int vacantSeats(String code, LocalDate date) {
    return switch (code) {
      case "OCC" -> date.isAfter(TODAY.minusDays(20)) ? 1 : 0;
      case "PAC_COR" ->
          (date.isAfter(TODAY.minusMonths(2)) ? 1 : 0)
              + (date.isAfter(TODAY.minusMonths(1)) ? 1 : 0);
      case "HDF_NOR" ->
          date.isAfter(TODAY.minusMonths(5)) && date.isBefore(TODAY.minusMonths(3)) ? 1 : 0;
      default -> 0;
    };
  }

  private OpenProposal opening(String code) {
    return new OpenProposal(
        panels.byCode(code).orElseThrow().getId(),
        Start.PRESENT,
        "Proposition d’essai",
        TODAY.plusMonths(1),
        TERM);
  }

  private static DescribeProposal titled(String number, long version, String title) {
    return new DescribeProposal(number, version, title, TODAY.plusMonths(1), TERM);
  }

  private long count(String entity) {
    return em.createQuery("select count(x) from " + entity + " x", Long.class).getSingleResult();
  }

  private long refusals(String username, String action, String code) {
    return em.createQuery(
            "select count(e) from JournalEntry e where e.username = :username and e.action ="
                + " :action and e.detail = :code and e.outcome ="
                + " fr.mediane.journal.Outcome.REFUSED",
            Long.class)
        .setParameter("username", username)
        .setParameter("action", action)
        .setParameter("code", code)
        .getSingleResult();
  }
}
