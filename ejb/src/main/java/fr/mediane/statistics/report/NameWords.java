package fr.mediane.statistics.report;

import fr.mediane.text.SearchKey;
import fr.mediane.text.TextResource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which words of a text may be names of persons. A whole word is looked at, its accents and
 * capitals apart; of « Doucet-Lys » each part.
 *
 * <ul>
 *   <li>With a capital, every word of two letters or more may be one: « Ly », « PETIT ».
 *   <li>Without a capital, every word of three letters or more: « doucet »; but not a word of
 *       everyday French that is also a name (« petit », « blanc », « rose »: {@code
 *       common-words.txt}), which would be told in every text of an instance that knows a Mme
 *       Petit.
 *   <li>After a title (« Mme », « docteur ») such a word is the name: « mme petit ».
 *   <li>Articles, pronouns and particles (« Le », « de », « Saint ») are in the names of too many:
 *       never, but with a capital after a title (« M. Le »).
 * </ul>
 */
final class NameWords {

  private static final int SHORTEST = 2;
  private static final int SHORTEST_SMALL = 3;

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}’'-]+"
              + "|(?<![\\p{L}\\p{M}\\p{N}-])\\p{Ll}[\\p{Ll}\\p{M}]*(?:-\\p{Ll}[\\p{Ll}\\p{M}]*)*"
              + "(?![\\p{L}\\p{M}])");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?:mm?\\.|(?-i:Me)|(?:mmes?|mlles?|madame|mesdames|mademoiselle"
              + "|monsieur|messieurs|mr|drs?|dre|docteure?s?|pre?|professeure?s?|ma[iî]tre)\\.?)"
              + "[\\s\\u00a0\\u202f]+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> TITLES =
      Set.copyOf(
          SearchKey.words(
              "MM Mme Mmes Mlle Mlles Madame Mesdames Mademoiselle Monsieur Messieurs Mr Dr Drs Dre"
                  + " Docteur Docteure Pr Pre Professeur Professeure Me Maître"));

  private static final Set<String> TOOLS =
      Set.copyOf(
          SearchKey.words(
              "au aux ce ces cet cette ci ça dans de des du elle elles en est et eu il ils je la le"
                  + " les leur leurs lui ma me mes mon ne ni nos notre nous nu on ont or ou où par"
                  + " pas plus pour qu que qui sa sans se ses si son sous su sur ta te tes ton tu un"
                  + " une va vos votre vous vu dit dite née né veuve épouse époux san sans saint"
                  + " sainte saints der den del della dos das ben bin van von"));

  private static final Set<String> COMMON = common();

  /**
   * A word that may be a name.
   *
   * @param start where it begins in the text
   * @param end where it ends
   * @param keys those of its parts that may be names, as {@link SearchKey} writes them
   */
  record Word(int start, int end, Set<String> keys) {

    /** Whether one of its parts is among these. */
    boolean isAmong(Set<String> names) {
      return keys.stream().anyMatch(names::contains);
    }
  }

  private NameWords() {}

  /** The words of a text that may be names, in their order. */
  static List<Word> in(String text) {
    Set<Integer> called = new HashSet<>();
    TITLE.matcher(text).results().forEach(title -> called.add(title.end()));
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      Set<String> keys = keys(matcher.group(), called.contains(matcher.start()));
      if (!keys.isEmpty()) {
        words.add(new Word(matcher.start(), matcher.end(), keys));
      }
    }
    return words;
  }

  private static Set<String> keys(String word, boolean called) {
    Set<String> keys = new LinkedHashSet<>();
    // « L’équipe » has the capital of its article only; « Doucet-lys » that of the whole name.
    for (String part : word.split("[’']")) {
      boolean small = part.isEmpty() || Character.isLowerCase(part.codePointAt(0));
      for (String key : SearchKey.words(part)) {
        if (small ? isNameInSmall(key, called) : isNameWithCapital(key, called)) {
          keys.add(key);
        }
      }
    }
    return keys;
  }

  private static boolean isNameWithCapital(String key, boolean called) {
    return key.length() >= SHORTEST && !TITLES.contains(key) && (called || !TOOLS.contains(key));
  }

  private static boolean isNameInSmall(String key, boolean called) {
    return key.length() >= SHORTEST_SMALL
        && !TITLES.contains(key)
        && !TOOLS.contains(key)
        && (called || !COMMON.contains(key));
  }

  private static Set<String> common() {
    return TextResource.lines(NameWords.class, "common-words.txt").stream()
        .flatMap(line -> SearchKey.words(line).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
