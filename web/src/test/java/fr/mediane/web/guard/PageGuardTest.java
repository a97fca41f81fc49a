package fr.mediane.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.mediane.web.access.PageCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page has a right, and none breaks the content security policy. */
class PageGuardTest {

  private static final Path ROOT = Path.of("src/main/webapp");
  private static final Pattern INLINE =
      Pattern.compile(
          "<style|<script(?![^>]*\\bsrc=)|\\bon(?!Postback)[a-z]+=\"|\\bstyle=\"",
          Pattern.CASE_INSENSITIVE);

  @Test
  void theCatalogueListsThePagesOfTheApplicationAndNoOther() throws IOException {
    TreeSet<String> pages = new TreeSet<>();
    for (Path page : pagesUnder("app")) {
      pages.add("/" + ROOT.relativize(page).toString().replace('\\', '/'));
    }
    assertFalse(pages.isEmpty());
    assertEquals(pages, new TreeSet<>(PageCatalogue.rights().keySet()));
  }

  @Test
  void noPageCarriesAScriptOrAStyleInline() throws IOException {
    assertEquals(
        List.of(),
        pagesUnder("").stream().filter(page -> INLINE.matcher(read(page)).find()).toList());
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> pagesUnder(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }
}
