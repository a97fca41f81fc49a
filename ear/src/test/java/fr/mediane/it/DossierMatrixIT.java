package fr.mediane.it;

import static fr.mediane.it.Askers.EVERYBODY;
import static fr.mediane.it.DossierPlay.ADMINISTRATOR;
import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.NATIONAL;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.dossier.Dossiers;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.admission.Decline;
import fr.mediane.dossier.escalation.AnswerReinforcement;
import fr.mediane.dossier.escalation.AskReinforcement;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.session.CancelSession;
import fr.mediane.dossier.session.PlanSession;
import fr.mediane.dossier.session.PutOnAgenda;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.dossier.standin.AgreementMeans;
import fr.mediane.dossier.standin.DesignateSubstitute;
import fr.mediane.dossier.standin.RecordSubstituteAnswer;
import fr.mediane.dossier.standin.SubstituteAnswer;
import fr.mediane.panel.Panel;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.admin.ChangeSetting;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The access table of dossiers, cell by cell and door by door: each situation of a dossier × each
 * role, of the territory and of another one × each right × each page, list, search, download and
 * calendar. What is expected is told by {@link ExpectedReach}, without the predicate under test.
 */
@ExtendWith(ArquillianExtension.class)
class DossierMatrixIT {

  private static final String ABSENT = "GES-2026-9999";
  private static final String SECRETARIAT_READS = "dossier.secretariat-reads";

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Inject private DossierPlay play;
  @Inject private Transactions transactions;
  @Inject private RunAsApplication application;
  @Inject private ExpectedReach reach;
  @Inject private Dossiers dossiers;
  @Inject private LedDossiers dossiersLed;
  @Inject private BeanManager beans;
  @Inject private Askers askers;

  /** Doors whose answer depends on what a dossier went through, beside who asks. */
  private static final Set<String> OF_ITS_LIFE = Set.of("designation", "recusation", "recepisse");

  private final Map<String, HttpResponse<String>> absent = new HashMap<>();
  private final Map<String, DossierState> states = new HashMap<>();
  private final Set<String> opened = new TreeSet<>();
  private final List<String> sessions = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();

  /**
   * A dossier in a situation that opens or closes it to somebody.
   *
   * @param rows what hangs on it
   */
  private record Situation(String name, String number, DossierDoors.Rows rows) {}

  @Test
  void everyRoleHasAnAccount() {
    assertEquals(
        EnumSet.allOf(Role.class),
        EVERYBODY.stream().map(askers::role).collect(Collectors.toSet()));
  }

