package fr.mediane.panel.forecast;

import fr.mediane.document.AnnualReportModel;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Heading;
import fr.mediane.document.DocumentBlock.Notice;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.DocumentSection;
import fr.mediane.panel.act.DocumentLabels;
import fr.mediane.text.FrenchText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The plan as a printed document: what somebody may see of it, one part an instance. */
final class ForecastPaper {

  private final ForecastView view;

  private ForecastPaper(ForecastView view) {
    this.view = view;
  }

  /** The document of what somebody may see; there is at least one instance. */
  static AnnualReportModel of(ForecastView view) {
    return new ForecastPaper(view).write();
  }

  private AnnualReportModel write() {
    List<DocumentSection> chapters = new ArrayList<>();
    for (PanelPlan plan : view.plans()) {
      chapters.add(new DocumentSection((chapters.size() + 1) + ". " + plan.name(), blocks(plan)));
    }
    String title = text("title", day(view.first()), day(view.last()));
    return new AnnualReportModel(
        "previsions-36-mois-" + view.first(),
        title,
        text("subject"),
        text("author"),
        DocumentLabels.demonstration(),
        view.stale() ? text("stale") : "",
        List.of(text("author")),
        text("kind"),
        true,
        0,
        List.of(),
        List.of(),
        chapters);
  }

  private List<DocumentBlock> blocks(PanelPlan plan) {
    List<DocumentBlock> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            text(
                "summary",
                plan.endings().size(),
                plan.renewals(),
                plan.recruitments(),
                plan.open())));
    if (!plan.impossible().isEmpty()) {
      blocks.add(new Notice(text("impossible"), List.of(plan.impossible())));
    }
    if (!plan.falls().isEmpty()) {
      part(blocks, plan, "falls");
      blocks.add(
          table(
              "falls",
              plan.falls().stream()
                  .map(
                      fall ->
                          Row.of(
                              fall.rule(),
                              FrenchText.shortDate(fall.from()),
                              text(fall.hard() ? "hard" : "soft", fall.explanation())))
                  .toList()));
    }
    if (!plan.steps().isEmpty()) {
      part(blocks, plan, "steps");
      blocks.add(table("steps", plan.steps().stream().map(ForecastPaper::step).toList()));
      ForecastProofs.of(plan, view.seatsProven())
          .forEach(proof -> blocks.add(new Paragraph(proof)));
    }
    if (!plan.wanted().isEmpty()) {
      part(blocks, plan, "wanted");
      blocks.add(table("wanted", plan.wanted().stream().map(ForecastPaper::wanted).toList()));
    }
    if (!plan.endings().isEmpty()) {
      part(blocks, plan, "endings");
      blocks.add(
          table(
              "endings",
              plan.endings().stream()
                  .map(
                      ending ->
                          Row.of(
                              ending.name(),
                              FrenchText.shortDate(ending.lastDay()),
                              ending.renewable()
                                  ? text("renewable")
                                  : text("notRenewable", ending.why())))
                  .toList()));
    }
    return blocks;
  }

  private static void part(List<DocumentBlock> blocks, PanelPlan plan, String key) {
    blocks.add(new Heading(3, text(key + ".heading", plan.name())));
  }

  private static Table table(String key, List<Row> rows) {
    return new Table(
        text(key + ".caption"), text(key + ".summary"), columns(text(key + ".columns")), rows);
  }

  private static List<String> columns(String joined) {
    return List.of(joined.split("\\|"));
  }

  private static Row step(PanelPlan.Step step) {
    return Row.of(
        text(step.renewal() ? "renewal" : "recruitment", step.seat())
            + (step.why().isEmpty() ? "" : " – " + step.why()),
        step.isOpen() ? text("nobody." + step.sex()) : step.name(),
        FrenchText.shortDate(step.on()),
        FrenchText.shortDate(step.prepareBy()),
        FrenchText.shortDate(step.until()));
  }

  private static Row wanted(PanelPlan.Wanted wanted) {
    return Row.of(
        wanted.profile().isEmpty() ? text("anyProfile") : wanted.profile(),
        text("people." + wanted.sex(), wanted.number()),
        FrenchText.shortDate(wanted.on()),
        FrenchText.shortDate(wanted.callBy()));
  }

  private static String day(LocalDate day) {
    return FrenchText.longDate(day).replace(' ', '\u00a0');
  }

  private static String text(String key, Object... arguments) {
    return ForecastTexts.get("paper." + key, arguments);
  }
}
