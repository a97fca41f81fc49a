package fr.mediane.web.panel;

import fr.mediane.panel.view.CompositionDate;
import fr.mediane.panel.view.PanelReader;
import fr.mediane.panel.view.PanelSheet;
import fr.mediane.panel.view.Timeline;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.TermChart;
import fr.mediane.web.session.AppBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The sheet of an instance on a date. Both stand in the address. */
@Named("panelSheet")
@RequestScoped
public class PanelSheetBean {

  private static final Texts TEXTS = Texts.of("panels");

  @Inject private PanelReader reader;
  @Inject private Screen screen;
  @Inject private AppBean app;

  private String code;
  private String typedDate;
  private CompositionDate date;
  private PanelSheet sheet;

  /**
   * A link to the composition on another day.
   *
   * @param label what it is called
   * @param date the day
   * @param current whether it is the day shown
   */
  public record QuickDate(String label, LocalDate date, boolean current) {}

  /** Reads the instance, or answers « 404 ». A date that cannot be used shows today, and why. */
  public void load() {
    date = CompositionDate.of(typedDate, app.getToday());
    sheet = screen.readOr404(() -> reader.sheet(code == null ? "" : code, date.date()));
  }

  /** What was read. */
  public PanelSheet getSheet() {
    return sheet;
  }

  /** The day shown, and why it is not the one typed. */
  public CompositionDate getAsked() {
    return date;
  }

  /** The day shown. */
  public LocalDate getDay() {
    return date.date();
  }

  /** Whether the day shown is neither past nor to come. */
  public boolean isToday() {
    return getDay().equals(sheet.today());
  }

  /** Whether the composition shown may still change. */
  public boolean isFuture() {
    return getDay().isAfter(sheet.today());
  }

  /** Whether the instance had no member yet on the day shown. */
  public boolean isBeforeInstallation() {
    return sheet.roster().beforeInstallation();
  }

  /** The earliest notice before the end of a term, in months. */
  public int getNoticeMonths() {
    return sheet.alerts().first();
  }

  /** Days often looked at. */
  public List<QuickDate> getQuickDates() {
    LocalDate today = sheet.today();
    return List.of(
            quick("quick.yearAgo", today.minusYears(1)),
            quick("quick.today", today),
            quick("quick.inSixMonths", today.plusMonths(6)),
            quick("quick.inOneYear", today.plusYears(1)),
            quick("quick.installation", sheet.roster().installed()))
        .stream()
        .filter(link -> !link.date().isBefore(sheet.roster().installed()))
        .toList();
  }

  /** The drawing of seats and mandates; the table beside it says the same. */
  public TermChart getChart() {
    Timeline timeline = sheet.timeline();
    TermChart chart = new TermChart(timeline.from(), timeline.until().plusDays(1), getDay());
    for (Timeline.Row row : timeline.rows()) {
      TermChart.Seat seat = chart.seat(TEXTS.get("seat.number", row.seat()));
      for (Timeline.Segment segment : row.segments()) {
        String name =
            segment.mandate() == null ? TEXTS.get("seat.vacant") : segment.mandate().lastName();
        seat.bar(
            name, segment.start(), segment.end(), segment.kind().name().toLowerCase(Locale.ROOT));
      }
    }
    return chart;
  }

  private QuickDate quick(String key, LocalDate day) {
    return new QuickDate(TEXTS.get(key), day, day.equals(getDay()));
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getTypedDate() {
    return typedDate;
  }

  public void setTypedDate(String typedDate) {
    this.typedDate = typedDate;
  }
}
