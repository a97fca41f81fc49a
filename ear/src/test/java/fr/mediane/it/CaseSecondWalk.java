package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The second half of a case as people make it in the browser: from the session that examines it to
 * the end of the follow-up.
 */
final class CaseSecondWalk {

  static final String DAY = "2026-11-22";
  private static final String SESSIONS = "/app/sessions/";

  private final Hand hand;

  /**
   * The walk.
   *
   * @param hand how the forms are filled
   */
  CaseSecondWalk(Hand hand) {
    this.hand = hand;
  }

  /** Plans a session today with the dossier on its agenda; gives the number of the session. */
  String plan(Page office, String number) {
    Walk.open(office, SESSIONS + "nouvelle.xhtml");
    slot(office, "09:00", "150", "Salle des Tilleuls");
    hand.press(office, "#plan");
    Walk.assertSuccess(office, "prévue. Inscrivez maintenant les dossiers à examiner.");
    String session = office.url().replaceAll(".*numero=", "");
    hand.choose(office, "#dossier", number);
    hand.press(office, "#put");
    Walk.assertSuccess(office, "Dossier " + number + " inscrit à l’ordre du jour.");
    return session;
  }

  /** Records who came and that the instance is for a mediation. */
  void hold(Page office, String session, String number) {
    Walk.open(office, SESSIONS + "fiche.xhtml?numero=" + session);
    for (Locator member : office.locator("#holding input[name=present]").all()) {
      hand.touch(office, "#" + escaped(member.getAttribute("id")));
    }
    hand.type(office, "#minutes", "150");
    hand.choose(office, "#" + escaped("opinion-" + number), "MEDIATION");
    hand.type(office, "#" + escaped("note-" + number), "Un cadre aidera les deux parties.");
    hand.pressAndConfirm(office, "#hold");
    Walk.assertSuccess(office, "Séance " + session + " constatée.");
  }

  /** Engages the mediation that the instance has examined. */
  void engage(Page mediator, String number) {
    Walk.open(mediator, CaseWalk.page("recevabilite", number) + "&decision=mediation");
    hand.type(mediator, "#explanation", "L’instance a examiné la situation.");
    hand.press(mediator, "#decide");
    Walk.assertSuccess(mediator, "La médiation est engagée");
  }

  /** Records the written agreement of a party. */
  void agree(Page office, String number, int rank) {
    Walk.open(office, CaseWalk.page("accords", number) + "&acte=reponse");
    hand.choose(office, "#rank", Integer.toString(rank));
    hand.choose(office, "#means", "SIGNED_AGREEMENT");
    hand.type(office, "#on", DAY);
    hand.type(office, "#originalPlace", "Classeur du secrétariat");
    hand.press(office, "#give");
    Walk.assertSuccess(office, "L’accord est enregistré.");
  }

  /** Plans an interview today, records that it was held, and keeps a private note about it. */
  void meet(Page lead, Page other, String number) {
    Walk.open(lead, CaseWalk.page("rencontres", number));
    hand.choose(lead, "#kind", "INTERVIEW");
    slot(lead, "10:00", "90", "Bureau 12");
    hand.touch(lead, "#planning input[name=parties]");
    hand.touch(lead, "#planning input[name=mediators]");
    hand.press(lead, "#plan");
    Walk.assertSuccess(lead, "Rencontre prévue.");
    String calendar = lead.getAttribute("main a[href$='rendez-vous.ics']", "href");
    APIResponse entry = lead.request().get(address(calendar));
    assertEquals(200, entry.status());
    assertTrue(entry.text().startsWith("BEGIN:VCALENDAR"), entry.text());
    assertTrue(!entry.text().contains("Essaimante"), "an entry of a calendar names nobody");
    hand.press(lead, "main a[href*='agir=constater']");
    for (Locator guest : lead.locator("#holding input[name=present]").all()) {
      hand.touch(lead, "#" + escaped(guest.getAttribute("id")));
    }
    hand.type(lead, "#minutes", "85");
    hand.pressAndConfirm(lead, "#hold");
    Walk.assertSuccess(lead, "Rencontre constatée.");
    String note = "Chacun souhaite parler des gardes.";
    hand.type(lead, "#noteText", note);
    hand.press(lead, "#saveNote");
    Walk.assertSuccess(lead, "Note enregistrée.");
    Walk.assertShows(lead, note);
    Walk.open(other, CaseWalk.page("rencontres", number));
    assertTrue(!other.innerText("main").contains(note), "a note is read by its author alone");
  }

