package fr.mediane.network.imports;

import fr.mediane.tabular.IssueCode;
import fr.mediane.tabular.RowChecker;
import fr.mediane.tabular.TabularIssue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads the cells that the public files have in common. */
final class RegisterCells {

  static final int NAME_LENGTH = 200;
  static final int CODE_LENGTH = 40;

  private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
  private static final Pattern PHONE = Pattern.compile("0[1-9]\\d{8}");
  private static final Pattern PHONE_PUNCTUATION = Pattern.compile("[ .\\-]");
  private static final Pattern ONE_DIGIT = Pattern.compile("[1-9]");
  private static final Pattern ONE_OR_TWO_DIGITS = Pattern.compile("\\d{1,2}");
  private static final Pattern CATEGORY = Pattern.compile("\\d{3}");
  private static final Pattern LEGAL_STATUS = Pattern.compile("\\d{2,3}");
  private static final Pattern LINE_OF_CITY = Pattern.compile("(\\d{5}) (.+)");

  private final RowChecker row;

  RegisterCells(RowChecker row) {
    this.row = row;
  }

  /**
   * Refuses the line when an earlier one has its number. To be called last: refused lines are not
   * remembered, so the mended line that follows one is no duplicate.
   */
  void refuseDuplicate(String column, Optional<FinessNumber> finess, Map<String, Integer> seen) {
    if (row.isRefused() || finess.isEmpty()) {
      return;
    }
    String number = finess.get().value();
    Integer earlier = seen.putIfAbsent(number, row.lineNumber());
    if (earlier != null) {
      row.reject(column, number, EstablishmentIssue.FINESS_DUPLICATE, earlier);
    }
  }

  /** A FINESS number; a blank refuses the line only when it is mandatory. */
  Optional<FinessNumber> finess(String column, boolean mandatory) {
    String value = code(column);
    if (value.isEmpty()) {
      missing(column, mandatory);
      return Optional.empty();
    }
    return valid(column, value, FinessNumber.defectOf(value), 9, () -> new FinessNumber(value));
  }

  /** A SIRET number; a blank or a SIREN number in its place is only a remark. */
  Optional<Siret> siret(String column) {
    String value = code(column);
    if (value.isEmpty()) {
      row.warn(column, "", EstablishmentIssue.SIRET_MISSING);
      return Optional.empty();
    }
    if (Siren.defectOf(value).isEmpty()) {
      row.warn(column, value, EstablishmentIssue.SIRET_IS_SIREN);
      return Optional.empty();
    }
    return valid(column, value, Siret.defectOf(value), 14, () -> new Siret(value));
  }

  /**
   * The SIREN number where a column that may hold a SIRET or a SIREN number holds one or the other.
   */
  Optional<Siren> sirenIn(String column) {
    String value = code(column);
    String digits = value.length() == 14 ? value.substring(0, 9) : value;
    return Siren.defectOf(digits).isEmpty() ? Optional.of(new Siren(digits)) : Optional.empty();
  }

  /** A SIREN number, blank allowed. */
  Optional<Siren> siren(String column) {
    String value = code(column);
    return value.isEmpty()
        ? Optional.empty()
        : valid(column, value, Siren.defectOf(value), 9, () -> new Siren(value));
  }

  /** The département, before the islands are told from Guadeloupe. */
  Optional<DepartementCode> departement(String column) {
    String value = code(column);
    Optional<DepartementCode> departement = DepartementCode.of(value);
    if (value.isEmpty()) {
      missing(column, true);
    } else if (departement.isEmpty()) {
      if (ONE_DIGIT.matcher(value).matches()) {
        row.reject(column, value, EstablishmentIssue.LEADING_ZERO_LOST, 2);
      } else {
        row.reject(column, value, EstablishmentIssue.DEPARTEMENT_UNKNOWN);
      }
    }
    return departement;
  }

  /** The municipality, from three digits within a département. */
  Optional<InseeCommune> communeWithin(String column, Optional<DepartementCode> departement) {
    String value = code(column);
    if (value.isEmpty()) {
      missing(column, true);
      return Optional.empty();
    }
    if (ONE_OR_TWO_DIGITS.matcher(value).matches()) {
      row.reject(column, value, EstablishmentIssue.LEADING_ZERO_LOST, 3);
      return Optional.empty();
    }
    Optional<InseeCommune> commune =
        departement.flatMap(known -> InseeCommune.ofRegister(known, value));
    if (departement.isPresent() && commune.isEmpty()) {
      row.reject(column, value, EstablishmentIssue.COMMUNE_SHAPE);
    }
    return commune;
  }

