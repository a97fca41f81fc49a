package fr.mediane.web.study;

import fr.mediane.panel.proposal.OpenComposedProposal;
import fr.mediane.panel.proposal.SeatGift;
import fr.mediane.panel.study.OpenStudy;
import fr.mediane.panel.study.ReplacementLine;
import fr.mediane.panel.study.ReplacementReader;
import fr.mediane.panel.study.ReplacementView;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Filters;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import fr.mediane.web.session.AppBean;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who could take the seat of a member. The seats and the day stand in the address. */
@Named("replacement")
@ViewScoped
public class ReplacementBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** No replacement looks further than that. */
  private static final int YEARS = 10;

  @Inject private ReplacementReader reader;
  @Inject private StudyLauncher launcher;
  @Inject private Screen screen;
  @Inject private AppBean app;

  private String code;
  private String typedDay;
  private String typedPage;
  private Set<Integer> seats;
  private ReplacementView view;

  /** Reads who could come, or answers « 404 ». */
  public void load() {
    Filters filters = new Filters();
    LocalDate day = filters.date("effet", typedDay);
    LocalDate today = app.getToday();
    boolean far = day != null && (day.isBefore(today) || day.isAfter(today.plusYears(YEARS)));
    seats = chosenSeats();
    view =
        screen.readOr404(
            () ->
                reader.ranked(
                    code == null ? "" : code,
                    seats,
                    day == null || far ? today : day,
                    Parameters.page(typedPage)));
    filters.tell();
    if (far) {
      screen.error(text("dayFar", YEARS));
    }
  }

  /** Numbers that are none are left aside, like seats that do not exist. */
  private static Set<Integer> chosenSeats() {
    String[] typed =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("siege", new String[0]);
    Set<Integer> numbers = new TreeSet<>();
    for (String number : typed) {
      if (number.matches("\\d{1,3}")) {
        numbers.add(Integer.valueOf(number));
      }
    }
    return numbers;
  }

  /** Opens a draft where somebody takes the seat, the others being kept. */
  public String propose(ReplacementLine line) {
    List<SeatGift> gifts = new ArrayList<>(view.kept());
    gifts.add(new SeatGift(view.chosen().get(0).number(), line.personId(), line.nature()));
    return screen
        .execute(
            new OpenComposedProposal(
                view.panelId(), view.title(), view.effectiveOn(), view.termMonths(), gifts))
        .map(
            number -> {
              screen.success(text("applied", number));
              return StudyPages.redirectTo("/app/propositions/composer.xhtml?numero=" + number);
            })
        .orElse(null);
  }

  /** Opens a study where all those chosen leave, and has it searched. */
  public String together() {
    Set<String> leaving =
        view.chosen().stream()
            .map(ReplacementView.SeatChoice::key)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return launcher.open(
        new OpenStudy(
            view.panelId(),
            null,
            text("togetherTitle", view.chosen().size()),
            view.effectiveOn(),
            view.termMonths(),
            leaving));
  }

  /** The turning of the pages. */
  public Pagination getPagination() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("code", code);
    filters.put("siege", Integer.toString(view.chosen().get(0).number()));
    filters.put("effet", view.effectiveOn().toString());
    return new Pagination(
        Parameters.page(typedPage),
        ReplacementView.SIZE,
        view.total(),
        "/app/instances/remplacement.xhtml",
        filters);
  }

  private static String text(String key, Object... arguments) {
    return Texts.of("study").get(key, arguments);
  }

  /** What was read; {@code null} on « 404 ». */
  public ReplacementView getView() {
    return view;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getTypedDay() {
    return typedDay;
  }

  public void setTypedDay(String typedDay) {
    this.typedDay = typedDay;
  }

  public String getTypedPage() {
    return typedPage;
  }

  public void setTypedPage(String typedPage) {
    this.typedPage = typedPage;
  }
}
