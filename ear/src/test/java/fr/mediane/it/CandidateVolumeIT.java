package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.NotFoundRefusal;
import fr.mediane.it.GeneratedCandidates.Candidate;
import fr.mediane.network.Civility;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.panel.Situation;
import fr.mediane.panel.pool.CandidateCriteria;
import fr.mediane.panel.pool.CandidatePage;
import fr.mediane.panel.pool.CandidateRow;
import fr.mediane.panel.pool.CandidateSearch;
import fr.mediane.panel.pool.CandidateSort;
import fr.mediane.panel.pool.Choice;
import fr.mediane.panel.pool.CivilityFilter;
import fr.mediane.panel.pool.Standing;
import fr.mediane.persistence.StatementCounter;
import fr.mediane.regulation.Sector;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pool of one instance with 50,000 candidates more than the demonstration gives it: the list
 * keeps its budget of statements, its counts and its secrets, and the databases use their indexes.
 */
@ExtendWith(ArquillianExtension.class)
class CandidateVolumeIT {

  private static final System.Logger LOG = System.getLogger(CandidateVolumeIT.class.getName());
  private static final int CANDIDATES = 50_000;
  private static final int BUDGET = 6;
  private static final int SIZE = 25;
  private static final String PANEL = "NAQ";
  private static final String READER = "mediateur.naq";
  private static final String LIST = "/app/vivier/liste.xhtml?";
  private static final List<String> STRANGERS = List.of("mediateur.ges", "nationale", "ministeres");
  private static final Filter EVERYBODY = new Filter(candidate -> true);
  private static final Filter NAMED =
      new Filter(c -> has(c, "martin") && has(c, "n500"), "q", "martin n500");
  private static final List<Filter> FILTERS =
      List.of(
          EVERYBODY,
          NAMED,
          new Filter(c -> has(c, "martin"), "q", "Martin"),
          new Filter(c -> has(c, "n50"), "q", "n50"),
          new Filter(c -> has(c, "dub") && has(c, "mar"), "q", "DUB mar"),
          new Filter(c -> false, "q", "personne@nulle.part"),
          new Filter(c -> c.category().equals("MEDECIN"), "categorie", "MEDECIN"),
          new Filter(c -> c.sector() == Sector.SOCIAL, "secteur", "SOCIAL"),
          new Filter(c -> c.departement().equals("33"), "departement", "33"),
          new Filter(c -> c.civility() == Civility.MME, "civilite", "MME"),
          new Filter(c -> c.civility() == null, "civilite", "NONE"),
          new Filter(c -> c.certificateOn() != null, "certificat", "oui"),
          new Filter(c -> c.certificateOn() == null, "certificat", "non"),
          new Filter(c -> c.situation() == Situation.RETIRED, "situation", "RETIRED"),
          new Filter(c -> !c.withdrawn(), "position", "AVAILABLE"),
          new Filter(c -> false, "position", "SITTING"),
          new Filter(Candidate::former, "position", "FORMER"),
          new Filter(Candidate::withdrawn, "position", "WITHDRAWN"),
          new Filter(c -> c.callId() == null, "appel", "aucun"),
          new Filter(
              c -> c.sector() == Sector.HOSPITAL && c.departement().equals("86") && has(c, "petit"),
              "secteur",
              "HOSPITAL",
              "departement",
              "86",
              "q",
              "petit"));

  @Inject private CandidateSearch search;
  @Inject private Panels panels;
  @Inject private HttpServletRequest request;

  @Resource(lookup = "java:jboss/datasources/MedianeDS")
  private DataSource dataSource;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  private GeneratedCandidates generated;

  @BeforeEach
  void signIn() throws ServletException {
    generated = new GeneratedCandidates(dataSource, CANDIDATES);
    signIn(READER);
  }

  @AfterEach
  void leaveTheDemonstrationAsItWas() throws Exception {
    request.logout();
    generated.delete();
  }

  @Test
  void theListKeepsItsBudgetItsCountsAndItsSecrets() throws Exception {
    // What is kept from one reading to the next (instances, départements) is read before counting.
    search.search(CandidateCriteria.ALL, CandidateSort.NAME, 0, SIZE);
    Map<String, Long> filtered = totalsByFilter();
    Map<String, Long> strangers = totalsOfStrangers();
    insert();
    everyFilterCountsRight(filtered);
    everyOrderKeepsFromTheFirstPageToTheLast();
    thePagesHoldToTheSameBudget();
    if ("postgresql".equals(System.getenv("DB_DRIVER"))) {
      theDatabaseReadsThePoolThroughItsIndexes();
    }
    assertEquals(strangers, totalsOfStrangers());
    strangersDoNotEvenKnowThatThePoolExists();
  }

