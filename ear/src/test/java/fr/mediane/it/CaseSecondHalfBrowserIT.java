package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * From the session to the end of the follow-up: the secretariat keeps the register, the mediator
 * decides, the member designated leads; with the mouse, then with the keyboard alone. Two people on
 * one draft, and a session that ends while somebody types.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CaseSecondHalfBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final double PATIENCE = 60_000;
  private static final String LEAD = "Stéphane Wattel";

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void aMediationEndsWithAnAgreementThatIsFollowed() {
    Page office = signedIn("instance.ges");
    Page mediator = signedIn("mediateur.ges");
    Page member = signedIn("membre.ges");
    CaseSecondWalk walk = new CaseSecondWalk(Hand.MOUSE);
    String number = admitted(Hand.MOUSE, office, mediator);
    assertEquals(404, status(member, number));
    BROWSER.forgetConsoleErrors();
    String session = walk.plan(office, number);
    assertEquals(200, status(member, number), "on the agenda of a session");
    walk.hold(office, session, number);
    walk.engage(mediator, number);
    mediated(Hand.MOUSE, office, mediator, number);
    walk.meet(member, mediator, number);
    walk.draft(member, number);
    walk.sign(member, number, 1);
    walk.sign(member, number, 2);
    walk.conclude(member, number);
    assertTrue(walk.transmit(office, number) > 0, "an agreement has recipients");
    walk.review(member, number);
    walk.close(mediator, number);
    Walk.open(mediator, CaseWalk.page("historique", number));
    Walk.assertShows(mediator, "Fin du suivi");
    Walk.open(office, CaseWalk.page("fiche", number));
    Walk.assertShows(office, "Clos");
    close(office, mediator, member);
  }

  @Test
  void theSameIsDoneWithTheKeyboardAlone() {
    Page office = signedIn("instance.ges");
    Page mediator = signedIn("mediateur.ges");
    CaseSecondWalk walk = new CaseSecondWalk(Hand.KEYBOARD);
    String number = admitted(Hand.KEYBOARD, office, mediator);
    String session = walk.plan(office, number);
    walk.hold(office, session, number);
    walk.engage(mediator, number);
    mediated(Hand.KEYBOARD, office, mediator, number);
    walk.draft(mediator, number);
    walk.sign(mediator, number, 1);
    Walk.assertShows(mediator, "Signature manquante (partie n° 2)");
    walk.sign(mediator, number, 2);
    walk.conclude(mediator, number);
    assertTrue(walk.transmit(office, number) > 0, "an agreement has recipients");
    walk.review(mediator, number);
    walk.close(mediator, number);
    close(office, mediator);
  }

  @Test
  void twoPeopleCorrectTheSameDraftAndNobodyLosesAWord() {
    Page office = signedIn("instance.ges");
    Page mediator = signedIn("mediateur.ges");
    Page member = signedIn("membre.ges");
    CaseSecondWalk walk = new CaseSecondWalk(Hand.MOUSE);
    String number = admitted(Hand.MOUSE, office, mediator);
    new CaseWalk(Hand.MOUSE).engage(mediator, number);
    mediated(Hand.MOUSE, office, mediator, number);
    walk.draft(member, number);
    String page = CaseWalk.page("accord", number);
    Walk.open(mediator, page);
    Walk.open(member, page);
    correct(mediator, "Ce que la médiatrice a écrit.");
    Walk.assertSuccess(mediator, "Le projet est enregistré.");
    String typed = "Ce que le membre ne doit pas retaper.";
    correct(member, typed);
    Walk.assertError(member, "Une autre personne a modifié cet élément");
    assertEquals(typed, member.inputValue("#context"));
    Walk.open(member, page);
    assertEquals("Ce que la médiatrice a écrit.", member.inputValue("#context"));

    // The session of the member ends while the same text is typed once more.
    member.evaluate("document.querySelector('details:has(#draftForm)').open = true");
    member.fill("#context", typed);
    member.context().clearCookies();
    Walk.press(member, "#saveDraft");
    BROWSER.signIn(member, "membre.ges");
    Walk.open(member, page);
    member.click("[data-draft-restore]");
    assertEquals(typed, member.inputValue("#context"));
    Walk.press(member, "#saveDraft");
    Walk.assertSuccess(member, "Le projet est enregistré.");
    close(office, mediator, member);
  }

  private static void correct(Page page, String context) {
    page.evaluate("document.querySelector('details:has(#draftForm)').open = true");
    page.fill("#context", context);
    Walk.press(page, "#saveDraft");
  }

  /** A saisine received and admitted, not yet examined. */
  private static String admitted(Hand hand, Page office, Page mediator) {
    CaseWalk walk = new CaseWalk(hand);
    String number = walk.register(office);
    walk.receive(office, number);
    walk.admit(mediator, number);
    return number;
  }

  /** Both agree, a mediator is designated, nobody challenges, the mediation begins. */
  private static void mediated(Hand hand, Page office, Page mediator, String number) {
    CaseWalk walk = new CaseWalk(hand);
    walk.agree(office, number, 1);
    walk.agree(office, number, 2);
    walk.designate(mediator, number, LEAD);
    walk.waive(office, number, 1);
    walk.waive(office, number, 2);
    Walk.open(mediator, CaseWalk.page("accords", number) + "&acte=debut");
    hand.pressAndConfirm(mediator, "#start");
    Walk.assertSuccess(mediator, "La médiation commence.");
  }

  private static Page signedIn(String username) {
    Page page = BROWSER.signedIn(username);
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  private static int status(Page page, String number) {
    return page.navigate(Browser.BASE + CaseWalk.page("fiche", number)).status();
  }

  private static void close(Page... pages) {
    for (Page page : pages) {
      page.context().close();
    }
  }
}
