package fr.mediane.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.mediane.web.access.PageCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
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

  private static final Pattern OF_DOSSIERS =
      Pattern.compile("^app/(dossiers|saisines|sessions|destructions)/|/(agreement|admission)-");
  private static final Pattern FORM =
      Pattern.compile("<[ho]:form\\b([^>]*)>.*?</[ho]:form>", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("<m:textarea|referral-situation\\.xhtml");

  /** Private notes: their page says that they are kept nowhere until they are saved. */
  private static final String PRIVATE = "id=\"noteForm\"";

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

  /** A text typed about a dossier outlives a session that ends: its form is kept as a draft. */
  @Test
  void everyFormWhereATextOfADossierIsTypedKeepsIt() throws IOException {
    List<String> losing = new ArrayList<>();
    for (Path page : pagesUnder("")) {
      String name = ROOT.relativize(page).toString().replace('\\', '/');
      Matcher form = OF_DOSSIERS.matcher(name).find() ? FORM.matcher(read(page)) : FORM.matcher("");
      while (form.find()) {
        boolean typed = TEXT.matcher(form.group()).find();
        if (typed && !form.group(1).contains("data-draft") && !form.group(1).contains(PRIVATE)) {
          losing.add(name + form.group(1));
        }
      }
    }
    assertEquals(List.of(), losing);
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
