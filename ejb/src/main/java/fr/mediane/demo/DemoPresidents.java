package fr.mediane.demo;

import fr.mediane.access.Actor;
import fr.mediane.door.Command;
import fr.mediane.door.CommandGateway;
import fr.mediane.network.MediatorRegister;
import fr.mediane.network.OfficeTerm;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Situation;
import fr.mediane.panel.TieNature;
import fr.mediane.panel.pool.CandidacyDetails;
import fr.mediane.panel.pool.DeclareTie;
import fr.mediane.panel.pool.LinkMediator;
import fr.mediane.panel.pool.PersonDetails;
import fr.mediane.panel.pool.RegisterCandidate;
import fr.mediane.panel.pool.WithdrawCandidate;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.Sector;
import fr.mediane.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who the mediators in office are: each was in the pool of the instance, left it on being appointed
 * and is linked to the term of office, so that a tie hides dossiers from a mediator as from a
 * member. They are retired, hence without a tie of their own.
 */
@ApplicationScoped
public class DemoPresidents {

  private static final int MONTHS_IN_POOL = 6;

  @Inject private CommandGateway gateway;
  @Inject private MediatorRegister register;
  @Inject private DemoTerritories territories;
  @Inject private DemoDesk desk;

  private final Map<String, Long> candidacies = new HashMap<>();

  /** Records the mediators in office on a day. */
  void enter(List<Panel> panels, LocalDate today) {
    for (Panel panel : panels) {
      register
          .inOffice(panel.getTerritory().getCode(), today)
          .ifPresent(term -> enter(panel, term, today));
    }
  }

  /**
   * The tie of a mediator with an establishment.
   *
   * @param establishment as the forms write it
   */
  void tie(Panel panel, String establishment, LocalDate on) {
    as(
        DemoActors.officeOf(panel),
        on,
        new DeclareTie(
            candidacies.get(panel.getCode()),
            establishment,
            TieNature.FAMILY,
            on,
            null,
            "Une proche y prend son poste (démonstration)."));
  }

  private void enter(Panel panel, OfficeTerm term, LocalDate today) {
    Actor office = DemoActors.officeOf(panel);
    LocalDate applied = term.startsOn().minusMonths(MONTHS_IN_POOL);
    Long candidacy = as(office, applied, candidate(panel, term, applied));
    candidacies.put(panel.getCode(), candidacy);
    LocalDate left = term.startsOn().minusDays(1);
    as(
        office,
        left,
        new WithdrawCandidate(candidacy, 1, left, "Nomination à la médiation (démonstration)."));
    as(
        DemoActors.administrator(),
        today,
        new LinkMediator(
            term.mediatorId(),
            desk.mediatorVersionOf(term.mediatorId()),
            desk.personOf(candidacy)));
  }

  private RegisterCandidate candidate(Panel panel, OfficeTerm term, LocalDate applied) {
    return new RegisterCandidate(
        panel.getId(),
        new PersonDetails(
            term.civility(),
            term.lastName(),
            term.firstName(),
            "mediation." + panel.getCode().toLowerCase(Locale.ROOT) + "@personne.example",
            null,
            "MEDECIN",
            "Praticien hospitalier",
            Situation.RETIRED,
            Sector.HOSPITAL,
            null,
            territories.departements(panel).get(0),
            DemoMediators.BODY,
            applied.minusMonths(1),
            null),
        new CandidacyDetails(
            null,
            panel.getKind() == PanelKind.OVERSEAS ? OverseasZone.ATLANTIQUE_NORD : null,
            applied),
        null,
        true);
  }

  private <C extends Command<R>, R> R as(Actor actor, LocalDate day, C command) {
    return gateway.executeAs(
        actor, day.atTime(LocalTime.of(9, 0)).atZone(ClockProducer.PARIS).toInstant(), command);
  }
}
