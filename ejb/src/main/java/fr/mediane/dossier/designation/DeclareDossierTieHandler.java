package fr.mediane.dossier.designation;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.CaseMediatorEnd;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.consent.PartyDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.panel.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Hides the dossier from the person and ends the person's designation, if any. */
@ApplicationScoped
public class DeclareDossierTieHandler implements CommandHandler<DeclareDossierTie, Void> {

  @Inject private PartyDesk parties;
  @Inject private DossierDesk dossiers;
  @Inject private DesignationDesk desk;
  @Inject private Exclusions exclusions;

  @Override
  public Void handle(DeclareDossierTie command, CommandContext context) {
    Dossier dossier =
        parties.take(
            command.number(),
            command.version(),
            Right.DOSSIER_DECIDE,
            DossierAct.DECLARE_TIE,
            context);
    LocalDate today = context.today();
    Candidate candidate = desk.candidate(dossier, command.personId(), today, context);
    Person person = desk.person(candidate);
    if (exclusions.contains(dossier, person)) {
      throw new InvalidRefusal("personId", DesignationTexts.get("tie.already"));
    }
    String motive = Motives.required(command.motive());
    Optional<CaseMediator> lead =
        DesignationDesk.active(dossier).stream()
            .filter(one -> one.getPerson().equals(person))
            .findFirst();
    lead.ifPresent(one -> one.end(CaseMediatorEnd.TIE, today));
    exclusions.add(dossier, person, ExclusionReason.DECLARED, today);
    dossiers.does(dossier, DossierAct.DECLARE_TIE, today, null, motive, context);
    if (lead.isPresent() && DesignationDesk.isLeftVacant(dossier)) {
      dossiers.does(dossier, DossierAct.LEAVE_VACANT, today, null, null, context);
    }
    return null;
  }
}
