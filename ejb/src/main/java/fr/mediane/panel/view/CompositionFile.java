package fr.mediane.panel.view;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.mediane.panel.view.PublishedComposition.PublishedSeat;
import fr.mediane.regulation.Sector;
import fr.mediane.tabular.SafeCell;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A composition as a CSV file: RFC 4180 (comma, CRLF), UTF-8 without mark, one line a seat, ISO
 * dates, {@code true} and {@code false}, and no cell that a spreadsheet would compute. The columns
 * are described for a Table Schema.
 */
public final class CompositionFile {

  /**
   * A column.
   *
   * @param name its heading
   * @param type its type in Table Schema: {@code string}, {@code integer}, {@code date} or {@code
   *     boolean}
   * @param required whether every line has a value
   */
  public record Column(String name, String type, boolean required) {

    /** What it holds, in French. */
    public String description() {
      return ViewTexts.get("column." + name);
    }
  }

  /** Name of the column that says whether a seat is held. */
  public static final String STATE = "etat";

  private record Filled<T>(Column column, Function<T, Object> value) {}

  private record PublishedLine(PublishedComposition composition, PublishedSeat seat) {}

  private record SheetLine(PanelSheet sheet, SeatRow seat, Member member, MandateLine mandate) {
    SheetLine(PanelSheet sheet, SeatRow seat) {
      this(sheet, seat, seat.member(), seat.vacant() ? null : seat.member().mandate());
    }

    Object ofMandate(Function<MandateLine, Object> field) {
      return mandate == null ? null : field.apply(mandate);
    }

    Object ofMember(Function<Member, Object> field) {
      return member == null ? null : field.apply(member);
    }
  }

  private static final List<Filled<PublishedLine>> PUBLISHED =
      List.of(
          published("instance_code", "string", true, line -> line.composition().code()),
          published("instance", "string", true, line -> line.composition().name()),
          published("date", "date", true, line -> line.composition().date()),
          published("siege", "integer", true, line -> line.seat().number()),
          published("zone", "string", false, line -> line.seat().zone()),
          published(STATE, "string", true, line -> state(line.seat().vacant())),
          published(
              "civilite",
              "string",
              false,
              line -> line.seat().civility() == null ? null : line.seat().civility().label()),
          published("prenom", "string", false, line -> line.seat().firstName()),
          published("nom", "string", false, line -> line.seat().lastName()),
          published("profession", "string", false, line -> line.seat().profession()),
          published("mandat_debut", "date", false, line -> line.seat().startsOn()),
          published("mandat_fin", "date", false, line -> line.seat().endsOn()));

  private static final List<Filled<SheetLine>> INTERNAL =
      List.of(
          internal("instance_code", line -> line.sheet().head().code()),
          internal("instance", line -> line.sheet().head().name()),
          internal("date", line -> line.sheet().roster().date()),
          internal("siege", line -> line.seat().number()),
          internal("zone", line -> line.seat().zone()),
          internal(STATE, line -> state(line.seat().vacant())),
          internal("vacant_depuis", line -> line.seat().vacantSince()),
          internal(
              "civilite",
              line -> line.ofMandate(m -> m.civility() == null ? null : m.civility().label())),
          internal("prenom", line -> line.ofMandate(MandateLine::firstName)),
          internal("nom", line -> line.ofMandate(MandateLine::lastName)),
          internal("profession", line -> line.ofMandate(MandateLine::profession)),
          internal("categorie", line -> line.ofMandate(MandateLine::category)),
          internal("secteur", line -> line.ofMandate(m -> label(m.sector()))),
          internal("etablissement", line -> line.ofMandate(MandateLine::establishment)),
          internal("departement", line -> line.ofMandate(MandateLine::departement)),
          internal("vice_presidence", line -> line.ofMember(Member::vicePresident)),
          internal("mandat_debut", line -> line.ofMandate(MandateLine::startsOn)),
          internal("mandat_fin", line -> line.ofMandate(MandateLine::lastDay)),
          internal("renouvellements", line -> line.ofMember(Member::renewalsUsed)),
          internal("renouvellements_max", line -> line.ofMember(Member::renewalsAllowed)));

  private CompositionFile() {}

  /** The file anybody may download: what the acts publish. */
  public static String of(PublishedComposition composition) {
    return write(
        PUBLISHED,
        composition.seats().stream().map(seat -> new PublishedLine(composition, seat)).toList());
  }

  /** The file of a composition on a date, for the people of the network. */
  public static String of(PanelSheet sheet) {
    return write(
        INTERNAL, sheet.roster().seats().stream().map(seat -> new SheetLine(sheet, seat)).toList());
  }

  /** The columns of the published file, in order. */
  public static List<Column> publishedColumns() {
    return PUBLISHED.stream().map(Filled::column).toList();
  }

  /** The values of the column {@code etat}. */
  public static List<String> states() {
    return List.of(state(false), state(true));
  }

  private static <T> String write(List<Filled<T>> columns, List<T> lines) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(columns.stream().map(filled -> filled.column().name()).toList());
    for (T line : lines) {
      csv.writeRecord(columns.stream().map(filled -> cell(filled.value().apply(line))).toList());
    }
    return text.toString();
  }

  private static String cell(Object value) {
    if (value instanceof LocalDate || value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    return SafeCell.of(Objects.toString(value, ""));
  }

  private static String state(boolean vacant) {
    return ViewTexts.get(vacant ? "state.vacant" : "state.held");
  }

  private static String label(Sector sector) {
    return sector == null ? null : sector.label();
  }

  private static Filled<PublishedLine> published(
      String name, String type, boolean required, Function<PublishedLine, Object> value) {
    return new Filled<>(new Column(name, type, required), value);
  }

  private static Filled<SheetLine> internal(String name, Function<SheetLine, Object> value) {
    return new Filled<>(new Column(name, "string", false), value);
  }
}
