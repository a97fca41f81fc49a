package fr.mediane.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The first half of a case as people make it in the browser: from the saisine to the mediation. */
final class CaseWalk {

  /** An establishment of the Grand Est, among those of the demonstration. */
  private static final String FINESS = "680982048";

  private static final String DAY = "2026-11-22";

  private final Hand hand;

  /** A walk with that hand. */
  CaseWalk(Hand hand) {
    this.hand = hand;
  }

  /** Registers a saisine of one party against another one; gives the number of the dossier. */
  String register(Page office) {
    fillSaisine(office);
    hand.press(office, "#register");
    Walk.assertSuccess(office, "La saisine est enregistrée sous le numéro");
    String address = office.url();
    return URLDecoder.decode(
        address.substring(address.indexOf("numero=") + "numero=".length()), StandardCharsets.UTF_8);
  }

  /** Types a saisine without sending it. */
  void fillSaisine(Page office) {
    Walk.open(office, "/app/dossiers/nouveau.xhtml");
    hand.type(office, "#receivedOn", "2026-11-16");
    hand.choose(office, "#channel", "WRITTEN");
    hand.choose(office, "#referrerKind", "PARTY");
    person(office, "referrer", "MME", "Essaimante", "Odile");
    establishment(office, "establishment");
    Map.of(
            "nature", "DISPUTE",
            "conflictLink", "HIERARCHY",
            "conflictScope", "INTERPERSONAL",
            "seriousHarm", "true",
            "legalAction", "NONE")
        .forEach((field, value) -> hand.choose(office, "#" + field, value));
    hand.type(office, "#summary", "Désaccord durable sur l’organisation du service.");
    party(office, 0, "MME", "Essaimante", "Odile", "CIVIL_SERVANT", "NURSING", "AGENT");
    hand.touch(office, "#party0Referrer");
    party(office, 1, "M", "Opposant", "Paul", "HOSPITAL_PRACTITIONER", "PHYSICIAN", "SUPERIOR");
  }

  private void party(
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
    hand.choose(office, "#" + prefix + "Status", status);
    hand.choose(office, "#" + prefix + "Profession", profession);
    hand.choose(office, "#" + prefix + "Role", role);
    establishment(office, prefix + "Establishment");
  }

  private void person(
      Page office, String prefix, String civility, String lastName, String firstName) {
    hand.choose(office, "#" + prefix + "Civility", civility);
    hand.type(office, "#" + prefix + "LastName", lastName);
    hand.type(office, "#" + prefix + "FirstName", firstName);
  }

  private void establishment(Page office, String field) {
    hand.pick(office, "#" + field, FINESS);
  }

  /** Acknowledges receipt, then informs the authorities and the party that did not refer. */
  void receive(Page office, String number) {
    Walk.open(office, page("accuse", number));
    hand.press(office, "#save");
    Walk.assertSuccess(office, "L’accusé de réception est enregistré.");
    Walk.open(office, page("autorites", number));
    Locator toInform = office.locator("main table a.fr-btn");
    while (toInform.count() > 0) {
      Walk.open(office, toInform.first().getAttribute("href").replace("/mediane", ""));
      hand.press(office, "#save");
      Walk.assertSuccess(office, "L’information est enregistrée.");
    }
  }

  /** Proves the conciliation, answers the questions and declares the saisine admissible. */
  void admit(Page mediator, String number) {
    prove(mediator, number);
    decide(mediator, number, "recevable", "La saisine est recevable");
  }

  /** Proves the conciliation and answers the questions that have no answer yet. */
  void prove(Page mediator, String number) {
    Walk.open(mediator, page("recevabilite", number));
    hand.touch(mediator, "summary:has-text('conciliation')");
    hand.choose(mediator, "#form", "INTERNAL");
    hand.type(mediator, "#startedOn", "2026-06-01");
    hand.type(mediator, "#endedOn", "2026-08-20");
    hand.choose(mediator, "#result", "FAILED");
    hand.press(mediator, "#save-conciliation");
    Walk.assertSuccess(mediator, "La conciliation est enregistrée.");
    for (Locator answer : mediator.locator("select[id^=answer]").all()) {
      if (answer.inputValue().isEmpty()) {
        hand.choose(mediator, "#" + answer.getAttribute("id"), "NO");
      }
    }
    hand.press(mediator, "#save-answers");
    Walk.assertSuccess(mediator, "Les réponses sont enregistrées.");
  }

  /** Engages a mediation without waiting for a session, which is said. */
  void engage(Page mediator, String number) {
    Walk.open(mediator, page("recevabilite", number) + "&decision=mediation");
    hand.type(mediator, "#explanation", "Les parties attendent un cadre.");
    hand.press(mediator, "#decide");
    Walk.assertError(mediator, "Aucune séance de l’instance n’a examiné ce dossier");
    hand.type(mediator, "#withoutExamination", "La prochaine séance est trop lointaine.");
    hand.press(mediator, "#decide");
    Walk.assertSuccess(mediator, "La médiation est engagée");
  }

  private void decide(Page mediator, String number, String decision, String done) {
    Walk.open(mediator, page("recevabilite", number) + "&decision=" + decision);
    hand.type(mediator, "#explanation", "Les conditions sont réunies.");
    hand.press(mediator, "#decide");
    Walk.assertSuccess(mediator, done);
  }

  /** Records the written agreement of a party. */
  void agree(Page office, String number, int rank) {
    Walk.open(office, page("accords", number) + "&acte=reponse");
    hand.choose(office, "#rank", Integer.toString(rank));
    hand.choose(office, "#means", "SIGNED_AGREEMENT");
    hand.type(office, "#on", DAY);
    hand.type(office, "#originalPlace", "Classeur du secrétariat");
    hand.press(office, "#give");
    Walk.assertSuccess(office, "L’accord est enregistré.");
  }

  /** Designates a member by the words of the list, and tells the parties. */
  void designate(Page mediator, String number, String name) {
    Walk.open(mediator, page("designation", number));
    Locator choice =
        mediator.locator("#personId option", new Page.LocatorOptions().setHasText(name));
    hand.choose(mediator, "#personId", choice.getAttribute("value"));
    hand.press(mediator, "#designate");
    Walk.assertSuccess(mediator, "La désignation est enregistrée.");
    Walk.open(mediator, page("accords", number) + "&acte=notification");
    hand.press(mediator, "#notify");
    Walk.assertSuccess(mediator, "La notification est enregistrée.");
  }

  /** Records that a party does not challenge those designated. */
  void waive(Page office, String number, int rank) {
    Walk.open(office, page("accords", number) + "&acte=non-recusation");
    hand.choose(office, "#rank", Integer.toString(rank));
    hand.press(office, "#waive");
    Walk.assertSuccess(office, "C’est enregistré.");
  }

  /** Address of a page of a dossier. */
  static String page(String page, String number) {
    return "/app/dossiers/" + page + ".xhtml?numero=" + number;
  }
}
