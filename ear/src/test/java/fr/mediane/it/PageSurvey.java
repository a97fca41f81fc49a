package fr.mediane.it;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one account is answered by every page of the catalogue: asked as it is and, where a page
 * links to it with the identity of an object, once more for that object.
 */
final class PageSurvey {

  /** Header that tells the SQL statements of an answer. */
  static final String STATEMENTS = "x-mediane-statements";

  /** The most SQL statements that a page may send. */
  static final int BUDGET = 6;

  /** The page whose links depend most on its object: opened for every object, not for one. */
  private static final String SHEET = "/app/dossiers/fiche.xhtml";

  /** An address of the application, with the identity of an object or nothing. */
  private static final Pattern LINK =
      Pattern.compile(
          "href=\"/mediane(/app/[a-z/-]+\\.xhtml)(?:\\?((?:id|numero|code|finess|cle)=[^\"#&]+))?");

  /** A file that a page offers. */
  private static final Pattern FILE = Pattern.compile("href=\"/mediane(/api/[^\"#]+)\"");

  /** Kinds of files that some page has offered, whatever the role: each is asked for once. */
  private static final Set<String> FILES = new HashSet<>();

  /** What Faces shows for a text that no bundle holds. */
  private static final Pattern RAW_KEY = Pattern.compile("\\?\\?\\?[\\w.-]+\\?\\?\\?");

  /** The only scripts that a page lets run: ours, and those that carry its own nonce. */
  private static final Pattern SCRIPTS =
      Pattern.compile("(?:^|; ?)script-src 'self' 'nonce-([^' ]{16,})'(?: 'strict-dynamic')?;?$");

  /**
   * A page that the account may open.
   *
   * @param address from the root of the application
   * @param statements SQL statements of the answer, the fewest of a few: the first may fill caches,
   *     and who writes in the journal at the same moment costs two more
   * @param length characters of the answer
   */
  record Answer(String address, int statements, int length) {}

  private final Page page;
  private final Role role;
  private final Map<String, Right> catalogue;
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Map<String, String> unread = new HashMap<>();
  private final Set<String> nonces = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private PageSurvey(Page page, Role role, Map<String, Right> catalogue) {
    this.page = page;
    this.role = role;
    this.catalogue = catalogue;
  }

  /**
   * Asks for every page.
   *
   * @param page a window where the account is signed in
   * @param role role of the account
   * @param catalogue the right of each page
   * @param known addresses of objects to which no page links
   */
  static PageSurvey of(Page page, Role role, Map<String, Right> catalogue, List<String> known) {
    PageSurvey survey = new PageSurvey(page, role, catalogue);
    catalogue.keySet().forEach(survey::askBare);
    known.forEach(address -> survey.unread.put(pageOf(address) + "?", address));
    survey.followLinks();
    return survey;
  }

  /**
   * The pages opened, by path; a path goes on with « ? » for a page about an object, and with its
   * identity where every object is asked for.
   */
  Map<String, Answer> answers() {
    return answers;
  }

  /** Statuses other than expected, and links to pages that are refused. */
  List<String> faults() {
    return faults;
  }

  /** Whether a page was opened, as it is or for an object. */
  boolean opened(String path) {
    return answers.keySet().stream().anyMatch(key -> pageOf(key).equals(path));
  }

  /** The first answer of the page as it is. */
  private void askBare(String path) {
    APIResponse answer = page.request().get(Browser.BASE + path);
    if (!isAllowed(path)) {
      expect(403, answer, path);
    } else if (answer.status() != 404) {
      expect(200, answer, path);
      unread.put(path, path);
    }
  }

  private void followLinks() {
    while (!unread.isEmpty()) {
      Map.Entry<String, String> next = unread.entrySet().iterator().next();
      String key = next.getKey();
      String address = next.getValue();
      unread.remove(key);
      asked.add(key);
      if (!catalogue.containsKey(address)) {
        expect(200, page.request().get(Browser.BASE + address), address);
      }
      APIResponse second = page.request().get(Browser.BASE + address);
      policy(address, second.headers().getOrDefault("content-security-policy", ""));
      String text = second.text();
      RAW_KEY.matcher(text).results().forEach(raw -> faults.add(address + ": " + raw.group()));
      if (second.headers().get(STATEMENTS) == null) {
        faults.add(address + ": statements not told");
        continue;
      }
      answers.put(key, new Answer(address, fewestStatements(address, second), text.length()));
      Matcher link = LINK.matcher(text);
      while (link.find()) {
        follow(address, link.group(1), link.group(2));
      }
      Matcher file = FILE.matcher(text);
      while (file.find()) {
        download(address, file.group(1).replace("&amp;", "&"));
      }
    }
  }

  /** Asks again only while the answer is beyond the budget: it may have met who was writing. */
  private int fewestStatements(String address, APIResponse answer) {
    int fewest = statements(answer);
    for (int again = 1; again <= 3 && fewest > BUDGET; again++) {
      fewest = Math.min(fewest, statements(page.request().get(Browser.BASE + address)));
    }
    return fewest;
  }

  private static int statements(APIResponse answer) {
    return Integer.parseInt(answer.headers().get(STATEMENTS));
  }

  /** No script of anybody else, and a nonce that no other answer had. */
  private void policy(String address, String policy) {
    Matcher scripts = SCRIPTS.matcher(policy);
    if (!scripts.find() || !nonces.add(scripts.group(1))) {
      faults.add(address + ": policy of scripts « " + policy + " »");
    }
  }

  /** A file of each kind that a page offers is there; the identity of its object is no kind. */
  private void download(String from, String file) {
    if (FILES.add(file.replaceAll("=[^&]*|[A-Z][A-Z_]+|[0-9]+", "*"))) {
      int status = page.request().get(Browser.BASE + file).status();
      if (status != 200) {
        faults.add(from + ": the file " + file + " answers " + status);
      }
    }
  }

  private void follow(String from, String path, String identity) {
    if (!isAllowed(path)) {
      faults.add(from + ": a link to " + path + ", which is refused");
    } else if (identity != null) {
      String address = path + "?" + identity;
      String key = path.equals(SHEET) ? address : path + "?";
      if (!asked.contains(key)) {
        unread.putIfAbsent(key, address);
      }
    }
  }

  private boolean isAllowed(String path) {
    Right right = catalogue.get(path);
    return right != null && right.isHeldBy(role);
  }

  private void expect(int status, APIResponse answer, String address) {
    if (answer.status() != status) {
      faults.add(address + ": " + answer.status() + " instead of " + status);
    }
  }

  /** The path of the page behind a key of {@link #answers}. */
  static String pageOf(String key) {
    int end = key.indexOf('?');
    return end < 0 ? key : key.substring(0, end);
  }
}
