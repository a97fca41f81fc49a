package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.seal.BlindIndex;
import fr.mediane.dossier.view.DossierFilter;
import fr.mediane.dossier.view.DossierFilter.Sort;
import fr.mediane.dossier.view.DossierFilter.Standing;
import fr.mediane.dossier.view.DossierList;
import fr.mediane.dossier.view.DossierListReader;
import fr.mediane.panel.Panels;
import fr.mediane.persistence.StatementCounter;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.net.http.HttpResponse;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The work list over a million dossiers (a hundred thousand on the embedded database, which holds
 * them in memory): budget of statements, counts, secrets, and on PostgreSQL the indexes.
 */
@ExtendWith(ArquillianExtension.class)
class DossierVolumeIT {

  private static final System.Logger LOG = System.getLogger(DossierVolumeIT.class.getName());
  private static final int BUDGET = 6;
  private static final int SIZE = 25;
  private static final String NAME = "Zanzibarovitch";
  private static final String LIST = "/app/dossiers/liste.xhtml?";

  @Inject private DossierListReader reader;
  @Inject private BlindIndex index;
  @Inject private Panels panels;
  @Inject private HttpServletRequest request;

  @Resource(lookup = "java:jboss/datasources/MedianeDS")
  private DataSource dataSource;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  private GeneratedDossiers generated;

  @BeforeEach
  void signIn() throws ServletException {
    generated =
        new GeneratedDossiers(dataSource, GeneratedDossiers.isPostgres() ? 1_000_000 : 100_000);
    signIn("mediateur.naq");
  }

  @AfterEach
  void leaveTheDemonstrationAsItWas() throws Exception {
    request.logout();
    generated.delete();
  }

  @Test
  void theWorkListKeepsItsBudgetItsCountsAndItsSecrets() throws Exception {
    signIn("mediateur.ges");
    long elsewhere = total(filter(Standing.ALL));
    signIn("mediateur.naq");
    long open = total(filter(Standing.OPEN));
    long all = total(filter(Standing.ALL));
    insert();
    int count = generated.count();
    assertEquals(open + count / 5, total(filter(Standing.OPEN)));
    assertEquals(all + count, total(filter(Standing.ALL)));
    assertEquals(generated.named(), total(text(NAME)));
    assertEquals(1, total(text(GeneratedDossiers.PREFIX + count)));
    everyPageAndFilterKeepsTheBudget();
    thePagesHoldToTheSameBudget();
    if (GeneratedDossiers.isPostgres()) {
      theDatabaseReadsTheDossiersThroughTheirIndexes();
    }
    signIn("mediateur.ges");
    assertEquals(elsewhere, total(filter(Standing.ALL)));
    assertEquals(0, total(text(NAME)));
    if (GeneratedDossiers.isPostgres()) {
      nobodyElseReadsTheDossiersOfTheNetwork();
    }
    signIn("membre.naq");
    assertEquals(0, total(text(GeneratedDossiers.PREFIX)));
  }

  private void everyPageAndFilterKeepsTheBudget() {
    for (Standing standing : Standing.values()) {
      long total = total(filter(standing));
      for (Sort sort : Sort.values()) {
        for (long first : List.of(0L, total / 2, Math.max(0, total - 1) / SIZE * SIZE)) {
          DossierList page = read(filter(standing, null, null, null, null, sort, (int) first));
          assertEquals(Math.min(SIZE, total - first), page.rows().size(), standing + " " + sort);
        }
      }
    }
    for (DossierState state : DossierState.values()) {
      read(filter(Standing.ALL, state, null, null, null, Sort.DUE, 0));
    }
    for (InterventionNature nature : InterventionNature.values()) {
      read(filter(Standing.OPEN, null, nature, 2025, null, Sort.DUE, 0));
    }
    read(text("bourg invente"));
  }

  private void thePagesHoldToTheSameBudget() throws Exception {
    SignedInClient client = SignedInClient.on(request, "mediateur.naq");
    long last = (total(filter(Standing.OPEN)) + SIZE - 1) / SIZE;
    double first = nanoseconds(client, "page=1");
    LOG.log(
        Level.INFO,
        "Page of dossiers, time over that of the first one: middle {0}, last {1}, name {2}, closed {3}",
        nanoseconds(client, "page=" + last / 2) / first,
        nanoseconds(client, "page=" + last) / first,
        nanoseconds(client, "q=" + NAME) / first,
        nanoseconds(client, "voir=clos") / first);
  }

