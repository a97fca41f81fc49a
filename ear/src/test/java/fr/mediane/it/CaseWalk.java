package fr.mediane.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The first half of a case as people make it in the browser: from the saisine to the mediation. */
final class CaseWalk {

  /** An establishment of the Grand Est, among those of the demonstration. */
  private static final String FINESS = "680982048";

  private static final String DAY = "2026-11-22";

  private CaseWalk() {}

  /** Registers a saisine of one party against another one; gives the number of the dossier. */
  static String register(Page office) {
    fillSaisine(office);
    Walk.press(office, "#register");
    Walk.assertSuccess(office, "La saisine est enregistrée sous le numéro");
    String address = office.url();
    return URLDecoder.decode(
        address.substring(address.indexOf("numero=") + "numero=".length()), StandardCharsets.UTF_8);
  }

  /** Types a saisine without sending it. */
  static void fillSaisine(Page office) {
    Walk.open(office, "/app/dossiers/nouveau.xhtml");
    office.fill("#receivedOn", "2026-11-16");
    office.selectOption("#channel", "WRITTEN");
    office.selectOption("#referrerKind", "PARTY");
    person(office, "referrer", "MME", "Essaimante", "Odile");
    establishment(office, "establishment");
    Map.of(
            "nature", "DISPUTE",
            "conflictLink", "HIERARCHY",
            "conflictScope", "INTERPERSONAL",
            "seriousHarm", "true",
            "legalAction", "NONE")
        .forEach((field, value) -> office.selectOption("#" + field, value));
    office.fill("#summary", "Désaccord durable sur l’organisation du service.");
    party(office, 0, "MME", "Essaimante", "Odile", "CIVIL_SERVANT", "NURSING", "AGENT");
    office.check("#party0Referrer", new Page.CheckOptions().setForce(true));
    party(office, 1, "M", "Opposant", "Paul", "HOSPITAL_PRACTITIONER", "PHYSICIAN", "SUPERIOR");
  }

  private static void party(
      Page office,
      int rank,
      String civility,
      String lastName,
      String firstName,
      String status,
      String profession,
      String role) {
    String prefix = "party" + rank;
    person(office, prefix, civility, lastName, firstName);
    office.selectOption("#" + prefix + "Status", status);
    office.selectOption("#" + prefix + "Profession", profession);
    office.selectOption("#" + prefix + "Role", role);
    establishment(office, prefix + "Establishment");
  }

  private static void person(
      Page office, String prefix, String civility, String lastName, String firstName) {
    office.selectOption("#" + prefix + "Civility", civility);
    office.fill("#" + prefix + "LastName", lastName);
    office.fill("#" + prefix + "FirstName", firstName);
  }

  private static void establishment(Page office, String field) {
    office.locator("#" + field + "_input").pressSequentially(FINESS);
    Locator choice = office.locator("#" + field + "_panel li").first();
    choice.waitFor();
    choice.click();
    choice.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  /** Acknowledges receipt, then informs the authorities and the party that did not refer. */
  static void receive(Page office, String number) {
    Walk.open(office, page("accuse", number));
    Walk.press(office, "#save");
    Walk.assertSuccess(office, "L’accusé de réception est enregistré.");
    Walk.open(office, page("autorites", number));
    Locator toInform = office.locator("main table a.fr-btn");
    while (toInform.count() > 0) {
      Walk.open(office, toInform.first().getAttribute("href").replace("/mediane", ""));
      Walk.press(office, "#save");
      Walk.assertSuccess(office, "L’information est enregistrée.");
    }
  }

  /** Proves the conciliation, answers the questions and declares the saisine admissible. */
  static void admit(Page mediator, String number) {
    Walk.open(mediator, page("recevabilite", number));
    mediator.click("summary:has-text('conciliation')");
    mediator.selectOption("#form", "INTERNAL");
    mediator.fill("#startedOn", "2026-06-01");
    mediator.fill("#endedOn", "2026-08-20");
    mediator.selectOption("#result", "FAILED");
    Walk.press(mediator, "#save-conciliation");
    Walk.assertSuccess(mediator, "La conciliation est enregistrée.");
    for (Locator answer : mediator.locator("select[id^=answer]").all()) {
      if (answer.inputValue().isEmpty()) {
        answer.selectOption("NO");
      }
    }
    Walk.press(mediator, "#save-answers");
    Walk.assertSuccess(mediator, "Les réponses sont enregistrées.");
    decide(mediator, number, "recevable", "La saisine est recevable");
  }

  /** Engages a mediation without waiting for a session, which is said. */
  static void engage(Page mediator, String number) {
    Walk.open(mediator, page("recevabilite", number) + "&decision=mediation");
    mediator.fill("#explanation", "Les parties attendent un cadre.");
    Walk.press(mediator, "#decide");
    Walk.assertError(mediator, "Aucune séance de l’instance n’a examiné ce dossier");
    mediator.fill("#withoutExamination", "La prochaine séance est trop lointaine.");
    Walk.press(mediator, "#decide");
    Walk.assertSuccess(mediator, "La médiation est engagée");
  }

  private static void decide(Page mediator, String number, String decision, String done) {
    Walk.open(mediator, page("recevabilite", number) + "&decision=" + decision);
    mediator.fill("#explanation", "Les conditions sont réunies.");
    Walk.press(mediator, "#decide");
    Walk.assertSuccess(mediator, done);
  }

  /** Records the written agreement of a party. */
  static void agree(Page office, String number, int rank) {
    Walk.open(office, page("accords", number) + "&acte=reponse");
    office.selectOption("#rank", Integer.toString(rank));
    office.selectOption("#means", "SIGNED_AGREEMENT");
    office.fill("#on", DAY);
    office.fill("#originalPlace", "Classeur du secrétariat");
    Walk.press(office, "#give");
    Walk.assertSuccess(office, "L’accord est enregistré.");
  }

  /** Designates a member by the words of the list, and tells the parties. */
  static void designate(Page mediator, String number, String name) {
    Walk.open(mediator, page("designation", number));
    Locator choice =
        mediator.locator("#personId option", new Page.LocatorOptions().setHasText(name));
    mediator.selectOption("#personId", choice.getAttribute("value"));
    Walk.press(mediator, "#designate");
    Walk.assertSuccess(mediator, "La désignation est enregistrée.");
    Walk.open(mediator, page("accords", number) + "&acte=notification");
    Walk.press(mediator, "#notify");
    Walk.assertSuccess(mediator, "La notification est enregistrée.");
  }

  /** Records that a party does not challenge those designated. */
  static void waive(Page office, String number, int rank) {
    Walk.open(office, page("accords", number) + "&acte=non-recusation");
    office.selectOption("#rank", Integer.toString(rank));
    Walk.press(office, "#waive");
    Walk.assertSuccess(office, "C’est enregistré.");
  }

  /** Address of a page of a dossier. */
  static String page(String page, String number) {
    return "/app/dossiers/" + page + ".xhtml?numero=" + number;
  }
}
