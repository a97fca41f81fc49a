package fr.mediane.dossier;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.regulation.Settings;
import fr.mediane.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Makes the access predicate of a person from the settings and the date of the day. */
@ApplicationScoped
public class DossierScopes {

  @Inject private Settings settings;
  @Inject private Clock clock;

  /** The dossiers on which the actor may exercise the right, today. */
  public DossierScope of(Actor actor, Right right) {
    return DossierScope.of(
        actor,
        right,
        LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS),
        new DossierScope.Limits(
            settings.flag("dossier.secretariat-reads"), settings.number("dossier.tie-months")));
  }
}
