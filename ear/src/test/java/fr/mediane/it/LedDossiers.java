package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MINISTERS;
import static fr.mediane.it.DossierPlay.NATIONAL;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;

import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.authority.Authorities;
import fr.mediane.dossier.authority.AuthorityDue;
import fr.mediane.dossier.authority.AuthorityKey;
import fr.mediane.dossier.authority.InformAuthority;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.referral.ReferToNational;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Dossiers led by lawful acts to the state that a test asks for. */
@Dependent
public class LedDossiers {

  @Inject private DossierPlay play;
  @Inject private Transactions transactions;
  @Inject private Authorities authorities;

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

  /**
   * Registers the saisine of a party and has it examined, without the acts that lead there.
   *
   * @param tied whether the member has a tie with the establishment
   * @return its number
   */
  String examined(boolean tied) throws Exception {
    String finess = transactions.get(() -> play.establishment(tied));
    String number = play.register(MEDIATOR, finess);
    transactions.run(() -> play.force(number, DossierState.EXAMINATION));
    return number;
  }

  /**
   * Refers a dossier to the national level in the name of the ministers.
   *
   * @return its number
   */
  String referToNational() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    return play.act(
        MINISTERS,
        new ReferToNational(
            play.referral(
                ReferrerKind.MINISTERS, TODAY.minusDays(3), finess, PartyStatus.CIVIL_SERVANT)));
  }

  /** Leads a dossier of the shown region to a state. */
  void lead(String number, DossierState goal) throws Exception {
    lead(number, goal, MEDIATOR, SECRETARIAT);
  }

  /** Leads a dossier of the national instance, which has no other secretariat, to a state. */
  void leadNational(String number, DossierState goal) throws Exception {
    lead(number, goal, NATIONAL, NATIONAL);
  }

  private void lead(String number, DossierState goal, String mediator, String secretariat)
      throws Exception {
    List<Long> people = transactions.get(() -> play.mediators(number));
    CaseGuide guide = new CaseGuide(play, number, people, mediator, secretariat);
    for (DossierState state = state(number); state != goal; state = state(number)) {
      DossierState now = state;
      perform(transactions.get(() -> guide.next(now, goal)));
    }
  }

  /**
   * Tells every authority that is to know of a dossier.
   *
   * @param letter whether the letters are printed
   * @return how many were told
   */
  int inform(String number, boolean letter) throws Exception {
    return inform(SECRETARIAT, number, letter);
  }

  /**
   * Tells every authority that is to know of a dossier.
   *
   * @param author the account that tells
   * @param letter whether the letters are printed
   * @return how many were told
   */
  int inform(String author, String number, boolean letter) throws Exception {
    return inform(play, author, number, letter);
  }

  /**
   * Tells every authority that is to know of a dossier, in the words of a play.
   *
   * @param speaking the play that keeps the words said
   * @param author the account that tells
   * @param letter whether the letters are printed
   * @return how many were told
   */
  int inform(DossierPlay speaking, String author, String number, boolean letter) throws Exception {
    List<AuthorityKey> due =
        transactions.get(
            () ->
                authorities.dueFor(play.dossier(number)).stream().map(AuthorityDue::key).toList());
    for (AuthorityKey key : due) {
      long version = transactions.get(() -> play.version(number));
      speaking.act(
          author, new InformAuthority(number, version, key, speaking.somebody(), TODAY, letter));
    }
    return due.size();
  }

  /** Does an act of a guide. */
  void perform(CaseGuide.Move move) {
    play.perform(move.username(), move.command());
  }

  /** Where a dossier stands. */
  DossierState state(String number) throws Exception {
    return transactions.get(() -> play.dossier(number).getState());
  }
}
