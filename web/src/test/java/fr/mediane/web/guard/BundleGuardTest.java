package fr.mediane.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text written twice under one key is read once: the other never reaches the screen. */
class BundleGuardTest {

  private static final Pattern KEY = Pattern.compile("^([\\w.-]+)\\s*=");

  @ParameterizedTest
  @ValueSource(strings = {"../ejb/src/main/resources", "src/main/resources"})
  void noKeyIsWrittenTwice(String root) throws IOException {
    List<String> twice = new ArrayList<>();
    List<Path> bundles;
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      bundles = files.filter(file -> file.toString().endsWith(".properties")).toList();
    }
    assertFalse(bundles.isEmpty(), root);
    for (Path bundle : bundles) {
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
}
