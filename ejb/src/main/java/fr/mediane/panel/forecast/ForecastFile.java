package fr.mediane.panel.forecast;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.mediane.tabular.SafeCell;
import java.io.StringWriter;

/**
 * The plan as a CSV file: RFC 4180, UTF-8, one line a seat to give, ISO dates, no cell that a
 * spreadsheet would compute.
 */
public final class ForecastFile {

  private ForecastFile() {}

  /** The file of what somebody may see. */
  public static String of(ForecastView view) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(
        "instance_code",
        "instance",
        "date",
        "a_preparer_avant",
        "siege",
        "acte",
        "personne",
        "sexe",
        "mandat_fin",
        "motif");
    for (PanelPlan plan : view.plans()) {
      for (PanelPlan.Step step : plan.steps()) {
        csv.writeRecord(
            SafeCell.of(plan.code()),
            SafeCell.of(plan.name()),
            step.on().toString(),
            step.prepareBy().toString(),
            Integer.toString(step.seat()),
            act(step),
            SafeCell.of(step.name()),
            step.sex().name(),
            step.until().toString(),
            SafeCell.of(step.why()));
      }
    }
    return text.toString();
  }

  private static String act(PanelPlan.Step step) {
    if (step.renewal()) {
      return ForecastTexts.get("file.renewal");
    }
    return ForecastTexts.get(step.isOpen() ? "file.open" : "file.recruitment");
  }
}