  private void everyFilterCountsRight(Map<String, Long> before) {
    for (Filter filter : FILTERS) {
      long expected =
          before.get(filter.query()) + generated.all().stream().filter(filter.keeps()).count();
      CandidatePage page = read(filter, CandidateSort.NAME, 0);
      assertEquals(expected, page.total(), filter.query());
      assertEquals(Math.min(SIZE, expected), page.rows().size(), filter.query());
    }
  }

  private void everyOrderKeepsFromTheFirstPageToTheLast() {
    CandidatePage page = read(EVERYBODY, CandidateSort.NAME, 0);
    List<String> categories = page.categories().stream().map(Choice::label).toList();
    long total = page.total();
    for (CandidateSort sort : CandidateSort.values()) {
      List<CandidateRow> rows = new ArrayList<>();
      for (long first : List.of(0L, total / 2, (total - 1) / SIZE * SIZE)) {
        rows.addAll(read(EVERYBODY, sort, (int) first).rows());
      }
      assertEquals(2 * SIZE + (total - 1) % SIZE + 1, rows.size(), sort::name);
      boolean descending = sort == CandidateSort.NAME_DESC || sort == CandidateSort.RECENT;
      for (int i = 1; i < rows.size(); i++) {
        String earlier = key(sort, rows.get(i - 1), categories);
        String later = key(sort, rows.get(i), categories);
        int order = earlier.compareTo(later);
        assertTrue(descending ? order >= 0 : order <= 0, sort + ": " + earlier + ", " + later);
      }
    }
  }

  private void thePagesHoldToTheSameBudget() throws Exception {
    SignedInClient client = client(READER);
    long total = read(EVERYBODY, CandidateSort.NAME, 0).total();
    long last = (total + SIZE - 1) / SIZE;
    String count = NumberFormat.getIntegerInstance(Locale.FRANCE).format(total) + " candidats";
    for (long page : List.of(1L, last / 2, last)) {
      String body = pageWithinBudget(client, "page=" + page);
      assertTrue(body.contains(count), () -> "« " + count + " » on page " + page);
    }
    for (Filter filter : FILTERS) {
      pageWithinBudget(client, filter.query());
    }
    for (CandidateSort sort : CandidateSort.values()) {
      pageWithinBudget(client, "tri=" + sort + "&page=" + last / 2);
    }
    double first = nanoseconds(client, "page=1");
    LOG.log(
        Level.INFO,
        "Page of candidates, time over that of the first one: middle {0}, last {1}, search {2}",
        nanoseconds(client, "page=" + last / 2) / first,
        nanoseconds(client, "page=" + last) / first,
        nanoseconds(client, NAMED.query()) / first);
  }

  private void strangersDoNotEvenKnowThatThePoolExists() throws Exception {
    Filter foreign = new Filter(candidate -> true, "instance", PANEL);
    for (String stranger : STRANGERS) {
      signIn(stranger);
      assertThrows(NotFoundRefusal.class, () -> read(foreign, CandidateSort.NAME, 0), stranger);
      assertEquals(404, client(stranger).get(LIST + foreign.query()).statusCode(), stranger);
    }
    assertEquals(403, client("membre.naq").get(LIST).statusCode());
  }

  /**
   * The pages walk through indexes. Three readings cannot: an order by professional category sorts
   * the whole pool, the count of nearly all candidates reads them all, and a search reads all names
   * of persons, for a word may stand anywhere in them.
   */
  private void theDatabaseReadsThePoolThroughItsIndexes() throws Exception {
    QueryPlans plans = new QueryPlans(dataSource);
    for (CandidateSort sort : CandidateSort.values()) {
      if (sort != CandidateSort.CATEGORY) {
        SqlRecorder.Statement page = sent(EVERYBODY, sort).get(1);
        plans.assertNoScan(page, "candidacy", "person", "mandate");
      }
    }
    for (SqlRecorder.Statement statement : sent(NAMED, CandidateSort.NAME)) {
      plans.assertNoScan(statement, "candidacy", "mandate");
    }
    signIn(STRANGERS.get(0));
    for (SqlRecorder.Statement statement : sent(EVERYBODY, CandidateSort.NAME)) {
      plans.assertNoScan(statement, "candidacy", "person", "mandate");
    }
    signIn(READER);
  }

