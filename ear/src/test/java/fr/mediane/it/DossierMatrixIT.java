package fr.mediane.it;

import static fr.mediane.it.DossierPlay.ADMINISTRATOR;
import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MEMBER;
import static fr.mediane.it.DossierPlay.MINISTERS;
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
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.session.PlanSession;
import fr.mediane.dossier.session.PutOnAgenda;
import fr.mediane.dossier.slot.Slot;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
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

  private static final List<String> EVERYBODY =
      List.of(
          MEDIATOR,
          SECRETARIAT,
          MEMBER,
          NATIONAL,
          MINISTERS,
          ADMINISTRATOR,
          "dg.ges",
          "secretariat.ars.ges",
          "mediateur.idf",
          "instance.idf",
          "membre.idf");

  @Inject private DossierPlay play;
  @Inject private Transactions transactions;
  @Inject private RunAsApplication application;
  @Inject private ExpectedReach reach;
  @Inject private Dossiers dossiers;
  @Inject private BeanManager beans;
  @Inject private HttpServletRequest request;

  private final SignedInClients clients = new SignedInClients();
  private final Map<String, HttpResponse<String>> absent = new HashMap<>();
  private final Set<String> opened = new TreeSet<>();
  private Long piece;

  @Test
  void everyRoleHasAnAccount() {
    assertEquals(
        EnumSet.allOf(Role.class),
        EVERYBODY.stream().map(name -> application.actor(name).role()).collect(Collectors.toSet()));
  }

  @Test
  void everyRoleReachesWhatTheTableSaysByEveryDoor() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> situation : situations().entrySet()) {
      for (String username : EVERYBODY) {
        Set<Right> reached = reached(username, situation.getValue());
        String told = situation.getKey() + ", " + username;
        assertEquals(reached, found(username, situation.getValue()), told);
        for (DossierDoors.Door door : DossierDoors.all(beans, piece)) {
          String fault = ask(username, door, situation.getValue(), reached);
          if (!fault.isEmpty()) {
            wrong.add(told + ", " + door.path() + ": " + fault);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(opened.size() > 20, () -> "doors that opened: " + opened);
  }

  /** A dossier in each situation that opens or closes it to somebody. */
  private Map<String, String> situations() throws Exception {
    Map<String, String> numbers = new LinkedHashMap<>();
    numbers.put("registered", dossier(false));
    String designated = dossier(false);
    designate(designated);
    numbers.put("designated", designated);
    String challenged = dossier(false);
    designate(challenged);
    transactions.run(() -> play.excludeMember(challenged, ExclusionReason.CHALLENGED));
    numbers.put("challenged", challenged);
    String tied = dossier(true);
    designate(tied);
    numbers.put("tied", tied);
    String examined = dossier(false);
    transactions.run(() -> play.force(examined, DossierState.EXAMINATION));
    String session =
        play.act(
            MEDIATOR,
            new PlanSession(
                new Slot(TODAY.plusDays(2), LocalTime.of(14, 0), 180, false, "Salle 3")));
    play.act(MEDIATOR, new PutOnAgenda(session, examined));
    numbers.put("examined", examined);
    return numbers;
  }

  private String dossier(boolean tied) throws Exception {
    String finess = transactions.get(() -> play.establishment(tied));
    String number = play.register(SECRETARIAT, finess);
    piece = play.attach(SECRETARIAT, number);
    return number;
  }

  private void designate(String number) throws Exception {
    transactions.run(() -> play.designateMember(number));
  }

  /** The rights that somebody must have on a dossier. */
  private Set<Right> reached(String username, String number) throws Exception {
    Actor actor = application.actor(username);
    return transactions.get(
        () ->
            rights()
                .filter(right -> reach.reaches(actor, play.dossier(number), right, TODAY))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The rights for which the predicate finds the dossier. */
  private Set<Right> found(String username, String number) throws Exception {
    Actor actor = application.actor(username);
    return transactions.get(
        () ->
            rights()
                .filter(right -> dossiers.find(number, actor, right).isPresent())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The receipt and the referral of the ministers are about saisines of their own: none here. */
  private static Stream<Right> rights() {
    return Arrays.stream(Right.values()).filter(Right::isAboutDossiers);
  }

  /** What is wrong with the answer of a door; empty when nothing is. */
  private String ask(String username, DossierDoors.Door door, String number, Set<Right> reached)
      throws Exception {
    Role role = application.actor(username).role();
    HttpResponse<String> answer = get(username, door.of(number));
    if (answer.statusCode() >= 500) {
      return "status " + answer.statusCode();
    }
    if (door.right() != null && !door.right().isHeldBy(role)) {
      return answer.statusCode() == 403 ? "" : "no right, and " + answer.statusCode();
    }
    if (door.right() != null && reached.contains(door.right())) {
      if (answer.statusCode() == 200) {
        opened.add(door.path());
      }
      return answer.statusCode() == 403 ? "reached, and refused" : "";
    }
    HttpResponse<String> none = absent(username, door);
    return SameAnswer.difference(answer, number, none, ABSENT);
  }

  private HttpResponse<String> absent(String username, DossierDoors.Door door) throws Exception {
    String key = username + " " + door.path();
    HttpResponse<String> known = absent.get(key);
    if (known == null) {
      known = get(username, door.of(ABSENT));
      absent.put(key, known);
    }
    return known;
  }

  private HttpResponse<String> get(String username, String path) throws Exception {
    return clients.get(request, username, path);
  }
}
