package fr.mediane.panel.pool;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.TypedText;
import fr.mediane.tabular.CleanText;
import fr.mediane.text.EmailAddress;
import fr.mediane.text.FrenchText;
import fr.mediane.text.PhoneNumber;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Cleans what was typed and gathers everything wrong in it, so that a form is mended once. Blank
 * values come back as {@code null}; so do wrong ones, since {@link #conclude} refuses them anyway.
 */
final class TypedFields {

  /** The first year of the scheme, and the last that a date may name. */
  static final LocalDate EARLIEST = LocalDate.of(2019, 1, 1);

  static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private static final int NAME_LENGTH = 80;
  private static final int PHONE_LENGTH = 150;

  private final List<Problem> problems = new ArrayList<>();

  /** The name of a person: Latin letters, spaces, hyphens, apostrophes; may not be blank. */
  String name(String field, String typed) {
    String value = required(field, cut(field, typed, NAME_LENGTH));
    if (value == null) {
      return null;
    }
    var defect = CleanText.defectOfName(value);
    return defect.isEmpty() ? value : wrong(field, "text." + defect.get().name(), shown(value));
  }

  /** One line of text. */
  String line(String field, String typed, int maxLength) {
    String value = cut(field, typed, maxLength);
    return value == null ? null : readable(field, value);
  }

  /** One line of text that may not be blank. */
  String requiredLine(String field, String typed, int maxLength) {
    return required(field, typed) == null ? null : line(field, typed, maxLength);
  }

  /** Several lines of text that may not be blank; line breaks stay. */
  String requiredParagraphs(String field, String typed, int maxLength) {
    if (required(field, typed) == null) {
      return null;
    }
    String composed =
        Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
            .strip();
    if (composed.length() > maxLength) {
      return wrong(field, "text.tooLong", composed.length(), maxLength);
    }
    List<String> lines = Arrays.stream(composed.split("\n", -1)).map(CleanText::normalise).toList();
    List<String> kept = lines.stream().map(line -> readable(field, line)).toList();
    return kept.stream().anyMatch(Objects::isNull) ? null : String.join("\n", kept);
  }

  /** An e-mail address, in lower case. */
  String email(String field, String typed) {
    String value = line(field, typed, EmailAddress.LONGEST);
    if (value == null) {
      return null;
    }
    String lower = value.toLowerCase(Locale.ROOT);
    return EmailAddress.isValid(lower) ? lower : wrong(field, "email.shape", shown(value));
  }

  /** A telephone number, without punctuation. */
  String phone(String field, String typed) {
    String value = line(field, typed, PHONE_LENGTH);
    if (value == null) {
      return null;
    }
    return PhoneNumber.compact(value).orElseGet(() -> wrong(field, "phone.shape", shown(value)));
  }

  /** A date within a period, both days included; {@code null} when not typed. */
  LocalDate date(String field, LocalDate typed, LocalDate earliest, LocalDate latest) {
    if (typed == null || !typed.isBefore(earliest) && !typed.isAfter(latest)) {
      return typed;
    }
    return wrong(
        field, "date.outOfRange", FrenchText.shortDate(earliest), FrenchText.shortDate(latest));
  }

  /** A value that must be given. */
  <T> T required(String field, T typed) {
    if (typed == null || typed instanceof String text && text.isBlank()) {
      return alreadyWrong(field) ? null : wrong(field, "required." + field);
    }
    return typed;
  }

  /** Records that a field is wrong. Always answers {@code null}. */
  <T> T wrong(String field, String key, Object... arguments) {
    problems.add(new Problem(field, PoolTexts.get(key, arguments)));
    return null;
  }

  /** Whether something wrong was recorded. */
  boolean isWrong() {
    return !problems.isEmpty();
  }

  /**
   * Refuses everything wrong at once.
   *
   * @throws InvalidRefusal when something is
   */
  void conclude() {
    if (isWrong()) {
      throw new InvalidRefusal(problems);
    }
  }

  private boolean alreadyWrong(String field) {
    return problems.stream().anyMatch(problem -> field.equals(problem.field()));
  }

  /** The length is looked at before anything else: a huge text costs nothing. */
  private String cut(String field, String typed, int maxLength) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String value = CleanText.normalise(typed);
    return value.length() > maxLength
        ? wrong(field, "text.tooLong", value.length(), maxLength)
        : value;
  }

  private String readable(String field, String value) {
    var defect = CleanText.defectOfText(value);
    if (defect.isPresent()) {
      return wrong(field, "text." + defect.get().name(), shown(value));
    }
    Optional<String> unprintable = TypedText.unprintable(value);
    unprintable.ifPresent(message -> problems.add(new Problem(field, message)));
    return unprintable.isEmpty() ? value : null;
  }

  private static String shown(String value) {
    return CleanText.excerpt(value, 60);
  }
}
