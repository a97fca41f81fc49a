package fr.mediane.web.statistics;

import fr.mediane.statistics.FreezeYear;
import fr.mediane.statistics.PublishedFigures.NamedScope;
import fr.mediane.statistics.StatisticalScope;
import fr.mediane.statistics.YearReader;
import fr.mediane.statistics.YearReader.YearState;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.GraveAct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The closing of the years of a territory or of the network. */
@Named("closing")
@ViewScoped
public class ClosingBean extends GraveAct {

  /** The page. */
  public static final String PAGE = "/app/statistiques/cloture.xhtml";

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private YearReader reader;

  private String scope;
  private String year;
  private List<NamedScope> scopes = List.of();
  private List<YearState> states = List.of();

  /** Reads the years; without a scope, one's own. « 404 » for one out of reach. */
  public void load() {
    scopes = reader.closable();
    if ((scope == null || scope.isBlank()) && !scopes.isEmpty()) {
      scope = scopes.get(0).scope().code();
    }
    states = scope == null ? List.of() : reader.states(new StatisticalScope(scope));
    if (states.isEmpty()) {
      screen.notFound();
    }
  }

  /** Closes the year chosen. */
  public String close() {
    int chosen = year == null ? 0 : Integer.parseInt(year);
    Optional<Integer> version =
        screen.execute(new FreezeYear(scope, chosen, known(chosen), getMotive(), isUnderstood()));
    if (version.isEmpty()) {
      return null;
    }
    screen.success(
        Texts.of("statistics")
            .get(
                isKeptBack(chosen, version.get()) ? "closed_keptBack" : "closed",
                year,
                version.get()));
    return PAGE + "?faces-redirect=true&perimetre=" + scope;
  }

  /** Whether something stands in the way of publishing the version that was just made. */
  private boolean isKeptBack(int chosen, int number) {
    return reader.states(new StatisticalScope(scope)).stream()
        .filter(state -> state.year() == chosen)
        .flatMap(state -> state.versions().stream())
        .anyMatch(made -> made.frozen().version() == number && !made.obstacle().isEmpty());
  }

  /** The version of a year that the page shows as the last one. */
  private int known(int chosen) {
    return states.stream()
        .filter(state -> state.year() == chosen && !state.versions().isEmpty())
        .map(state -> state.versions().get(0).frozen().version())
        .findFirst()
        .orElse(0);
  }

  /** The scopes the person closes. */
  public List<SelectItem> getScopes() {
    return scopes.stream().map(one -> new SelectItem(one.scope().code(), one.name())).toList();
  }

  /** Name of the scope shown. */
  public String getName() {
    return scopes.stream()
        .filter(one -> one.scope().code().equals(scope))
        .map(NamedScope::name)
        .findFirst()
        .orElse("");
  }

  /** The years that are over, to choose from. */
  public List<SelectItem> getYears() {
    return states.stream()
        .filter(YearState::over)
        .map(state -> Integer.toString(state.year()))
        .map(over -> new SelectItem(over, over))
        .toList();
  }

  /** Where a year stands. */
  public String standing(YearState state) {
    Texts texts = Texts.of("statistics");
    if (!state.over()) {
      return texts.get("standing_running");
    }
    return state.versions().isEmpty()
        ? texts.get("standing_open")
        : texts.get("standing_closed", state.versions().get(0).frozen().version());
  }

  /** Tone of the badge. */
  public String tone(YearState state) {
    return !state.over() ? "neutral" : state.versions().isEmpty() ? "warning" : "success";
  }

  public List<YearState> getStates() {
    return states;
  }

  public String getScope() {
    return scope;
  }

  /** The choice of the scope is another form: sending this one without it changes nothing. */
  public void setScope(String scope) {
    if (scope != null && !scope.isBlank()) {
      this.scope = scope;
    }
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }
}