  /** Drafts the agreement and a commitment of the first party. */
  void draft(Page lead, String number) {
    Walk.open(lead, CaseWalk.page("accord", number));
    hand.type(lead, "#documentOn", DAY);
    hand.choose(lead, "#coverage", "WHOLE");
    hand.type(lead, "#context", "Les gardes ont été discutées.");
    hand.type(lead, "#recommendations", "Réunir les deux équipes chaque trimestre.");
    hand.type(lead, "#reviewMonths", "3");
    hand.press(lead, "#saveDraft");
    Walk.assertSuccess(lead, "Le projet est enregistré.");
    hand.touch(lead, "#commitmentForm input[name=commitmentParties]");
    hand.type(lead, "#commitmentBody", "Un tableau des gardes commun chaque mois.");
    hand.type(lead, "#commitmentDueOn", "2026-12-31");
    hand.press(lead, "#saveCommitment");
    Walk.assertSuccess(lead, "L’engagement est enregistré.");
  }

  /** Records the signature of a party. */
  void sign(Page lead, String number, int rank) {
    Walk.open(lead, CaseWalk.page("accord", number));
    hand.choose(lead, "#signatureParty", Integer.toString(rank));
    hand.type(lead, "#signatureOn", DAY);
    hand.choose(lead, "#signatureManner", "IN_PERSON");
    hand.press(lead, "#sign");
    Walk.assertSuccess(lead, "La signature est enregistrée.");
  }

  /** Concludes with an agreement. */
  void conclude(Page lead, String number) {
    Walk.open(lead, CaseWalk.page("accord", number));
    hand.choose(lead, "#outcome", "AGREEMENT");
    hand.type(lead, "#concludedOn", DAY);
    hand.pressAndConfirm(lead, "#conclude");
    Walk.assertSuccess(lead, "La médiation est conclue.");
  }

  /** Sends the agreement to each recipient of article 13; gives how many there were. */
  int transmit(Page office, String number) {
    Walk.open(office, CaseWalk.page("accord", number));
    int sent = 0;
    String next = "#transmissionForm tbody input[type=submit]";
    while (office.locator(next).count() > 0) {
      hand.type(office, "#transmittedOn", DAY);
      hand.pressAndConfirm(office, next);
      Walk.assertSuccess(office, "La transmission est enregistrée");
      sent++;
    }
    return sent;
  }

  /** Holds a review: the commitment is kept. */
  void review(Page lead, String number) {
    Walk.open(lead, CaseWalk.page("accord", number));
    hand.touch(lead, "details:has(#reviewForm) > summary");
    hand.type(lead, "#reviewOn", DAY);
    hand.choose(lead, "#durable", "YES");
    hand.choose(lead, "#state1", "DONE");
    hand.type(lead, "#reviewRemark", "Le tableau commun est tenu.");
    hand.press(lead, "#hold");
    Walk.assertSuccess(lead, "Le point de suivi est enregistré.");
  }

  /** Ends the follow-up: the dossier is closed. */
  void close(Page mediator, String number) {
    Walk.open(mediator, CaseWalk.page("accord", number));
    hand.touch(mediator, "details:has(#endForm) > summary");
    hand.choose(mediator, "#finalDurable", "YES");
    hand.type(mediator, "#endedOn", DAY);
    hand.pressAndConfirm(mediator, "#finish");
    Walk.assertSuccess(mediator, "Le suivi est terminé et le dossier clos.");
  }

  private void slot(Page page, String time, String minutes, String place) {
    hand.type(page, "#date", DAY);
    hand.type(page, "#time", time);
    hand.type(page, "#minutes", minutes);
    hand.type(page, "#place", place);
  }

  /** The whole address of a link of a page. */
  private static String address(String href) {
    return Browser.BASE + href.replaceFirst("^/mediane", "");
  }

  /** An identity as a selector writes it. */
  private static String escaped(String id) {
    return id.replace(":", "\\:");
  }
}
