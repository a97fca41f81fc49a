package fr.mediane.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The names that pages and beans share: one bean a name, and no page that speaks of a bean nobody
 * has. The server says both only when it starts, or when somebody opens the page.
 */
class NamedBeanGuardTest {

  private static final Path ROOT = Path.of("src/main/webapp");

  /** Objects of the expression language and of Faces itself (Jakarta Faces 4.0, § 5.6.2.1). */
  private static final Set<String> IMPLICIT =
      Set.of(
          "cc",
          "component",
          "cookie",
          "facesContext",
          "flash",
          "param",
          "request",
          "requestScope",
          "session",
          "view");

  private static final Set<String> WORDS =
      Set.of(
          "and",
          "or",
          "not",
          "eq",
          "ne",
          "lt",
          "gt",
          "le",
          "ge",
          "div",
          "mod",
          "empty",
          "true",
          "false",
          "null",
          "instanceof");

  private static final Pattern EXPRESSION = Pattern.compile("#\\{(.*?)\\}", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("'(?:\\\\.|[^'])*'|\"(?:\\\\.|[^\"])*\"");
  private static final Pattern FIRST_NAME =
      Pattern.compile("(?<![\\w.])[A-Za-z_$][\\w$]*(?!\\w)(?!\\s*[:(])");
  private static final Pattern DECLARED =
      Pattern.compile(
          "\\b(?:var|varStatus|rowIndexVar)=\"(\\w+)\"|<ui:param\\s[^>]*?\\bname=\"(\\w+)\"|\\bbinding=\"#\\{(\\w+)\\}|<var>(\\w+)</var>");

  private static final Map<String, List<String>> BEANS =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPath("target/classes")
              .stream()
              .filter(type -> type.isAnnotatedWith(Named.class))
              .collect(
                  Collectors.groupingBy(
                      NamedBeanGuardTest::name,
                      TreeMap::new,
                      Collectors.mapping(JavaClass::getName, Collectors.toList())));

  @Test
  void noTwoBeansHaveTheSameName() {
    assertFalse(BEANS.isEmpty());
    assertEquals(List.of(), BEANS.values().stream().filter(types -> types.size() > 1).toList());
  }

  @Test
  void noPageSpeaksOfABeanThatDoesNotExist() throws IOException {
    Map<Path, String> pages = pages();
    Set<String> known = new TreeSet<>(BEANS.keySet());
    known.addAll(IMPLICIT);
    known.addAll(declared(Files.readString(ROOT.resolve("WEB-INF/faces-config.xml"))));
    pages.values().forEach(text -> known.addAll(declared(text)));
    Map<Path, Set<String>> unknown = new TreeMap<>();
    pages.forEach(
        (page, text) -> {
          Set<String> names = namesIn(text);
          names.removeAll(known);
          if (!names.isEmpty()) {
            unknown.put(page, names);
          }
        });
    assertEquals(Map.of(), unknown);
  }

  private static String name(JavaClass type) {
    String given = type.getAnnotationOfType(Named.class).value();
    return given.isEmpty()
        ? Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1)
        : given;
  }

  private static Set<String> namesIn(String text) {
    Set<String> names = new TreeSet<>();
    Matcher expression = EXPRESSION.matcher(text);
    while (expression.find()) {
      String code = LITERAL.matcher(expression.group(1).replace("&amp;", "&")).replaceAll("''");
      FIRST_NAME.matcher(code).results().map(MatchResult::group).forEach(names::add);
    }
    names.removeAll(WORDS);
    return names;
  }

  private static Set<String> declared(String text) {
    Set<String> names = new TreeSet<>();
    Matcher declaration = DECLARED.matcher(text);
    while (declaration.find()) {
      for (int group = 1; group <= declaration.groupCount(); group++) {
        if (declaration.group(group) != null) {
          names.add(declaration.group(group));
        }
      }
    }
    return names;
  }

  private static Map<Path, String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      Map<Path, String> pages = new TreeMap<>();
      for (Path page : files.filter(NamedBeanGuardTest::isPage).toList()) {
        pages.put(ROOT.relativize(page), Files.readString(page));
      }
      return pages;
    }
  }

  /** Tags are left out: their names are the attributes that each page gives them. */
  private static boolean isPage(Path file) {
    return file.toString().endsWith(".xhtml") && !file.startsWith(ROOT.resolve("WEB-INF/tags"));
  }
}
