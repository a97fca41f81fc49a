package fr.mediane.it;

import static fr.mediane.it.DossierPlay.ADMINISTRATOR;
import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MEMBER;
import static fr.mediane.it.DossierPlay.MINISTERS;
import static fr.mediane.it.DossierPlay.NATIONAL;
import static fr.mediane.it.DossierPlay.SECRETARIAT;

import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who asks in the tests of the access table, by the door and by the pages. */
@Dependent
public class Askers {

  /** An account of every role, of the territory; of another one too where it has a territory. */
  static final List<String> EVERYBODY =
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
          "membre.idf",
          "dg.idf",
          "secretariat.ars.idf");

  @Inject private RunAsApplication application;
  @Inject private HttpServletRequest request;

  private final Map<String, Actor> actors = new HashMap<>();
  private final SignedInClients clients = new SignedInClients();

  /** The person of an account. */
  Actor actor(String username) {
    return actors.computeIfAbsent(username, application::actor);
  }

  /** The role of an account. */
  Role role(String username) {
    return actor(username).role();
  }

  /** What an account reads at an address. */
  HttpResponse<String> get(String username, String path) throws IOException, InterruptedException {
    return clients.get(request, username, path);
  }
}