  /**
   * The municipality as the survey writes it; the département alone, or a blank, is only a remark.
   */
  Optional<InseeCommune> surveyCommune(String column) {
    String value = code(column);
    if (value.isEmpty() || DepartementCode.of(value).isPresent()) {
      row.warn(column, value, EstablishmentIssue.COMMUNE_INCOMPLETE);
      return Optional.empty();
    }
    Optional<InseeCommune> commune = InseeCommune.ofSurvey(value);
    if (commune.isEmpty()) {
      row.reject(column, value, EstablishmentIssue.COMMUNE_SHAPE);
    }
    return commune;
  }

  /**
   * The postal code; its lost zero is set back where the département shows it, anything else is
   * left aside with a remark.
   */
  String postalCode(String column, Optional<DepartementCode> departement) {
    String value = code(column);
    if (value.isEmpty() || POSTAL_CODE.matcher(value).matches()) {
      return value;
    }
    String restored = "0" + value;
    if (POSTAL_CODE.matcher(restored).matches()
        && departement.isPresent()
        && restored.startsWith(departement.get().value())) {
      row.warn(column, value, EstablishmentIssue.POSTAL_CODE_RESTORED, restored);
      return restored;
    }
    row.warn(column, value, EstablishmentIssue.POSTAL_CODE_IGNORED);
    return "";
  }

  /**
   * Postal code and town, from the last line of an address ({@code 01440 VIRIAT}); all of it is the
   * town when it has no code.
   */
  PostalAddress address(String street, String complement, String column) {
    String line = row.text(column, NAME_LENGTH);
    var matcher = LINE_OF_CITY.matcher(line);
    return matcher.matches()
        ? new PostalAddress(street, complement, matcher.group(1), matcher.group(2))
        : new PostalAddress(street, complement, "", line);
  }

  /** The telephone number; a lost zero is set back, anything else is left aside with a remark. */
  String phone(String column) {
    String value = PHONE_PUNCTUATION.matcher(code(column)).replaceAll("");
    if (value.isEmpty() || PHONE.matcher(value).matches()) {
      return value;
    }
    String restored = "0" + value;
    if (PHONE.matcher(restored).matches()) {
      row.warn(column, value, EstablishmentIssue.PHONE_RESTORED, restored);
      return restored;
    }
    row.warn(column, value, EstablishmentIssue.PHONE_IGNORED);
    return "";
  }

  /** The category of establishment. */
  String category(String column) {
    return shaped(column, CATEGORY, EstablishmentIssue.CATEGORY_SHAPE);
  }

  /** The legal status of the nomenclature, two or three digits. */
  String legalStatus(String column) {
    String value = code(column);
    if (ONE_DIGIT.matcher(value).matches()) {
      row.reject(column, value, EstablishmentIssue.LEADING_ZERO_LOST, 2);
      return "";
    }
    return shaped(column, LEGAL_STATUS, EstablishmentIssue.LEGAL_STATUS_UNKNOWN);
  }

  /** A free text of ordinary length. */
  String text(String column) {
    return row.text(column, NAME_LENGTH);
  }

  /** Several cells in one text. */
  String texts(String... columns) {
    String[] parts = new String[columns.length];
    for (int i = 0; i < columns.length; i++) {
      parts[i] = text(columns[i]);
    }
    return PostalAddress.joined(parts);
  }

  /** A code in upper case, blank allowed. */
  String code(String column) {
    return row.text(column, CODE_LENGTH).toUpperCase(Locale.ROOT);
  }

  private String shaped(String column, Pattern shape, IssueCode otherwise) {
    String value = code(column);
    if (value.isEmpty()) {
      missing(column, true);
    } else if (!shape.matcher(value).matches()) {
      row.reject(column, value, otherwise);
    }
    return value;
  }

  private <T> Optional<T> valid(
      String column, String value, Optional<IssueCode> defect, int length, Supplier<T> made) {
    if (defect.isEmpty()) {
      return Optional.of(made.get());
    }
    row.reject(column, value, defect.get(), length);
    return Optional.empty();
  }

  private void missing(String column, boolean mandatory) {
    if (mandatory && !row.isRefusedFor(column)) {
      row.reject(column, "", TabularIssue.VALUE_MISSING);
    }
  }
}
