package fr.mediane.statistics.report;

import fr.mediane.document.Sha256;
import fr.mediane.text.SearchKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a draft, and the words in them that stand for a person, a place or a day. */
final class DraftReading {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final List<String> MONTHS =
      List.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre");

  /** « 2025-03-12 », « 12/03/2025 », « 12-03-25 », « 12/03 », « 12 mars 2025 », « 12 mars ». */
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(?:(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"
              + "|(\\d{1,2})([/.-])(\\d{1,2})\\5(\\d{4}|\\d{2})(?!\\d)"
              + "|(\\d{1,2})/(\\d{1,2})(?![\\d/])"
              + "|(\\d{1,2})(?:er)?[\\s\\u00a0\\u202f]+([\\p{L}\\p{M}]{3,10})"
              + "(?:[\\s\\u00a0\\u202f]+(\\d{4})(?!\\d))?)");

  private static final int CENTURY = 2000;
  private static final int AROUND = 60;

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final int year;

  /**
   * The texts of a draft.
   *
   * @param year year of the report: a day told without its year is of that one, or of one beside
   */
  DraftReading(ReportContent content, int year) {
    this.year = year;
    content.texts().forEach((section, body) -> texts.put(section.title(), body));
    content
        .proposals()
        .forEach(
            line ->
                texts.merge(
                    line.words().subject(),
                    line.words().subject()
                        + "\n"
                        + line.words().body()
                        + "\n"
                        + (line.note() == null ? "" : line.note()),
                    (one, other) -> one + "\n" + other));
  }

  /** Words found in a text. */
  record Found(Remark.Kind kind, String place, String words, String extract) {

    /** The remark on them. */
    Remark toRemark(Map<String, String> answers) {
      String digest = digest();
      return new Remark(kind, place, words, extract, digest, answers.get(digest));
    }

    /** Of these words there, with what stands around: elsewhere they may tell somebody else. */
    private String digest() {
      return Sha256.of(
          String.join("\0", kind.name(), place, normalised(words), normalised(extract))
              .getBytes(StandardCharsets.UTF_8));
    }

    private static String normalised(String text) {
      return String.join(" ", SearchKey.words(text));
    }
  }

  /** The words that may be names ({@link NameWords}), as {@link SearchKey} writes them. */
  Set<String> possibleNames() {
    Set<String> keys = new LinkedHashSet<>();
    texts.values().forEach(text -> NameWords.in(text).forEach(word -> keys.addAll(word.keys())));
    return keys;
  }

  /** The days that are told; one without its year may be several. */
  Set<LocalDate> days() {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (String text : texts.values()) {
      Matcher matcher = DAY.matcher(text);
      while (matcher.find()) {
        days.addAll(days(matcher));
      }
    }
    return days;
  }

  /**
   * What stands in the texts, each wherever it stands, in their order.
   *
   * @param names words of names of parties, as {@link SearchKey} writes them
   * @param establishments names of establishments with few saisines
   * @param days days of dossiers
   */
  List<Found> found(Set<String> names, Collection<String> establishments, Set<LocalDate> days) {
    Map<String, Found> found = new LinkedHashMap<>();
    texts.forEach(
        (place, text) -> {
          List<Found> here = new ArrayList<>();
          NameWords.in(text).stream()
              .filter(word -> word.isAmong(names))
              .forEach(
                  word -> here.add(at(Remark.Kind.NAME, place, text, word.start(), word.end())));
          establishments.forEach(name -> addPlace(here, place, text, name));
          Matcher date = DAY.matcher(text);
          while (date.find()) {
            if (days(date).stream().anyMatch(days::contains)) {
              here.add(at(Remark.Kind.DAY, place, text, date.start(), date.end()));
            }
          }
          here.forEach(each -> found.putIfAbsent(place + "\0" + each.digest(), each));
        });
    return List.copyOf(found.values());
  }

  /** An establishment is named by all the words of its name, in order. */
  private static void addPlace(List<Found> here, String place, String text, String name) {
    List<String> wanted = SearchKey.words(name);
    Matcher matcher = WORD.matcher(text);
    List<int[]> places = new ArrayList<>();
    List<String> words = new ArrayList<>();
    while (matcher.find()) {
      for (String part : SearchKey.words(matcher.group())) {
        words.add(part);
        places.add(new int[] {matcher.start(), matcher.end()});
      }
    }
    for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= words.size(); i++) {
      if (words.subList(i, i + wanted.size()).equals(wanted)) {
        here.add(
            at(
                Remark.Kind.ESTABLISHMENT,
                place,
                text,
                places.get(i)[0],
                places.get(i + wanted.size() - 1)[1]));
      }
    }
  }

  private static Found at(Remark.Kind kind, String place, String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    String extract =
        (from > 0 ? "…" : "")
            + text.substring(from, to).replaceAll("\\s+", " ")
            + (to < text.length() ? "…" : "");
    return new Found(kind, place, text.substring(start, end), extract);
  }

  /** The days that words may stand for: none when no calendar has them. */
  private Set<LocalDate> days(Matcher matcher) {
    if (matcher.group(1) != null) {
      return days(matcher.group(1), number(matcher.group(2)), matcher.group(3));
    }
    if (matcher.group(4) != null) {
      return days(matcher.group(7), number(matcher.group(6)), matcher.group(4));
    }
    if (matcher.group(8) != null) {
      return days(null, number(matcher.group(9)), matcher.group(8));
    }
    String month = String.join("", SearchKey.words(matcher.group(11)));
    return days(matcher.group(12), MONTHS.indexOf(month) + 1, matcher.group(10));
  }

  private Set<LocalDate> days(String told, int month, String day) {
    if (month < 1 || month > MONTHS.size()) {
      return Set.of();
    }
    List<Integer> years =
        told == null
            ? List.of(year - 1, year, year + 1)
            : List.of(told.length() == 2 ? CENTURY + number(told) : number(told));
    Set<LocalDate> days = new LinkedHashSet<>();
    for (int each : years) {
      YearMonth calendar = YearMonth.of(each, month);
      if (calendar.isValidDay(number(day))) {
        days.add(calendar.atDay(number(day)));
      }
    }
    return days;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