  /** The count and the page, as the service sends them. */
  private List<SqlRecorder.Statement> sent(Filter filter, CandidateSort sort) {
    try (SqlRecorder recorder = new SqlRecorder(em)) {
      read(filter, sort, 0);
      List<SqlRecorder.Statement> sent =
          recorder.statements().stream().filter(s -> s.sql().contains("candidacy")).toList();
      assertEquals(2, sent.size(), "the count and the page");
      return sent;
    }
  }

  /** The parameters of the address, and what they keep among the generated candidates. */
  private record Filter(Map<String, String> parameters, Predicate<Candidate> keeps) {

    Filter(Predicate<Candidate> keeps, String... namesAndValues) {
      this(new LinkedHashMap<>(), keeps);
      for (int i = 0; i < namesAndValues.length; i += 2) {
        parameters.put(namesAndValues[i], namesAndValues[i + 1]);
      }
    }

    String query() {
      return SignedInClient.query(parameters);
    }

    /** What the page makes of these parameters. */
    CandidateCriteria criteria() {
      return new CandidateCriteria(
          parameters.get("instance"),
          parameters.get("q"),
          parameters.get("categorie"),
          constant(Sector.class, "secteur"),
          parameters.get("departement"),
          constant(CivilityFilter.class, "civilite"),
          parameters.containsKey("certificat") ? "oui".equals(parameters.get("certificat")) : null,
          constant(Situation.class, "situation"),
          constant(Standing.class, "position"),
          parameters.containsKey("appel") ? CandidateCriteria.SPONTANEOUS : null);
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name) {
      return parameters.containsKey(name) ? Enum.valueOf(type, parameters.get(name)) : null;
    }
  }

  private static boolean has(Candidate candidate, String beginning) {
    return Arrays.stream(candidate.searchKey().split(" "))
        .anyMatch(word -> word.startsWith(beginning));
  }

  private void insert() throws SQLException {
    Panel panel = panels.byCode(PANEL).orElseThrow();
    long start = System.nanoTime();
    generated.insert(panel.getId());
    LOG.log(
        Level.INFO,
        "{0} candidates in {1} ms",
        CANDIDATES,
        (System.nanoTime() - start) / 1_000_000);
  }

  private CandidatePage read(Filter filter, CandidateSort sort, int first) {
    StatementCounter.reset();
    CandidatePage page = search.search(filter.criteria(), sort, first, SIZE);
    assertTrue(
        StatementCounter.count() <= BUDGET,
        () -> StatementCounter.count() + " statements: " + filter.query() + " " + sort);
    return page;
  }

  private Map<String, Long> totalsByFilter() {
    Map<String, Long> totals = new LinkedHashMap<>();
    FILTERS.forEach(
        filter -> totals.put(filter.query(), read(filter, CandidateSort.NAME, 0).total()));
    return totals;
  }

  private Map<String, Long> totalsOfStrangers() throws ServletException {
    Map<String, Long> totals = new LinkedHashMap<>();
    for (String username : STRANGERS) {
      signIn(username);
      totals.put(username, read(EVERYBODY, CandidateSort.NAME, 0).total());
    }
    signIn(READER);
    return totals;
  }

  private static String key(CandidateSort sort, CandidateRow row, List<String> categories) {
    return switch (sort) {
      case NAME, NAME_DESC -> (row.lastName() + " " + row.firstName()).toLowerCase(Locale.ROOT);
      case RECENT, OLDEST -> row.receivedOn().toString();
      case CATEGORY -> String.valueOf(categories.indexOf(row.category()));
      case DEPARTEMENT -> row.departement();
    };
  }

  private void signIn(String username) throws ServletException {
    request.logout();
    request.login(username, System.getenv("MEDIANE_DEMO_PASSWORD"));
  }

  private SignedInClient client(String username) throws Exception {
    return SignedInClient.on(request, username);
  }

  private static String pageWithinBudget(SignedInClient client, String query) throws Exception {
    HttpResponse<String> answer = client.get(LIST + query);
    assertEquals(200, answer.statusCode(), query);
    long statements = answer.headers().firstValueAsLong("X-Mediane-Statements").orElseThrow();
    assertTrue(statements <= BUDGET, () -> statements + " statements: " + query);
    return answer.body();
  }

  /** The least of a few readings. */
  private static double nanoseconds(SignedInClient client, String query) throws Exception {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      pageWithinBudget(client, query);
      least = Math.min(least, System.nanoTime() - start);
    }
    return least;
  }
}
