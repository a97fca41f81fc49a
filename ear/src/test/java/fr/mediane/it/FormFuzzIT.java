package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MINISTERS;
import static fr.mediane.it.DossierPlay.NATIONAL;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.session.PlanSession;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.journal.JournalEntry;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every form about dossiers, sent as nobody should send it: the answer is never an error of the
 * server, never shows a stack, and what is refused leaves nothing behind.
 */
@ExtendWith(ArquillianExtension.class)
class FormFuzzIT {

  private static final List<String> FOLDERS =
      List.of("/app/dossiers/", "/app/sessions/", "/app/saisines/", "/app/destructions/");

  private static final List<String> ACCOUNTS = List.of(MEDIATOR, SECRETARIAT, NATIONAL, MINISTERS);

  private static final List<DossierState> STATES =
      List.of(
          DossierState.REGISTERED,
          DossierState.INSTRUCTION,
          DossierState.CONSENT,
          DossierState.DESIGNATION,
          DossierState.MEDIATION,
          DossierState.FOLLOW_UP);

  /** What the address of a page may ask for, besides its object. */
  private static final Map<String, List<String>> VARIANTS =
      Map.of(
          "/app/dossiers/accords.xhtml",
          List.of(
              "&acte=reponse",
              "&acte=retrait",
              "&acte=notification",
              "&acte=recusation",
              "&acte=non-recusation",
              "&acte=debut",
              "&acte=retrait-mediateur"),
          "/app/dossiers/partie.xhtml",
          List.of("", "&partie=1"));

  /** The tables that an act on a dossier or a session writes to. */
  private static final List<String> TABLES =
      List.of(
          "dossier",
          "dossier_party",
          "dossier_step",
          "case_mediator",
          "entry_consent",
          "challenge_choice",
          "mediation_agreement",
          "agreement_event",
          "dossier_meeting",
          "panel_session",
          "power_of_attorney",
          "substitution",
          "legal_clock");

  private static final Pattern STACK =
      Pattern.compile("(?m)^\\s*at [a-z]+\\.[\\w.$]+\\(|java\\.lang\\.|Caused by:|EclipseLink");

  /** Forms sent at most: the whole stays under a minute. */
  private static final int MOST = 260;

  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private RunAsApplication application;
  @Inject private BeanManager beans;
  @Inject private HttpServletRequest request;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  private final long seed = Long.getLong("mediane.seed", 20_261_130L);
  private final Random random = new Random(seed);
  private final HostileForms hostile = new HostileForms(random);
  private final Map<String, SignedInClient> clients = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private List<String> acts;
  private int sent;
  private int refused;

  @Test
  void whateverAFormCarriesTheAnswerIsClearAndNothingIsHalfWritten() throws Exception {
    acts = CommandSamples.aboutDossiers(beans).stream().map(Class::getSimpleName).toList();
    for (String account : ACCOUNTS) {
      clients.put(account, SignedInClient.on(request, account));
    }
    for (String address : addresses()) {
      for (String account : ACCOUNTS) {
        harm(account, address);
      }
    }
    assertTrue(seen.size() > 25, () -> seen.size() + " forms, seed " + seed);
    assertTrue(refused > 100, () -> refused + " refused of " + sent + ", seed " + seed);
  }

  /** Every page of the folders, for each object that it may be about. */
  private List<String> addresses() throws Exception {
    List<String> numbers = new ArrayList<>();
    for (DossierState state : STATES) {
      numbers.add(dossiers.to(state));
    }
    String session =
        application.as(
            MEDIATOR,
            new PlanSession(new Slot(TODAY.plusDays(9), LocalTime.of(14, 0), 120, false, "Salle")));
    List<String> addresses = new ArrayList<>();
    for (String folder : FOLDERS) {
      for (String page : new TreeSet<>(request.getServletContext().getResourcePaths(folder))) {
        List<String> objects =
            folder.equals("/app/sessions/") ? List.of(session) : List.copyOf(numbers);
        for (String object : objects) {
          for (String variant : VARIANTS.getOrDefault(page, List.of(""))) {
            addresses.add(page + "?numero=" + object + variant);
          }
        }
      }
    }
    return addresses;
  }

  /** Sends each form of a page that was not met yet, once with each kind of harm. */
  private void harm(String account, String address) throws Exception {
    HttpResponse<String> page = clients.get(account).get(address);
    assertTrue(page.statusCode() < 500, () -> address + " for " + account + ", seed " + seed);
    if (page.statusCode() != 200) {
      return;
    }
    String path = address.substring(0, address.indexOf('?'));
    for (HostileForms.Form form : HostileForms.of(page.body())) {
      if (!seen.add(path + " " + form.id() + " " + form.buttons() + form.fields().keySet())) {
        continue;
      }
      for (HostileForms.Harm harm : HostileForms.Harm.values()) {
        if (sent < MOST) {
          send(account, address, form, harm);
        }
      }
    }
  }

  private void send(String account, String address, HostileForms.Form form, HostileForms.Harm harm)
      throws Exception {
    sent++;
    Map<String, String> fields = hostile.harmed(form, harm);
    String told =
        harm + " in form " + form.id() + " of " + address + " by " + account + ", seed " + seed;
    List<String> before = picture();
    long line = lastLine();
    HttpResponse<String> answer = clients.get(account).send(address, fields);
    assertTrue(answer.statusCode() < 500, () -> answer.statusCode() + ": " + told);
    assertFalse(STACK.matcher(answer.body()).find(), () -> "a stack is shown: " + told);
    if (actsDoneSince(line) == 0) {
      refused++;
      assertEquals(before, picture(), () -> "refused and written: " + told);
    }
  }

  /** How many rows each table holds, and the sum of their versions. */
  private List<String> picture() {
    return Stream.concat(
            TABLES.stream().map(table -> "select count(*), sum(version) from " + table),
            Stream.of("select count(*), 0 from piece"))
        .map(
            sql ->
                java.util.Arrays.toString((Object[]) em.createNativeQuery(sql).getSingleResult()))
        .toList();
  }

  private long lastLine() {
    return em.createQuery("select max(e.number) from JournalEntry e", Long.class).getSingleResult();
  }

  private long actsDoneSince(long line) {
    return em.createQuery(
            "select e from JournalEntry e where e.number > :line and e.action in :acts",
            JournalEntry.class)
        .setParameter("line", line)
        .setParameter("acts", acts)
        .getResultStream()
        .filter(entry -> entry.getOutcome() == fr.mediane.journal.Outcome.SUCCESS)
        .count();
  }
}
