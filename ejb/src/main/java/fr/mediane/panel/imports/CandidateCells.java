package fr.mediane.panel.imports;

import fr.mediane.network.Civility;
import fr.mediane.network.imports.DepartementCode;
import fr.mediane.network.imports.EstablishmentIssue;
import fr.mediane.network.imports.FinessNumber;
import fr.mediane.regulation.Sector;
import fr.mediane.tabular.Column;
import fr.mediane.tabular.IssueCode;
import fr.mediane.tabular.RowChecker;
import fr.mediane.text.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of the file of candidates. */
final class CandidateCells {

  private static final int NAME_LENGTH = 80;
  private static final int EMAIL_LENGTH = 150;
  private static final int TEXT_LENGTH = 150;
  private static final int TRAINING_LENGTH = 200;
  private static final int LONG_TEXT_LENGTH = 300;

  private static final Pattern EMAIL =
      Pattern.compile("[a-z0-9._%+'\\-]{1,64}@[a-z0-9\\-]+(?:\\.[a-z0-9\\-]+)+");
  private static final Pattern LIST_SEPARATOR = Pattern.compile("[ ,|/]+");

  private final RowChecker row;

  CandidateCells(RowChecker row) {
    this.row = row;
  }

  /** The civility, without which parity cannot be counted. */
  Optional<Civility> civility() {
    String value = text(CandidateColumn.CIVILITY);
    Optional<Civility> civility = Civility.of(value);
    if (value.isEmpty()) {
      if (!row.isRefusedFor(CandidateColumn.CIVILITY.heading())) {
        reject(CandidateColumn.CIVILITY, value, PanelIssue.CIVILITY_MISSING);
      }
    } else if (civility.isEmpty()) {
      reject(CandidateColumn.CIVILITY, value, PanelIssue.CIVILITY_UNKNOWN);
    }
    return civility;
  }

  /** A name of the person. */
  String name(CandidateColumn column) {
    return row.personName(column.heading(), NAME_LENGTH);
  }

  /** A free text. */
  String text(CandidateColumn column) {
    return row.text(column.heading(), lengthOf(column));
  }

  /** A text that may not be blank. */
  String required(CandidateColumn column) {
    return row.required(column.heading(), lengthOf(column));
  }

  /** The e-mail address, in lower case. */
  String email() {
    String value = row.text(CandidateColumn.EMAIL.heading(), EMAIL_LENGTH).toLowerCase(Locale.ROOT);
    if (!value.isEmpty() && !EMAIL.matcher(value).matches()) {
      reject(CandidateColumn.EMAIL, value, PanelIssue.EMAIL_SHAPE);
    }
    return value;
  }

  /** The telephone number without punctuation; the zero a spreadsheet removed is set back. */
  String phone() {
    String value = text(CandidateColumn.PHONE);
    Optional<String> number = PhoneNumber.compact(value);
    if (value.isEmpty() || number.isPresent()) {
      return number.orElse("");
    }
    Optional<String> restored = PhoneNumber.compact("0" + value);
    if (restored.isPresent()) {
      row.warn(CandidateColumn.PHONE.heading(), value, PanelIssue.PHONE_RESTORED, restored.get());
      return restored.get();
    }
    reject(CandidateColumn.PHONE, value, PanelIssue.PHONE_SHAPE);
    return "";
  }

  /** One of the three sectors. */
  Optional<Sector> sector() {
    String value = required(CandidateColumn.SECTOR);
    Optional<Sector> sector =
        switch (Column.key(value)) {
          case "hospitalier", "hospitaliere", "sanitaire", "sante", "hopital" ->
              Optional.of(Sector.HOSPITAL);
          case "social" -> Optional.of(Sector.SOCIAL);
          case "medicosocial" -> Optional.of(Sector.MEDICO_SOCIAL);
          default -> Optional.empty();
        };
    if (!value.isEmpty() && sector.isEmpty()) {
      reject(CandidateColumn.SECTOR, value, PanelIssue.SECTOR_UNKNOWN);
    }
    return sector;
  }

  /** The establishment. */
  Optional<FinessNumber> establishment() {
    String value = text(CandidateColumn.ESTABLISHMENT).replace(" ", "");
    return value.isEmpty() ? Optional.empty() : finess(CandidateColumn.ESTABLISHMENT, value);
  }

  /** The establishments of ties. */
  List<FinessNumber> ties() {
    List<FinessNumber> ties = new ArrayList<>();
    for (String value : LIST_SEPARATOR.split(text(CandidateColumn.TIES))) {
      if (!value.isEmpty()) {
        finess(CandidateColumn.TIES, value).ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** The département, by its code; the zero a spreadsheet removed is set back. */
  Optional<DepartementCode> departement() {
    String value = text(CandidateColumn.DEPARTEMENT);
    String code = value.length() == 1 ? "0" + value : value;
    Optional<DepartementCode> departement = DepartementCode.of(code);
    if (!value.isEmpty() && departement.isEmpty()) {
      reject(CandidateColumn.DEPARTEMENT, value, PanelIssue.DEPARTEMENT_UNKNOWN);
    }
    return departement;
  }

  private Optional<FinessNumber> finess(CandidateColumn column, String value) {
    String number = value.toUpperCase(Locale.ROOT);
    Optional<IssueCode> defect = FinessNumber.defectOf(number);
    if (defect.isPresent()) {
      row.reject(column.heading(), value, inTypedFile(defect.get()));
      return Optional.empty();
    }
    return Optional.of(new FinessNumber(number));
  }

  /** The longest text that the pool keeps. */
  private static int lengthOf(CandidateColumn column) {
    return switch (column) {
      case AVAILABILITY, TIES -> LONG_TEXT_LENGTH;
      case TRAINING -> TRAINING_LENGTH;
      default -> TEXT_LENGTH;
    };
  }

  /** What to do against the damage of a spreadsheet differs in a file that people type in one. */
  private static IssueCode inTypedFile(IssueCode defect) {
    if (defect == EstablishmentIssue.LEADING_ZERO_LOST) {
      return PanelIssue.FINESS_LEADING_ZERO_LOST;
    }
    return defect == EstablishmentIssue.SCIENTIFIC_NOTATION ? PanelIssue.FINESS_ROUNDED : defect;
  }

  private void reject(CandidateColumn column, String value, PanelIssue issue) {
    row.reject(column.heading(), value, issue);
  }
}
