package fr.mediane.it;

import static fr.mediane.it.DossierPlay.SECRETARIAT;

import fr.mediane.door.Command;
import fr.mediane.dossier.life.DossierState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Dossiers led by lawful acts to the state that a test asks for. */
@Dependent
public class LedDossiers {

  @Inject private DossierPlay play;
  @Inject private Transactions transactions;
  @Inject private RunAsApplication application;

  /**
   * Registers the saisine of a party and leads it to a state.
   *
   * @return its number
   */
  String to(DossierState goal) throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    String number = play.register(SECRETARIAT, finess);
    lead(number, goal);
    return number;
  }

  /** Leads a dossier to a state. */
  void lead(String number, DossierState goal) throws Exception {
    List<Long> people = transactions.get(() -> play.mediators(number));
    CaseGuide guide = new CaseGuide(play, number, people);
    for (DossierState state = state(number); state != goal; state = state(number)) {
      DossierState now = state;
      perform(transactions.get(() -> guide.next(now, goal)));
    }
  }

  /** Does an act of a guide. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  void perform(CaseGuide.Move move) {
    application.as(move.username(), (Command) move.command());
  }

  private DossierState state(String number) throws Exception {
    return transactions.get(() -> play.dossier(number).getState());
  }
}
