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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every address that takes a number of dossier: pages from the catalogue, lists with their search,
 * downloads and calendars from the resources of the server. What is added later is found too.
 */
final class DossierDoors {

  private static final String PLACE = "{number}";

  private static final Pattern PARAMETER =
      Pattern.compile("\\{(\\w+)(?:: *((?:[^{}]|\\{[^}]*})*))?}");

  /**
   * What hangs on one dossier, for the addresses that ask for it.
   *
   * @param piece a piece received
   * @param meeting a meeting planned
   * @param guest the invitation of a party to it
   * @param power a power of that party to receive its letters
   */
  record Rows(Long piece, Long meeting, Long guest, Long power) {

    /** Nothing that exists. */
    static final Rows NONE = new Rows(0L, 0L, 0L, 0L);

    private String of(String parameter) {
      return switch (parameter) {
        case "id" -> piece.toString();
        case "meeting" -> meeting.toString();
        case "guest" -> guest.toString();
        case "power" -> power.toString();
        case "rank" -> "1";
        default -> throw new IllegalArgumentException("An address asks for " + parameter);
      };
    }
  }

  /**
   * An address with the place of a number.
   *
   * @param path with parameters for what hangs on a dossier
   * @param right what it asks for; {@code null} when the resource says nothing
   */
  record Door(String path, Right right) {

    /** The address for one dossier. */
    String of(String number, Rows rows) {
      String address = path.replace(PLACE, number);
      Matcher parameter = PARAMETER.matcher(address);
      return parameter.replaceAll(found -> rows.of(found.group(1)));
    }

    /** Whether it shows one dossier, and is no list. */
    boolean isOfOneDossier() {
      return !path.contains("&q=");
    }

    /** Whether the number is that of a session. */
    boolean isOfASession() {
      return path.contains("/seances/") || path.startsWith("/app/sessions/fiche");
    }

    /** Whether it is a page, and no file. */
    boolean isPage() {
      return path.startsWith("/app/");
    }
  }

  private DossierDoors() {}

  /** The addresses, pages first. */
  static List<Door> all(BeanManager beans) {
    List<Door> doors = new ArrayList<>();
    Catalogue.rights().entrySet().stream()
        .filter(page -> page.getKey().matches("/app/(dossiers|destructions|sessions|saisines)/.*"))
        .forEach(page -> doors.add(new Door(page.getKey() + "?numero=" + PLACE, page.getValue())));
    for (String list : List.of("/app/dossiers/liste.xhtml", "/app/destructions/liste.xhtml")) {
      doors.add(new Door(list + "?voir=tous&q=" + PLACE, Catalogue.rights().get(list)));
    }
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Path root = bean.getBeanClass().getAnnotation(Path.class);
      if (root != null) {
        Arrays.stream(bean.getBeanClass().getMethods())
            .filter(method -> method.isAnnotationPresent(GET.class))
            .flatMap(
                method ->
                    addresses(root, method).stream().map(path -> new Door(path, rightOf(method))))
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

  /** The addresses of a method: one for each word that a parameter may be, in one format. */
  private static List<String> addresses(Path root, Method method) {
    Path own = method.getAnnotation(Path.class);
    List<String> paths = List.of("/api" + root.value() + (own == null ? "" : own.value()));
    Matcher parameter = PARAMETER.matcher(paths.get(0));
    while (parameter.find()) {
      String template = parameter.group();
      List<String> words = words(parameter.group(1), parameter.group(2));
      paths =
          paths.stream()
              .flatMap(path -> words.stream().map(word -> path.replace(template, word)))
              .toList();
    }
    return paths;
  }

  private static List<String> words(String name, String pattern) {
    if (name.equals("format")) {
      return List.of("pdf");
    }
    return pattern != null && pattern.matches("[\\w-]+(\\|[\\w-]+)+")
        ? List.of(pattern.split("\\|"))
        : List.of("{" + name + "}");
  }
}
