package fr.mediane.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form under which names are stored to be searched: small letters without accents, digits,
 * single spaces. « Hôpital Saint-Cœur » and « hopital saint coeur » are the same.
 */
public final class SearchKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");

  private SearchKey() {}

  /**
   * The key of several texts, each word once.
   *
   * @param maxLength longest key, in characters; words beyond it are left out
   * @param texts may be {@code null} or blank
   */
  public static String of(int maxLength, String... texts) {
    List<String> words =
        Stream.of(texts)
            .filter(Objects::nonNull)
            .flatMap(text -> words(text).stream())
            .distinct()
            .toList();
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      if (key.length() + word.length() + 1 > maxLength) {
        break;
      }
      key.append(key.isEmpty() ? "" : " ").append(word);
    }
    return key.toString();
  }

  /** The words of what somebody searches, in the form of the keys; none for {@code null}. */
  public static List<String> words(String text) {
    if (text == null) {
      return List.of();
    }
    String plain =
        MARKS
            .matcher(
                Normalizer.normalize(
                    text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae"),
                    Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(NOT_WORD.split(plain))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toList());
  }
}
