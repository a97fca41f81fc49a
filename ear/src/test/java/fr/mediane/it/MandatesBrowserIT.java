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
 * What happens to a mandate and what the composition then shows, on any date. Each test ends by
 * correcting its entry, so that the instance is complete again.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MandatesBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String PANEL = "/app/instances/fiche.xhtml?code=NAQ";

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void aResignationToComeLeavesTheSeatVacantTheNextDayAndIsCorrected() {
    Page office = BROWSER.signedIn("instance.naq");
    String mandate = openMandate(office, 4);
    String name = Walk.plain(office.innerText("h1"));
    end(office, "RESIGNATION", "", "");
    Walk.assertError(office, "Indiquez le dernier jour du mandat.");
    end(office, "RESIGNATION", "2019-01-01", "Écrit pendant l’essai");
    Walk.assertError(office, "Le dernier jour ne peut pas précéder le");
    assertEquals("2019-01-01", office.inputValue("#lastDay"));
    assertEquals("Écrit pendant l’essai", office.inputValue("#note"));
    end(office, "RESIGNATION", "2099-01-01", "");
    Walk.assertError(office, "Le dernier jour ne peut pas suivre le");
    end(office, "RESIGNATION", "2026-12-15", "Départ en retraite");
    Walk.assertSuccess(office, "La fin du mandat est inscrite.");
    Walk.assertShows(office, "15 décembre 2026");

    assertEquals(name, holder(office, 4, "2026-12-15"));
    assertEquals("Vacant", holder(office, 4, "2026-12-16"));
    Accessibility.assertNoViolation(office, "composition with a seat to be vacant");
    String timeline = Walk.plain(office.textContent("#temps details table"));
    assertTrue(timeline.contains("au 15/12/2026"), timeline);

    correct(mandate, name);
    assertEquals(name, holder(office, 4, "2026-12-16"));
    office.context().close();
  }

  @Test
  void aDeathIsNeverToComeAndEmptiesTheSeat() {
    Page office = BROWSER.signedIn("instance.naq");
    String mandate = openMandate(office, 6);
    String name = Walk.plain(office.innerText("h1"));
    end(office, "DEATH", "2026-11-23", "");
    Walk.assertError(office, "La date du décès ne peut pas être dans le futur.");
    end(office, "DEATH", "2026-11-22", "");
    Walk.assertSuccess(office, "La fin du mandat est inscrite.");
    assertEquals(name, holder(office, 6, "2026-11-22"));
    assertEquals("Vacant", holder(office, 6, "2026-11-23"));
    correct(mandate, name);
    office.context().close();
  }

  @Test
  void anIncompatibilityNamesTheFunction() {
    Page office = BROWSER.signedIn("instance.naq");
    String mandate = openMandate(office, 8);
    String name = Walk.plain(office.innerText("h1"));
    end(office, "INCOMPATIBILITY", "2026-11-22", " ");
    Walk.assertError(office, "Écrivez le motif");
    end(office, "INCOMPATIBILITY", "2026-11-22", "Élu au conseil de surveillance");
    Walk.assertSuccess(office, "La fin du mandat est inscrite.");
    Walk.assertShows(office, "Élu au conseil de surveillance");
    correct(mandate, name);
    office.context().close();
  }

  @Test
  void anExtensionIsDecidedShownAndCancelled() {
    Page office = BROWSER.signedIn("instance.naq");
    openMandate(office, 10);
    Walk.pressAndConfirm(office, "#extend");
    Walk.assertSuccess(office, "Le mandat est prolongé jusqu’au remplacement.");
    String name = Walk.plain(office.innerText("h1"));
    assertEquals(name, holder(office, 10, "2028-12-01"));
    String row = office.innerText(seat(10));
    assertTrue(row.contains("rolong"), row);
    Walk.press(office, seat(10) + " a[href*='mandats/fiche']");
    Walk.pressAndConfirm(office, "#cancel-extension");
    Walk.assertSuccess(office, "La prolongation est annulée.");
    assertEquals("Vacant", holder(office, 10, "2028-12-01"));
    office.context().close();
  }

  @Test
  void aReplacementCountsOrNotAsAPersonDecides() {
    Page replaced = BROWSER.signedIn("secretariat.ars.hdf_nor");
    Walk.open(replaced, "/app/instances/fiche.xhtml?code=HDF_NOR");
    Walk.press(replaced, seat(6) + " a[href*='mandats/fiche']");
    Walk.assertShows(replaced, "Nature Remplacement");
    boolean counted = Walk.plain(replaced.innerText("main")).contains("Compte dans le nombre");
    count(replaced, !counted);
    Walk.assertShows(replaced, counted ? "Ne compte pas dans le nombre" : "Compte dans le nombre");
    count(replaced, counted);
    replaced.context().close();
  }

  @Test
  void aCorrectionIsRefusedWhenItSaysNothingOrTouchesAnotherMandate() {
    Page office = BROWSER.signedIn("secretariat.ars.naq");
    openMandate(office, 3);
    office.click("details:has(#correction) summary");
    Walk.pressAndConfirm(office, "#correct");
    Walk.assertError(office, "Motif de la correction : ce champ est obligatoire.");
    office.fill("#motive", "Essai sans changement");
    Walk.pressAndConfirm(office, "#correct");
    Walk.assertError(office, "Rien ne change");
    office.fill("#startsOn", "2024-01-01");
    office.fill("#motive", "Premier jour mal recopié");
    Walk.pressAndConfirm(office, "#correct");
    Walk.assertError(office, "Le siège a un autre titulaire pendant cette période");
    office.fill("#startsOn", "2029-01-01");
    Walk.pressAndConfirm(office, "#correct");
    Walk.assertError(office, "Le dernier jour ne peut pas précéder le premier.");
    assertEquals("2029-01-01", office.inputValue("#startsOn"));
    assertEquals("Premier jour mal recopié", office.inputValue("#motive"));
    office.fill("#startsOn", "2025-07-23");
    office.selectOption("#endReason", "RESIGNATION");
    Walk.pressAndConfirm(office, "#correct");
    Walk.assertError(office, "Indiquez le jour où le mandat a pris fin, ou retirez la cause.");
    office.context().close();
  }

  @Test
  void theDatePickerRefusesWhatIsNoDateAndKeepsTheInstance() {
    Page office = BROWSER.signedIn("instance.naq");
    for (String typed : List.of("2026-02-31", "abc", "1789-07-14", "9999-12-31", "")) {
      Walk.open(office, PANEL + "&date=" + typed);
      assertTrue(office.locator("#composition").isVisible(), typed);
      Accessibility.assertNoViolation(office, "composition on " + typed);
    }
    Walk.open(office, PANEL + "&date=2019-08-31");
    Walk.assertShows(office, "Composition au 31 août 2019");
    office.fill("#date", "2026-01-01");
    Walk.press(office, ".app-datebar button[type='submit']");
    Walk.assertShows(office, "Composition au 1er janvier 2026");
    assertTrue(office.url().contains("code=NAQ"), office.url());
    Accessibility.assertNoViolationOnADarkTelephone(office, "composition on a date past");
    office.context().close();
  }

  /** Opens the mandate in force of a seat of Nouvelle-Aquitaine and answers its address. */
  private static String openMandate(Page page, int seat) {
    Walk.open(page, PANEL);
    Walk.press(page, seat(seat) + " a[href*='mandats/fiche']");
    Accessibility.assertNoViolation(page, "mandate");
    return page.url();
  }

  private static String seat(int number) {
    return "#composition tbody tr:nth-child(" + number + ")";
  }

  private static String holder(Page page, int seat, String date) {
    Walk.open(page, PANEL + "&date=" + date);
    String heading = Walk.plain(page.innerText(seat(seat) + " th"));
    return heading.replaceFirst(" (Vice-présidence|Civilité.*)$", "");
  }

  private static void end(Page page, String kind, String lastDay, String note) {
    page.check("#end input[value='" + kind + "']");
    page.fill("#lastDay", lastDay);
    page.fill("#note", note);
    Walk.pressAndConfirm(page, "#end-it");
  }

  private static void count(Page page, boolean counted) {
    page.click("details:has(#correction) summary");
    page.setChecked("#countsAsRenewal", counted);
    page.fill("#motive", "Décision de l’instance, pendant l’essai");
    Walk.pressAndConfirm(page, "#correct");
    Walk.assertSuccess(page, "La correction est inscrite");
    Walk.press(page, "main a:has-text('Voir l’inscription exacte')");
  }

  /** The entry was wrong: the agency's office enters the right one, and the wrong one stays. */
  private static void correct(String mandate, String name) {
    Page office = BROWSER.signedIn("secretariat.ars.naq");
    office.navigate(mandate);
    assertEquals(name, Walk.plain(office.innerText("h1")));
    office.click("details:has(#correction) summary");
    office.fill("#endedOn", "");
    office.selectOption("#endReason", "");
    office.fill("#motive", "Saisi pour la mauvaise personne");
    Walk.pressAndConfirm(office, "#correct");
    Walk.assertSuccess(office, "La correction est inscrite");
    office.navigate(mandate);
    Walk.assertShows(office, "Saisi pour la mauvaise personne");
    Accessibility.assertNoViolation(office, "entry corrected");
    assertTrue(office.isHidden("#end-it"), "nothing more is done to a wrong entry");
    office.context().close();
  }
}
