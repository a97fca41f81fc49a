package fr.mediane.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page is forgotten: every file is listed, with a right or as open, and every entry exists. */
class PageCatalogueTest {

  private static final Path ROOT = Path.of("src/main/webapp");

  @Test
  void everyPageIsListedAndEveryEntryIsAPage() throws IOException {
    Set<String> listed = new TreeSet<>(PageCatalogue.rights().keySet());
    listed.addAll(PageCatalogue.publicPages());
    assertEquals(listed, pages());
  }

  @Test
  void aPageWithARightStandsUnderAppAndAnOpenOneDoesNot() {
    assertTrue(PageCatalogue.rights().keySet().stream().allMatch(page -> page.startsWith("/app/")));
    assertTrue(PageCatalogue.publicPages().stream().noneMatch(page -> page.startsWith("/app/")));
  }

  private static Set<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .map(file -> "/" + ROOT.relativize(file).toString().replace('\\', '/'))
          .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
