package fr.mediane.dossier.designation;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Problem;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.panel.Person;
import fr.mediane.regulation.Decree2023;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Enters a certified person of the pool in the list, since the list exists. */
@ApplicationScoped
public class EnterListedMediatorHandler implements CommandHandler<EnterListedMediator, Long> {

  @Inject private Panels panels;
  @Inject private ListedMediators listed;

  @Override
  public Long handle(EnterListedMediator command, CommandContext context) {
    Panel panel = panels.byCode(command.panelCode()).orElseThrow(NotFoundRefusal::new);
    context.requireScope(panel.getId(), panel.isMinisterial());
    context.about("Panel", panel.getId(), panel.getName());
    List<Problem> problems = new ArrayList<>();
    Person person = listed.inPool(panel, command.personId()).orElse(null);
    if (person == null) {
      problems.add(new Problem("personId", DesignationTexts.get("listed.person")));
    } else if (listed.isListed(panel, person)) {
      problems.add(new Problem("personId", DesignationTexts.get("listed.already")));
    }
    day(command.inOn(), person, context.today())
        .forEach(message -> problems.add(new Problem("inOn", message)));
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    return listed.add(new ListedMediator(person, panel, command.inOn())).getId();
  }

  private static List<String> day(LocalDate inOn, Person person, LocalDate today) {
    if (inOn == null) {
      return List.of(DesignationTexts.get("listed.inOn"));
    }
    if (!Decree2023.rules(inOn)) {
      return List.of(
          DesignationTexts.get("listed.before", FrenchText.longDate(Decree2023.IN_FORCE_FROM)));
    }
    if (inOn.isAfter(today)) {
      return List.of(DesignationTexts.get("listed.future"));
    }
    if (person != null
        && (person.getCertificateOn() == null || person.getCertificateOn().isAfter(inOn))) {
      return List.of(DesignationTexts.get("listed.certificate", FrenchText.shortDate(inOn)));
    }
    return List.of();
  }
}