  /** Pages, and the counts of what is open or late; that of everything reads everything. */
  private void theDatabaseReadsTheDossiersThroughTheirIndexes() throws Exception {
    for (DossierFilter counted : List.of(filter(Standing.OPEN), filter(Standing.LATE))) {
      assertIndexed(counted, true);
    }
    for (DossierFilter read :
        List.of(
            filter(Standing.ALL, null, null, null, null, Sort.RECEIVED_LAST, 0),
            filter(Standing.OPEN, DossierState.MEDIATION, null, null, null, Sort.DUE, 0),
            filter(Standing.OPEN, null, null, 2025, null, Sort.RECEIVED, 0))) {
      assertIndexed(read, false);
    }
  }

  /**
   * Where nearly all the dossiers are those of one region, its own mediator reads nearly all: the
   * others do not. The mediator of Grand Est also stands in for a neighbour.
   */
  private void nobodyElseReadsTheDossiersOfTheNetwork() throws Exception {
    for (String account :
        List.of("mediateur.ges", "mediateur.ara", "instance.ges", "nationale", "membre.ges")) {
      signIn(account);
      for (DossierFilter sought :
          List.of(
              filter(Standing.ALL),
              filter(Standing.OPEN),
              text(NAME),
              text("bourg invente"),
              text(GeneratedDossiers.PREFIX))) {
        assertIndexed(sought, true);
      }
    }
  }

  private void assertIndexed(DossierFilter asked, boolean counted) throws Exception {
    QueryPlans plans = new QueryPlans(dataSource);
    try (SqlRecorder recorder = new SqlRecorder(em)) {
      read(asked);
      List<SqlRecorder.Statement> about =
          recorder.statements().stream()
              .filter(statement -> statement.sql().contains("dossier"))
              .filter(statement -> counted || !statement.sql().contains("COUNT"))
              .toList();
      assertTrue(about.size() >= (counted ? 2 : 1), "a page and its count: " + asked);
      for (SqlRecorder.Statement statement : about) {
        plans.assertNoScan(statement, "dossier");
      }
    }
  }

  private void insert() throws Exception {
    List<Long> places =
        em.createQuery("select e.id from Establishment e order by e.id", Long.class)
            .setMaxResults(10)
            .getResultList();
    long start = System.nanoTime();
    generated.insert(panels.byCode("NAQ").orElseThrow().getId(), places, index.tokensOf(NAME));
    LOG.log(
        Level.INFO,
        "{0} dossiers in {1} ms",
        generated.count(),
        (System.nanoTime() - start) / 1_000_000);
  }

  private static DossierFilter filter(Standing standing) {
    return filter(standing, null, null, null, null, Sort.DUE, 0);
  }

  private static DossierFilter text(String text) {
    return filter(Standing.ALL, null, null, null, text, Sort.DUE, 0);
  }

  private static DossierFilter filter(
      Standing standing,
      DossierState state,
      InterventionNature nature,
      Integer year,
      String text,
      Sort sort,
      int first) {
    return new DossierFilter(standing, state, nature, year, text, sort, first, SIZE);
  }

  private long total(DossierFilter asked) {
    return read(asked).total();
  }

  private DossierList read(DossierFilter asked) {
    StatementCounter.reset();
    DossierList page = reader.list(asked);
    assertTrue(
        StatementCounter.count() <= BUDGET,
        () -> StatementCounter.count() + " statements: " + asked);
    return page;
  }

  private void signIn(String username) throws ServletException {
    request.logout();
    request.login(username, System.getenv("MEDIANE_DEMO_PASSWORD"));
  }

  /** The least of a few readings, each within the budget. */
  private static double nanoseconds(SignedInClient client, String query) throws Exception {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      HttpResponse<String> answer = client.get(LIST + query);
      least = Math.min(least, System.nanoTime() - start);
      assertEquals(200, answer.statusCode(), query);
      long statements = answer.headers().firstValueAsLong("X-Mediane-Statements").orElseThrow();
      assertTrue(statements <= BUDGET, () -> statements + " statements: " + query);
    }
    return least;
  }
}
