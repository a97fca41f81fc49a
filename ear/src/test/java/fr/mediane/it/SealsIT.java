package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.seal.BlindIndex;
import fr.mediane.dossier.seal.BrokenSealException;
import fr.mediane.dossier.seal.KeyVault;
import fr.mediane.dossier.seal.RotateMasterKey;
import fr.mediane.dossier.seal.Rotation;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.SealedTextConverter;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.persistence.StatementCounter;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Seals with the keys of the server's credential store, on the real database. */
@ExtendWith(ArquillianExtension.class)
class SealsIT {

  private static final String PURPOSE = "referral.summary";
  private static final String SECRET = "Élodie Dupont-Lefèvre conteste son planning 😀";
  private static final Instant AT = Instant.parse("2026-11-01T09:00:00Z");
  private static final AtomicLong NEXT = new AtomicLong(900_000_000L);

  @Inject private Seals seals;
  @Inject private BlindIndex index;
  @Inject private KeyVault vault;
  @Inject private RunAsApplication application;
  @Resource private UserTransaction transaction;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  private final SealedTextConverter stored = new SealedTextConverter();

  @Test
  void theKeysLieInTheFileTheyWereAskedToLieIn() throws Exception {
    Path asked = Path.of(System.getenv("MEDIANE_KEYS"));
    assertFalse(
        asked.startsWith(Path.of(System.getProperty("jboss.server.base.dir"))),
        "the test is worth something outside the directory of the server only");
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(asked)) {
      kept.load(reader);
    }
    assertEquals(vault.keys().keySet(), kept.stringPropertyNames());
  }

  @Test
  void theTablesHoldNoneOfTheWords() throws Exception {
    long dossier = NEXT.incrementAndGet();
    byte[] sealed =
        inTransaction(
            () -> {
              seals.openFor(dossier);
              index.index(dossier, "Élodie Dupont-Lefèvre");
              return stored.convertToDatabaseColumn(seals.seal(dossier, PURPOSE, SECRET));
            });
    String raw =
        inTransaction(
            () ->
                new String(sealed, StandardCharsets.ISO_8859_1)
                    + column("select token from dossier_token where dossier_id = " + dossier)
                    + bytes("select wrapped_key from dossier_key where dossier_id = " + dossier));
    Stream.of("lodie", "elodie", "Dupont", "dupont", "Lef", "planning")
        .flatMap(
            word ->
                Stream.of(
                    word,
                    new String(
                        word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1)))
        .forEach(word -> assertFalse(raw.contains(word), word));
    assertEquals(
        SECRET,
        inTransaction(() -> seals.open(dossier, PURPOSE, stored.convertToEntityAttribute(sealed))));
  }

  @Test
  void nothingIsSealedAsNothingAndBytesComeBackAsTheyWere() throws Exception {
    long dossier = opened();
    byte[] file = new byte[300_000];
    new SecureRandom().nextBytes(file);
    inTransaction(
        () -> {
          assertNull(seals.seal(dossier, PURPOSE, (String) null));
          assertNull(seals.open(dossier, PURPOSE, (SealedText) null));
          assertNull(seals.seal(dossier, "attachment/1", (byte[]) null));
          assertNull(seals.open(dossier, "attachment/1", (byte[]) null));
          assertEquals("", seals.open(dossier, PURPOSE, seals.seal(dossier, PURPOSE, "")));
          byte[] sealed = seals.seal(dossier, "attachment/1", file);
          assertArrayEquals(file, seals.open(dossier, "attachment/1", sealed));
          assertThrows(
              BrokenSealException.class, () -> seals.open(dossier, "attachment/2", sealed));
          assertThrows(
              Refusal.class,
              () -> seals.seal(dossier, "attachment/3", new byte[Seals.MAX_BYTES + 1]));
          return null;
        });
  }

  @Test
  void aValueMovedToAnotherDossierDoesNotOpen() throws Exception {
    long one = opened();
    long other = opened();
    SealedText sealed = sealed(one);
    inTransaction(
        () -> assertThrows(BrokenSealException.class, () -> seals.open(other, PURPOSE, sealed)));
  }

  @Test
  void aPageOfTwentyFiveDossiersCostsOneStatement() throws Exception {
    Map<Long, SealedText> page = new HashMap<>();
    for (int i = 0; i < 25; i++) {
      long dossier = opened();
      page.put(dossier, sealed(dossier));
    }
    inTransaction(
        () -> {
          StatementCounter.reset();
          Map<Long, String> clear = seals.openAll(PURPOSE, page);
          page.forEach((dossier, text) -> assertEquals(SECRET, seals.open(dossier, PURPOSE, text)));
          assertEquals(1, StatementCounter.count());
          assertEquals(page.keySet(), clear.keySet());
          return null;
        });
  }

  @Test
  void anOpeningRolledBackLeavesNoKey() throws Exception {
    long dossier = NEXT.incrementAndGet();
    transaction.begin();
    seals.openFor(dossier);
    em.flush();
    transaction.rollback();
    inTransaction(
        () -> assertThrows(IllegalStateException.class, () -> seals.isDestroyed(dossier)));
  }

  @Test
  void anotherMasterKeyTakesOverEveryDossierAndIsJournaled() throws Exception {
    long dossier = opened();
    SealedText before = sealed(dossier);
    String newest = addMasterKey();
    assertThrows(
        ForbiddenRefusal.class, () -> application.as("mediateur.ges", new RotateMasterKey()));
    Rotation rotation = application.as("admin", new RotateMasterKey());
    assertEquals(newest, rotation.keyId());
    assertTrue(rotation.rewrapped() > 0);
    assertTrue(rotation.isComplete());
    assertEquals(new Rotation(newest, 0, 0), application.as("admin", new RotateMasterKey()));
    assertEquals(SECRET, inTransaction(() -> seals.open(dossier, PURPOSE, before)));
    long after = opened();
    assertEquals(
        newest + newest,
        inTransaction(
            () ->
                column(
                    "select master_key_id from dossier_key where dossier_id in ("
                        + dossier
                        + ", "
                        + after
                        + ")")));
    assertEquals(
        "2",
        inTransaction(
            () ->
                column(
                    "select count(*) from journal_entry where action = 'RotateMasterKey'"
                        + " and outcome = 'SUCCESS' and subject_id = '"
                        + newest
                        + "'")));
  }

  @Test
  void aDestroyedDossierOpensNoMoreAndIsFoundByNoWord() throws Exception {
    long dossier = opened();
    SealedText sealed = sealed(dossier);
    inTransaction(
        () -> {
          index.index(dossier, "Dupont");
          return null;
        });
    inTransaction(
        () -> {
          seals.destroy(dossier, "mediateur.ges", AT);
          return null;
        });
    inTransaction(
        () -> {
          Refusal refusal = assertThrows(Refusal.class, () -> seals.open(dossier, PURPOSE, sealed));
          assertTrue(
              refusal.getMessage().contains("détruit le 1er novembre 2026"), refusal.getMessage());
          return null;
        });
    inTransaction(
        () -> {
          assertThrows(Refusal.class, () -> seals.seal(dossier, PURPOSE, "après"));
          return null;
        });
    assertTrue(inTransaction(() -> seals.isDestroyed(dossier)));
    assertEquals(Map.of(), inTransaction(() -> seals.openAll(PURPOSE, Map.of(dossier, sealed))));
    assertEquals(
        "nullnullmediateur.ges",
        inTransaction(
            () ->
                column("select wrapped_key from dossier_key where dossier_id = " + dossier)
                    + column("select master_key_id from dossier_key where dossier_id = " + dossier)
                    + column(
                        "select destroyed_by from dossier_key where dossier_id = " + dossier)));
    assertEquals(
        "",
        inTransaction(
            () -> column("select token from dossier_token where dossier_id = " + dossier)));
  }

  @Test
  void dossiersAreFoundByTheWordsTheyAreIndexedUnderNow() throws Exception {
    long dossier = NEXT.incrementAndGet();
    inTransaction(
        () -> {
          index.index(dossier, "Zoé Quincaillier", "Jean Quincaillier", null);
          return null;
        });
    assertEquals(List.of(dossier), found("QUINCAILLIER zoe"));
    assertEquals(List.of(), found("Quincaillier Paul"));
    inTransaction(
        () -> {
          index.index(dossier, "Jean Quincaillier");
          return null;
        });
    assertEquals(List.of(), found("zoé"));
    assertEquals(List.of(dossier), found("quincaillier"));
    inTransaction(
        () -> {
          index.remove(dossier);
          return null;
        });
    assertEquals(List.of(), found("quincaillier"));
  }

  private List<Long> found(String query) throws Exception {
    return inTransaction(
        () -> {
          List<String> tokens = index.tokensOf(query);
          return em.createQuery(
                  "select t.dossierId from DossierToken t where t.token in :tokens"
                      + " group by t.dossierId having count(t.token) = :count",
                  Long.class)
              .setParameter("tokens", tokens)
              .setParameter("count", (long) tokens.size())
              .getResultList();
        });
  }

  private long opened() throws Exception {
    long dossier = NEXT.incrementAndGet();
    inTransaction(
        () -> {
          seals.openFor(dossier);
          return null;
        });
    return dossier;
  }

  private SealedText sealed(long dossier) throws Exception {
    return inTransaction(() -> seals.seal(dossier, PURPOSE, SECRET));
  }

  /** What the server's administrator does with the server's own command. */
  private String addMasterKey() {
    int last =
        vault.keys().keySet().stream()
            .filter(alias -> alias.startsWith("master-"))
            .mapToInt(alias -> Integer.parseInt(alias.substring("master-".length())))
            .max()
            .orElseThrow();
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    String alias = "master-" + (last + 1);
    vault.add(Map.of(alias, new SecretKeySpec(key, "AES")));
    return alias;
  }

  private String column(String sql) {
    StringBuilder values = new StringBuilder();
    for (Object value : em.createNativeQuery(sql).getResultList()) {
      values.append(value);
    }
    return values.toString();
  }

  private String bytes(String sql) {
    byte[] value = (byte[]) em.createNativeQuery(sql).getSingleResult();
    assertNotNull(value);
    return new String(value, StandardCharsets.ISO_8859_1) + HexFormat.of().formatHex(value);
  }

  private <T> T inTransaction(Callable<T> work) throws Exception {
    transaction.begin();
    try {
      T result = work.call();
      em.flush();
      return result;
    } catch (Throwable failure) {
      transaction.setRollbackOnly();
      throw failure;
    } finally {
      if (transaction.getStatus() == Status.STATUS_ACTIVE) {
        transaction.commit();
      } else {
        transaction.rollback();
      }
    }
  }
}