  @Test
  void everyRoleReachesWhatTheTableSaysByEveryDoor() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Situation situation : situations()) {
      for (String username : EVERYBODY) {
        wrong.addAll(faults(username, situation));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(opened.size() > 30, () -> "doors that opened: " + opened);
  }

  @Test
  void theSecretariatReadsOnceTheSettingSaysSo() throws Exception {
    Situation situation = designated();
    List<String> wrong = new ArrayList<>();
    setting(true);
    try {
      for (String username : List.of(SECRETARIAT, "instance.idf", MEDIATOR)) {
        wrong.addAll(faults(username, situation));
      }
      assertTrue(reached(SECRETARIAT, situation.number()).contains(Right.DOSSIER_CONTENT));
    } finally {
      setting(false);
    }
    wrong.addAll(faults(SECRETARIAT, situation));
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyPaperOpensToWhoReadsTheDossierOrSendsIt() throws Exception {
    Situation situation = designated();
    String path =
        "/api/secure/dossiers/" + situation.number() + "/pieces/" + situation.rows().piece();
    List<String> wrong = new ArrayList<>();
    Map<String, Set<Right>> reached = new LinkedHashMap<>();
    for (String username : EVERYBODY) {
      reached.put(username, reached(username, situation.number()));
    }
    for (Paper paper : Paper.values()) {
      printed(situation.rows().piece(), paper);
      for (String username : EVERYBODY) {
        boolean expected = reach.opens(reached.get(username), paper);
        int status = askers.get(username, path).statusCode();
        if (expected != (status == 200)) {
          wrong.add(paper + ", " + username + ": " + status);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aSessionShowsToEachTheDossiersThatHeReaches() throws Exception {
    Situation known = examined(false);
    Situation tied = examined(true);
    String session = session(known.number(), tied.number());
    for (String username : EVERYBODY) {
      Actor actor = askers.actor(username);
      boolean convened =
          Right.SESSION_READ.isHeldBy(actor.role())
              && askers.actor(MEDIATOR).panelId().equals(actor.panelId());
      HttpResponse<String> page =
          askers.get(username, "/app/sessions/fiche.xhtml?numero=" + session);
      assertEquals(convened, page.statusCode() == 200, username);
      assertEquals(
          convened,
          askers.get(username, "/api/secure/seances/" + session + "/ordre-du-jour.pdf").statusCode()
              == 200,
          username);
      for (Situation one : List.of(known, tied)) {
        assertEquals(
            convened && reached(username, one.number()).contains(Right.SESSION_READ),
            page.body().contains(one.number()),
            username);
      }
    }
  }

  /** What is wrong with what somebody finds of a dossier. */
  private List<String> faults(String username, Situation situation) throws Exception {
    List<String> wrong = new ArrayList<>();
    Set<Right> reached = reached(username, situation.number());
    String told = situation.name() + ", " + username;
    assertEquals(reached, found(username, situation.number()), told);
    for (DossierDoors.Door door : DossierDoors.all(beans)) {
      String fault = ask(username, door, situation, reached);
      if (!fault.isEmpty()) {
        wrong.add(told + ", " + door.path() + ": " + fault);
      }
    }
    return wrong;
  }

  private List<Situation> situations() throws Exception {
    Situation challenged = furnished("challenged", dossier(false));
    designate(challenged.number());
    transactions.run(() -> play.excludeMember(challenged.number(), ExclusionReason.CHALLENGED));
    Situation tied = furnished("tied", dossier(true));
    designate(tied.number());
    Situation examined = examined(false);
    session(examined.number());
    Situation reinforced = furnished("reinforced", dossier(false));
    transactions.run(() -> play.force(reinforced.number(), DossierState.MEDIATION));
    play.act(MEDIATOR, new AskReinforcement(reinforced.number(), "Trois services"));
    play.act(NATIONAL, new AnswerReinforcement(reinforced.number(), true));
    String destroyed = dossiersLed.to(DossierState.DESTROYED);
    return List.of(
        designated(),
        new Situation("registered", dossier(false), DossierDoors.Rows.NONE),
        challenged,
        tied,
        examined,
        reinforced,
        stoodIn(),
        followed(),
        closed(),
        national(),
        new Situation("destroyed", destroyed, DossierDoors.Rows.NONE));
  }

  private String dossier(boolean tied) throws Exception {
    String finess = transactions.get(() -> play.establishment(tied));
    return play.register(SECRETARIAT, finess);
  }

  /** A dossier under instruction, with all that its doors ask for. */
  private Situation furnished(String name, String number) throws Exception {
    transactions.run(() -> play.force(number, DossierState.INSTRUCTION));
    return new Situation(name, number, play.furnish(MEDIATOR, SECRETARIAT, number));
  }

  private Situation designated() throws Exception {
    Situation designated = furnished("designated", dossier(false));
    designate(designated.number());
    return designated;
  }

  private Situation examined(boolean tied) throws Exception {
    Situation examined = furnished("examined", dossier(tied));
    transactions.run(() -> play.force(examined.number(), DossierState.EXAMINATION));
    return examined;
  }

  /** A mediator of another region stands in, and every party agrees. */
  private Situation stoodIn() throws Exception {
    Situation situation = furnished("standing in", dossier(false));
    Long substitution =
        play.act(
            MEDIATOR,
            new DesignateSubstitute(
                situation.number(),
                play.account("mediateur.idf"),
                false,
                "Congé",
                TODAY,
                TODAY.plusDays(10)));
    for (int party : List.of(1, 2)) {
      for (SubstituteAnswer answer : List.of(SubstituteAnswer.INFORMED, SubstituteAnswer.AGREED)) {
        play.act(
            SECRETARIAT,
            new RecordSubstituteAnswer(
                situation.number(), substitution, party, answer, AgreementMeans.LETTER, TODAY));
      }
    }
    return situation;
  }

  /** A mediation concluded, which the member leads. */
  private Situation followed() throws Exception {
    String number = dossiersLed.to(DossierState.FOLLOW_UP);
    return new Situation("followed", number, play.furnish(MEDIATOR, SECRETARIAT, number));
  }

  private Situation closed() throws Exception {
    String number = dossiersLed.to(DossierState.EXAMINATION);
    DossierDoors.Rows rows = play.furnish(MEDIATOR, SECRETARIAT, number);
    play.act(MEDIATOR, new Decline(transactions.get(() -> play.decision(number)), "Urgence"));
    return new Situation("closed", number, rows);
  }

  private Situation national() throws Exception {
    String number = dossiersLed.referToNational();
    dossiersLed.leadNational(number, DossierState.EXAMINATION);
    return new Situation("national", number, play.furnish(NATIONAL, NATIONAL, number));
  }

  private String session(String... numbers) {
    String session =
        play.act(
            MEDIATOR,
            new PlanSession(
                new Slot(TODAY.plusDays(2), LocalTime.of(14, 0), 180, false, "Salle 3")));
    for (String number : numbers) {
      play.act(MEDIATOR, new PutOnAgenda(session, number));
    }
    sessions.add(session);
    return session;
  }

  /** Nobody stays convened: what the members reach is what it was before. */
  @AfterEach
  void noSessionIsLeft() throws Exception {
    for (String session : sessions) {
      long version = transactions.get(() -> play.sessionVersion(session));
      play.act(MEDIATOR, new CancelSession(session, version, "Essai"));
    }
    sessions.clear();
  }

  private void designate(String number) throws Exception {
    transactions.run(() -> play.designateMember(number));
  }

  /** Makes of a piece received one that was printed. */
  private void printed(Long piece, Paper paper) throws Exception {
    transactions.run(
        () ->
            em.createQuery(
                    "update Piece p set p.origin = fr.mediane.dossier.piece.PieceOrigin.PRODUCED,"
                        + " p.receivedOn = null, p.paper = :paper where p.id = :id")
                .setParameter("paper", paper)
                .setParameter("id", piece)
                .executeUpdate());
  }

  private void setting(boolean reads) throws Exception {
    long version =
        transactions.get(
            () ->
                em.createQuery("select s.version from Setting s where s.key = :key", Long.class)
                    .setParameter("key", SECRETARIAT_READS)
                    .getSingleResult());
    application.as(
        ADMINISTRATOR, new ChangeSetting(SECRETARIAT_READS, version, Boolean.toString(reads)));
    reach.secretariatReads(reads);
  }

  /** The rights that somebody must have on a dossier. */
  private Set<Right> reached(String username, String number) throws Exception {
    Actor actor = askers.actor(username);
    return transactions.get(
        () ->
            rights()
                .filter(right -> reach.reaches(actor, play.dossier(number), right, TODAY))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The rights for which the predicate finds the dossier. */
  private Set<Right> found(String username, String number) throws Exception {
    Actor actor = askers.actor(username);
    return transactions.get(
        () ->
            rights()
                .filter(right -> dossiers.find(number, actor, right).isPresent())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Stream<Right> rights() {
    return Arrays.stream(Right.values()).filter(Right::isAboutDossiers);
  }

  /** What is wrong with the answer of a door; empty when nothing is. */
  private String ask(
      String username, DossierDoors.Door door, Situation situation, Set<Right> reached)
      throws Exception {
    if (door.right() != null && !door.right().isHeldBy(askers.role(username))) {
      return refuses(username, door, situation);
    }
    HttpResponse<String> answer =
        askers.get(username, door.of(situation.number(), situation.rows()));
    int status = answer.statusCode();
    if (status >= 500) {
      return "status " + status;
    }
    if (door.right() != null && reached.contains(door.right())) {
      if (isOfItsLife(door, situation)) {
        return status == 403 ? "reached, and refused" : "";
      }
      if (opens(username, door, situation, reached)) {
        opened.add(door.path());
        return status == 200 ? bears(door, answer, situation) : "reached, and " + status;
      }
    }
    HttpResponse<String> none = absent(username, door, situation);
    return SameAnswer.difference(answer, situation.number(), none, ABSENT);
  }

  /**
   * What is wrong with a door whose right a role does not hold. It is refused before any dossier is
   * looked for, so that one still open and one that is over are asked for, and no other.
   */
  private String refuses(String username, DossierDoors.Door door, Situation situation)
      throws Exception {
    if (!refused.add(username + " " + door.path() + " " + state(situation).isOpen())) {
      return "";
    }
    int status = askers.get(username, door.of(situation.number(), situation.rows())).statusCode();
    return status == 403 ? "" : "no right, and " + status;
  }

  /** The list of the dossiers finds the one it is asked for. */
  private static String bears(
      DossierDoors.Door door, HttpResponse<String> answer, Situation situation) {
    boolean found = answer.body().contains(situation.number() + "</a>");
    boolean listing = door.path().startsWith("/app/dossiers/liste.xhtml?voir=");
    return listing && !found ? "not listed" : "";
  }

  /** What a dossier has or has not yet been through decides, beside who asks. */
  private boolean isOfItsLife(DossierDoors.Door door, Situation situation) throws Exception {
    boolean ended = !state(situation).isOpen();
    return OF_ITS_LIFE.stream()
            .anyMatch(
                word -> door.path().contains("/entree/") && door.path().contains("/" + word + "/"))
        || door.path().contains("/rencontres/") && (ended || situation.rows().meeting() == 0)
        || door.path().contains("/pieces/") && situation.rows().piece() == 0;
  }

  /** Whether somebody who reaches a dossier under the right of a door opens that door. */
  private boolean opens(
      String username, DossierDoors.Door door, Situation situation, Set<Right> reached)
      throws Exception {
    Actor actor = askers.actor(username);
    DossierState state = state(situation);
    String path = door.path();
    if (door.isOfASession()) {
      return false;
    }
    if (path.startsWith("/app/dossiers/rencontres")) {
      return reached.contains(Right.DOSSIER_READ);
    }
    if (path.contains("/rencontres/")) {
      return reached.contains(
          actor.role() == Role.PANEL_SECRETARIAT ? Right.DOSSIER_READ : Right.DOSSIER_MEDIATE);
    }
    if (path.startsWith("/app/dossiers/suppleant")) {
      return isOfOwnInstance(actor, situation.number());
    }
    if (path.startsWith("/app/destructions/fiche")) {
      return !state.isOpen();
    }
    if (path.contains("/pieces/")) {
      return reached.contains(Right.DOSSIER_CONTENT);
    }
    if (path.contains("/certificat.")) {
      return state == DossierState.DESTROYED;
    }
    if (!door.isPage() && (path.contains("/saisine.") || path.contains("/entree/"))) {
      return state != DossierState.DESTROYED;
    }
    return !path.contains("/accord-de-mediation/")
        || state != DossierState.DESTROYED && play.hasAgreement(situation.number());
  }

  /** Where a dossier stands once it is in its situation. */
  private DossierState state(Situation situation) throws Exception {
    DossierState known = states.get(situation.number());
    if (known == null) {
      known = dossiersLed.state(situation.number());
      states.put(situation.number(), known);
    }
    return known;
  }

  private boolean isOfOwnInstance(Actor actor, String number) throws Exception {
    return transactions.get(
        () -> {
          Panel panel = play.dossier(number).getPanel();
          return actor.role() == Role.NATIONAL_MEDIATOR
              ? panel.getKind() == PanelKind.NATIONAL
              : panel.getId().equals(actor.panelId());
        });
  }

  private HttpResponse<String> absent(String username, DossierDoors.Door door, Situation situation)
      throws Exception {
    String address = door.of(ABSENT, situation.rows());
    String key = username + " " + address;
    HttpResponse<String> known = absent.get(key);
    if (known == null) {
      known = askers.get(username, address);
      absent.put(key, known);
    }
    return known;
  }
}
