package fr.mediane.home;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.dossier.undertaking.UndertakingReader;
import fr.mediane.dossier.view.DossierList;
import fr.mediane.dossier.view.DossierListReader;
import fr.mediane.home.AdministrationFacts.State;
import fr.mediane.mail.MailPort;
import fr.mediane.panel.view.PanelReader;
import fr.mediane.time.LegalTime;
import fr.mediane.work.WorkReader;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Reads what awaits the person signed in. At most six statements, three for an administrator. */
@Stateless
@PermitAll
public class HomeReader {

  /** How many dossiers the home page names; the work list has the others. */
  private static final int DOSSIERS = 5;

  @Inject private ActorDirectory actors;
  @Inject private PanelReader panels;
  @Inject private DossierListReader dossiers;
  @Inject private UndertakingReader undertakings;
  @Inject private AdministrationFacts administration;
  @Inject private WorkReader works;
  @Inject private MailPort mails;
  @Inject private Clock clock;

  /**
   * What awaits the caller, by role.
   *
   * @throws ForbiddenRefusal when the caller has no home page
   */
  @Requires(Right.HOME)
  public HomePage home() {
    Actor actor = actors.current();
    if (!actor.holds(Right.HOME)) {
      throw new ForbiddenRefusal();
    }
    if (actor.role() == Role.ADMINISTRATOR) {
      State state = administration.at(clock.instant());
      return new HomePage(
              LegalTime.today(clock),
              FirstSteps.of(state.installation()),
              AdministrationTasks.of(state, mails.isConfigured(), clock.instant()),
              List.of(),
              List.of())
          .with(WorkTasks.of(works.told()));
    }
    HomePage page = TaskList.of(actor, panels.network()).with(WorkTasks.of(works.told()));
    if (!actor.holds(Right.DOSSIER_READ)) {
      return page;
    }
    DossierList soonest = dossiers.soonest(DOSSIERS);
    // Without an undertaking in force no dossier is reached: asked only then.
    return page.with(
        soonest.total() == 0 && undertakings.isAwaited()
            ? List.of(DossierTasks.undertaking())
            : DossierTasks.of(soonest));
  }
}
