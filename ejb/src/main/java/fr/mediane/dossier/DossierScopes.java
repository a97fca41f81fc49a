package fr.mediane.dossier;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.panel.Panels;
import fr.mediane.regulation.Settings;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Makes the access predicate of a person from the settings and the date of the day. */
@ApplicationScoped
public class DossierScopes {

  private static final String SECRETARIAT_READS = "dossier.secretariat-reads";

  @Inject private Settings settings;
  @Inject private StandIns standIns;
  @Inject private Panels panels;
  @Inject private Clock clock;

  /** The dossiers on which the actor may exercise the right, today. */
  public DossierScope of(Actor actor, Right right) {
    return DossierScope.of(actor, right, today(), limits(actor));
  }

  /**
   * The dossiers from which neither a missing undertaking nor a tie keeps the actor away, today.
   * For those who may be called to a dossier they do not reach yet; it gives access to none.
   */
  public DossierScope unbiased(Actor actor) {
    return DossierScope.unbiased(actor, today(), limits(actor));
  }

  /**
   * The dossiers with which the addressee of a document has no tie today: composed with the
   * predicate of who prints it, never alone.
   *
   * @param personId the addressee; {@code null} restricts nothing
   */
  public DossierScope untied(Long personId) {
    return personId == null
        ? DossierScope.open()
        : DossierScope.untied(personId, today(), limits(Set.of()));
  }

  /**
   * The dossiers with which the people of a query have no tie today, all in one question.
   *
   * @param personPath JPQL path to the identity of a person, for example {@code "p.id"}
   */
  public DossierScope untiedPeople(String personPath) {
    return DossierScope.untied(personPath, today(), limits(Set.of()));
  }

  private LocalDate today() {
    return LegalTime.today(clock);
  }

  private DossierScope.Limits limits(Actor actor) {
    return limits(standIns.panelsOf(actor.accountId(), today()));
  }

  private DossierScope.Limits limits(Set<Long> absent) {
    return new DossierScope.Limits(
        settings.flag(SECRETARIAT_READS),
        settings.number("dossier.tie-months"),
        settings.number("session.readingDays"),
        panels.nationalId(),
        absent);
  }

  /** Whether the actor reads the text of the dossiers that the actor reaches, and the pieces. */
  public boolean opensContent(Actor actor) {
    return actor.holds(Right.DOSSIER_CONTENT)
        && (actor.role() != Role.PANEL_SECRETARIAT || settings.flag(SECRETARIAT_READS));
  }
}
