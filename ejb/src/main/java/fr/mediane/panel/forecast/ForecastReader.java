package fr.mediane.panel.forecast;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.panel.act.Press;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Shows the plan within the reader’s scope: its own instance to a regional mediator and to an ARS,
 * all to the national mediator, those that the ministers appoint to their office. Candidates are
 * named only to those who may see the pool.
 */
@Stateless
@PermitAll
public class ForecastReader {

  @Inject private ActorDirectory actors;
  @Inject private KeptForecast kept;
  @Inject private ForecastInputs inputs;
  @Inject private Press press;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /** The last plan computed. */
  @Requires(Right.FORECAST_READ)
  public ForecastView view() {
    Actor actor = actors.current();
    Optional<Forecast> last = kept.last();
    if (last.isEmpty()) {
      return new ForecastView(false, false, null, null, null, false, List.of());
    }
    Forecast forecast = last.get();
    AccessScope seen = AccessScope.of(actor, Right.FORECAST_READ);
    AccessScope named = AccessScope.of(actor, Right.CANDIDATE_READ);
    return new ForecastView(
        true,
        !forecast.digest().equals(inputs.digest(LegalTime.today(clock))),
        forecast.at(),
        forecast.first(),
        forecast.last(),
        forecast.seatsProven(),
        forecast.plans().stream()
            .filter(plan -> seen.allows(plan.panelId(), plan.ministerial()))
            .filter(plan -> actor.role() != Role.MINISTERS_OFFICE || plan.ministerial())
            .map(
                plan ->
                    named.allows(plan.panelId(), plan.ministerial()) ? plan : plan.withoutNames())
            .toList());
  }

  /**
   * What the reader may see of the plan, printed; the print is journaled.
   *
   * @throws NotFoundRefusal when no plan was computed, or none that the reader may see
   */
  @Requires(Right.FORECAST_READ)
  public RenderedDocument print(DocumentFormat format) {
    ForecastView view = view();
    if (view.plans().isEmpty()) {
      throw new NotFoundRefusal();
    }
    RenderedDocument file = press.print(ForecastPaper.of(view), format);
    journal.read(actors.current(), "PrintForecast", "Forecast", view.first().toString(), "");
    return file;
  }
}
