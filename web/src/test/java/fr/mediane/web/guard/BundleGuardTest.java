package fr.mediane.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text written twice under one key is read once: the other never reaches the screen; nor does a
 * text that no page and no class names. French typography wants U+00A0 before « : » and inside
 * guillemets, U+202F before « ; », « ? » and « ! »: no line may end there.
 */
class BundleGuardTest {

  private static final Pattern KEY = Pattern.compile("^([\\w.-]+)\\s*=");

  /** A word as an expression of a page, or a class, names it. */
  private static final Pattern NAMED = Pattern.compile("\\.(\\w+)|['\"]([\\w.]+)['\"]");

  /** The beginning of a word that is put together from several. */
  private static final Pattern BEGINNING =
      Pattern.compile("['\"]([\\w.]+[._])['\"]|['\"]([\\w.]+)['\"]\\s*\\+");

  /** A sign of a text without the space of its own before it, or after it. */
  private static final Pattern MISPLACED =
      Pattern.compile("(?<![\u202f?!])[;?!](?!\\w)|(?<!\u00a0):(?!\\S)|(?<!\u00a0)»|«(?!\u00a0)");

  /** The same among tags or code, where « ; » and « : » have other uses: a plain space is seen. */
  private static final Pattern PLAIN_SPACE =
      Pattern.compile("[\\s\u00a0][;?!](?!\\S)|\\s:(?!\\S)|\\s»|«\\s");

  /** What is no text of a page: comments and expressions. */
  private static final Pattern NO_TEXT =
      Pattern.compile("<!--.*?-->|[#$]\\{[^}]*\\}", Pattern.DOTALL);

  private static final int AROUND = 30;
  private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");

  @ParameterizedTest
  @ValueSource(strings = {"../ejb/src/main/resources", "src/main/resources"})
  void noKeyIsWrittenTwice(String root) throws IOException {
    List<String> twice = new ArrayList<>();
    for (Path bundle : bundles(root)) {
      Set<String> keys = new HashSet<>();
      for (String line : Files.readAllLines(bundle)) {
        Matcher key = KEY.matcher(line);
        if (key.find() && !keys.add(key.group(1))) {
          twice.add(bundle + ": " + key.group(1));
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void everyTextOfTheScreensIsNamed() throws IOException {
    String source = source(".java") + source(".xhtml");
    Set<String> named = words(NAMED, source);
    Set<String> beginnings = words(BEGINNING, source);
    List<String> unsaid = new ArrayList<>();
    for (Path bundle : bundles("src/main/resources/fr/mediane/web")) {
      if (!bundle.endsWith("FacesMessages.properties")) {
        for (String line : Files.readAllLines(bundle)) {
          Matcher key = KEY.matcher(line);
          if (key.find() && !isSaid(key.group(1), named, beginnings)) {
            unsaid.add(bundle.getFileName() + ": " + key.group(1));
          }
        }
      }
    }
    assertEquals(List.of(), unsaid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../ejb/src/main/resources", "src/main/resources"})
  void noLineOfATextEndsBeforeASign(String root) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path bundle : bundles(root)) {
      Properties texts = new Properties();
      try (Reader reader = Files.newBufferedReader(bundle)) {
        texts.load(reader);
      }
      texts.forEach(
          (key, text) -> {
            if (MISPLACED.matcher((String) text).find()) {
              wrong.add(bundle.getFileName() + ": " + key + "=" + text);
            }
          });
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noLineOfAPageOrOfATemplateEndsBeforeASign() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path page : files("src/main/webapp", ".xhtml")) {
      String text = NO_TEXT.matcher(Files.readString(page)).replaceAll("x");
      PLAIN_SPACE.matcher(text).results().forEach(found -> wrong.add(around(page, text, found)));
    }
    for (Path template : files("../reports/src/main/jasperreports", ".jrxml")) {
      Matcher literal = LITERAL.matcher(Files.readString(template));
      while (literal.find()) {
        if (PLAIN_SPACE.matcher(literal.group(1)).find()) {
          wrong.add(template.getFileName() + ": " + literal.group());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String around(Path page, String text, MatchResult found) {
    int from = Math.max(0, found.start() - AROUND);
    return page.getFileName()
        + ": "
        + text.substring(from, Math.min(text.length(), found.end() + AROUND));
  }

  private static boolean isSaid(String key, Set<String> named, Set<String> beginnings) {
    return named.contains(key)
        || IntStream.range(1, key.length())
            .anyMatch(
                end ->
                    beginnings.contains(key.substring(0, end))
                        || named.contains(key.substring(0, end))
                            && named.contains(key.substring(end)));
  }

  private static Set<String> words(Pattern pattern, String source) {
    return pattern
        .matcher(source)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .collect(Collectors.toSet());
  }

  private static String source(String ending) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files("src/main", ending)) {
      all.append(Files.readString(file));
    }
    return all.toString();
  }

  private static List<Path> bundles(String root) throws IOException {
    return files(root, ".properties");
  }

  private static List<Path> files(String root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
      assertFalse(found.isEmpty(), root);
      return found;
    }
  }
}
