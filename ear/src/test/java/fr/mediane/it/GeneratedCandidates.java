package fr.mediane.it;

import fr.mediane.network.Civility;
import fr.mediane.panel.Situation;
import fr.mediane.regulation.Sector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;

/**
 * Candidates drawn from one seed, put straight into the tables of the pool of an instance and taken
 * out again: their identities are beyond those that the application gives.
 */
final class GeneratedCandidates {

  /**
   * One candidate, as the lists search, filter and sort.
   *
   * @param former whether a mandate was held, and ended: one in force would change the instance
   */
  record Candidate(
      long id,
      Civility civility,
      String lastName,
      String firstName,
      String category,
      Sector sector,
      String departement,
      Situation situation,
      LocalDate certificateOn,
      Long callId,
      LocalDate receivedOn,
      boolean withdrawn,
      boolean former) {

    /** The key under which names are searched and sorted: all words here are small and plain. */
    String searchKey() {
      return (lastName + " " + firstName).toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static final long SEED = 20_261_122;
  private static final long FIRST_ID = 1_000_000_000_000L;
  private static final int BATCH = 5_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<String> LAST_NAMES =
      List.of(
          "Martin",
          "Bernard",
          "Thomas",
          "Petit",
          "Robert",
          "Richard",
          "Durand",
          "Dubois",
          "Moreau",
          "Laurent",
          "Simon",
          "Michel",
          "Lefebvre",
          "Leroy",
          "Roux",
          "David",
          "Bertrand",
          "Morel");
  private static final List<String> FIRST_NAMES =
      List.of(
          "Camille",
          "Dominique",
          "Claude",
          "Anne",
          "Marie",
          "Louise",
          "Jeanne",
          "Nicole",
          "Pierre",
          "Jean",
          "Paul",
          "Jacques",
          "Louis",
          "Henri",
          "Maxime",
          "Sacha");
  private static final List<String> CATEGORIES =
      List.of(
          "DIRECTEUR",
          "MEDECIN",
          "PHARMACIEN",
          "ODONTOLOGISTE",
          "SOIGNANT",
          "ADMINISTRATIF",
          "SOCIO_EDUCATIF",
          "TECHNIQUE");
  private static final List<String> DEPARTEMENTS =
      List.of("16", "17", "24", "33", "64", "86", "87");

  private final DataSource dataSource;
  private final List<Candidate> candidates;

  GeneratedCandidates(DataSource dataSource, int count) {
    this.dataSource = dataSource;
    Random random = new Random(SEED);
    List<Candidate> drawn = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      drawn.add(draw(FIRST_ID + i, random));
    }
    candidates = List.copyOf(drawn);
  }

  List<Candidate> all() {
    return candidates;
  }

  private static Candidate draw(long id, Random random) {
    int number = random.nextInt(1000);
    return new Candidate(
        id,
        random.nextInt(50) == 0 ? null : pick(List.of(Civility.values()), random),
        // The number makes names rare enough to be searched, as in a real directory.
        pick(LAST_NAMES, random) + " N" + number,
        pick(FIRST_NAMES, random),
        pick(CATEGORIES, random),
        pick(List.of(Sector.values()), random),
        pick(DEPARTEMENTS, random),
        pick(List.of(Situation.values()), random),
        random.nextInt(5) == 0 ? TODAY.minusDays(random.nextInt(3000)) : null,
        random.nextInt(3) == 0 ? null : FIRST_ID + random.nextInt(2),
        TODAY.minusDays(random.nextInt(2000)),
        random.nextInt(20) == 0,
        random.nextInt(200) == 0);
  }

  private static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  /** Puts the candidates into the pool of an instance. */
  void insert(long panelId) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement call =
            connection.prepareStatement(
                "insert into call_for_applications (id, version, panel_id, title, profile, opens_on, closes_on)"
                    + " values (?, 1, ?, ?, 'Profil', ?, ?)");
        PreparedStatement person =
            connection.prepareStatement(
                "insert into person (id, version, civility, last_name, first_name, search_key, category_code, situation,"
                    + " sector, departement_code, certificate_on) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement candidacy =
            connection.prepareStatement(
                "insert into candidacy (id, version, person_id, panel_id, call_id, received_on, withdrawn_on,"
                    + " withdrawal_motive) values (?, 1, ?, ?, ?, ?, ?, ?)");
        PreparedStatement mandate =
            connection.prepareStatement(
                "insert into mandate (id, version, panel_id, seat, person_id, nature, starts_on, ends_on, ended_on,"
                    + " extended_until_replaced, counts_as_renewal) values (?, 1, ?, 1, ?, 'NEW', ?, ?, ?, false, false)")) {
      for (int number = 0; number < 2; number++) {
        set(
            call,
            FIRST_ID + number,
            panelId,
            "Appel " + number,
            TODAY.minusYears(1),
            TODAY.plusYears(1));
        call.addBatch();
      }
      call.executeBatch();
      for (int i = 0; i < candidates.size(); i++) {
        Candidate candidate = candidates.get(i);
        addPerson(person, candidate);
        addCandidacy(candidacy, candidate, panelId);
        if (candidate.former()) {
          addMandate(mandate, candidate, panelId);
        }
        if (i % BATCH == BATCH - 1 || i == candidates.size() - 1) {
          person.executeBatch();
          candidacy.executeBatch();
          mandate.executeBatch();
        }
      }
      analyse(connection);
    }
  }

  private static void addPerson(PreparedStatement person, Candidate candidate) throws SQLException {
    set(
        person,
        candidate.id(),
        candidate.civility() == null ? null : candidate.civility().name(),
        candidate.lastName(),
        candidate.firstName(),
        candidate.searchKey(),
        candidate.category(),
        candidate.situation().name(),
        candidate.sector().name(),
        candidate.departement(),
        candidate.certificateOn());
    person.addBatch();
  }

  private static void addCandidacy(PreparedStatement candidacy, Candidate candidate, long panelId)
      throws SQLException {
    set(
        candidacy,
        candidate.id(),
        candidate.id(),
        panelId,
        candidate.callId(),
        candidate.receivedOn(),
        candidate.withdrawn() ? TODAY : null,
        candidate.withdrawn() ? "Essai" : null);
    candidacy.addBatch();
  }

  private static void addMandate(PreparedStatement mandate, Candidate candidate, long panelId)
      throws SQLException {
    LocalDate start = TODAY.minusYears(2);
    set(
        mandate,
        candidate.id(),
        panelId,
        candidate.id(),
        start,
        start.plusYears(3),
        TODAY.minusMonths(1));
    mandate.addBatch();
  }

  /** Takes them all out again. */
  void delete() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : List.of("mandate", "candidacy", "person", "call_for_applications")) {
        statement.executeUpdate("delete from " + table + " where id >= " + FIRST_ID);
      }
      analyse(connection);
    }
  }

  /** What a database in service does by itself after such a change. */
  private static void analyse(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      boolean postgresql = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
      statement.execute(postgresql ? "vacuum analyze" : "analyze");
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
