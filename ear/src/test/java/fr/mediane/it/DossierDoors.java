package fr.mediane.it;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every address that takes a number of dossier: pages from the catalogue, lists with their search,
 * downloads and calendars from the resources of the server. What is added later is found too.
 */
final class DossierDoors {

  private static final String PLACE = "{number}";

  /**
   * An address with the place of a number.
   *
   * @param right what it asks for; {@code null} when the resource says nothing
   */
  record Door(String path, Right right) {

    /** The address for one dossier. */
    String of(String number) {
      return path.replace(PLACE, number);
    }

    /** Whether it shows one dossier, and is no list. */
    boolean isOfOneDossier() {
      return !path.contains("q=");
    }
  }

  private DossierDoors() {}

  /**
   * The addresses, pages first.
   *
   * @param row identity put where a resource asks for another one: a piece, a meeting
   */
  static List<Door> all(BeanManager beans, Long row) {
    List<Door> doors = new ArrayList<>();
    Catalogue.rights().entrySet().stream()
        .filter(page -> page.getKey().matches("/app/(dossiers|destructions|sessions|saisines)/.*"))
        .forEach(page -> doors.add(new Door(page.getKey() + "?numero=" + PLACE, page.getValue())));
    for (String list : List.of("/app/dossiers/liste.xhtml", "/app/destructions/liste.xhtml")) {
      doors.add(new Door(list + "?q=" + PLACE, Catalogue.rights().get(list)));
    }
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Path root = bean.getBeanClass().getAnnotation(Path.class);
      if (root != null) {
        Arrays.stream(bean.getBeanClass().getMethods())
            .filter(method -> method.isAnnotationPresent(GET.class))
            .map(method -> new Door(address(root, method, row), rightOf(method)))
            .filter(door -> door.path().contains(PLACE))
            .forEach(doors::add);
      }
    }
    return doors;
  }

  private static Right rightOf(Method method) {
    Requires requires = method.getAnnotation(Requires.class);
    return requires == null ? null : requires.value();
  }

  private static String address(Path root, Method method, Long row) {
    Path own = method.getAnnotation(Path.class);
    String path = "/api" + root.value() + (own == null ? "" : own.value());
    return path.replaceAll("\\{format[^}]*}", "pdf")
        .replaceAll("\\{paper[^}]*}", "designation")
        .replaceAll("\\{rank: [^}]*}}", "1")
        .replaceAll("\\{(?!number})[^{}]*(\\{[^}]*})?[^{}]*}", String.valueOf(row));
  }
}
