package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What happens to a case beside its straight way, as people record it in the browser: a completion,
 * a support, a refusal, a challenge, somebody who stands in, the national mediator, the judge.
 */
final class CaseTurns {

  private static final String DAY = CaseSecondWalk.DAY;
  private static final Hand HAND = Hand.MOUSE;

  private CaseTurns() {}

  /**
   * The dispute of the shown region that comes first in the list of a state. The mediator reads
   * those of another one too, where he stands in.
   */
  static String first(Page reader, String state) {
    Walk.open(reader, "/app/dossiers/liste.xhtml?nature=DISPUTE&etat=" + state);
    return reader.locator("main tbody th a:has-text('GES-')").first().innerText().strip();
  }

  /** The response to the sheet of a dossier: 404 when it is hidden. */
  static int status(Page page, String number) {
    return page.navigate(Browser.BASE + CaseWalk.page("fiche", number)).status();
  }

  /** Takes a decision that leaves the dossier open. */
  static void decide(Page mediator, String number, String decision, String done) {
    type(mediator, number, decision);
    HAND.press(mediator, "#decide");
    Walk.assertSuccess(mediator, done);
  }

  /** Takes a decision that closes the dossier, which is asked twice. */
  static void close(Page mediator, String number, String decision, String done) {
    type(mediator, number, decision);
    if (mediator.locator("#succeeded").count() > 0) {
      HAND.choose(mediator, "#succeeded", "true");
    }
    HAND.pressAndConfirm(mediator, "#decide");
    Walk.assertSuccess(mediator, done);
  }

  private static void type(Page mediator, String number, String decision) {
    Walk.open(mediator, CaseWalk.page("recevabilite", number) + "&decision=" + decision);
    HAND.type(mediator, "#explanation", "Ce que le médiateur explique.");
    if (mediator.locator("#withoutExamination").count() > 0) {
      HAND.type(mediator, "#withoutExamination", "La prochaine séance est trop lointaine.");
    }
  }

  /** Records that the request is withdrawn. */
  static void withdraw(Page office, String number) {
    Walk.open(office, CaseWalk.page("retrait", number));
    HAND.type(office, "#withdrawnOn", DAY);
    HAND.pressAndConfirm(office, "#save");
    Walk.assertSuccess(office, "Le retrait est enregistré et le dossier clos.");
  }

  /** Records that the last party asked does not agree: the dossier is closed. */
  static void refuse(Page office, String number) {
    Walk.open(office, CaseWalk.page("accords", number) + "&acte=reponse");
    HAND.choose(office, "#rank", choices(office, "#rank").get(0));
    HAND.choose(office, "#means", "LETTER");
    HAND.type(office, "#on", DAY);
    HAND.type(office, "#originalPlace", "Classeur du secrétariat");
    HAND.pressAndConfirm(office, "#refuse");
    Walk.assertSuccess(office, "Le dossier est clos.");
  }

  /** Designates whoever the list offers first, and tells the parties. */
  static void designate(Page mediator, String number) {
    Walk.open(mediator, CaseWalk.page("designation", number));
    String person = choices(mediator, "#personId").get(0);
    HAND.choose(mediator, "#personId", person);
    HAND.press(mediator, "#designate");
    Walk.assertSuccess(mediator, "La désignation est enregistrée.");
    Walk.open(mediator, CaseWalk.page("accords", number) + "&acte=notification");
    HAND.press(mediator, "#notify");
    Walk.assertSuccess(mediator, "La notification est enregistrée.");
  }

  /**
   * A party challenges everybody designated.
   *
   * @return their names
   */
  static List<String> challenge(Page office, String number) {
    Walk.open(office, CaseWalk.page("accords", number) + "&acte=recusation");
    HAND.choose(office, "#rank", choices(office, "#rank").get(0));
    List<String> names = office.locator("label[for^=mediatorIds]").allInnerTexts();
    office.locator("input[name=mediatorIds]").all().forEach(Locator::check);
    HAND.type(office, "#motive", "Nous avons travaillé ensemble.");
    HAND.pressAndConfirm(office, "#recuse");
    Walk.assertSuccess(office, "La récusation est enregistrée.");
    return names;
  }

  /** Every party that has not spoken yet says not to challenge; then the mediation begins. */
  static void start(Page office, Page mediator, String number) {
    Walk.open(office, CaseWalk.page("accords", number) + "&acte=non-recusation");
    for (String rank : offered(office, "#rank")) {
      new CaseWalk(HAND).waive(office, number, Integer.parseInt(rank));
    }
    Walk.open(mediator, CaseWalk.page("accords", number) + "&acte=debut");
    HAND.pressAndConfirm(mediator, "#start");
    Walk.assertSuccess(mediator, "La médiation commence.");
  }

  /** Names somebody in the place of the mediator, for this dossier alone. */
  static void substitute(Page mediator, String number, String name) {
    Walk.open(mediator, CaseWalk.page("suppleant", number));
    Locator choice =
        mediator.locator("#substitute option", new Page.LocatorOptions().setHasText(name));
    HAND.choose(mediator, "#substitute", choice.getAttribute("value"));
    HAND.type(mediator, "#motive", "Congés.");
    HAND.type(mediator, "#from", DAY);
    HAND.type(mediator, "#until", "2026-12-15");
    HAND.press(mediator, "#designate");
    Walk.assertSuccess(mediator, "Le suppléant est désigné");
  }

  /** Records what a party says of the substitute. */
  static void answer(Page mediator, String number, String name, String party, String answer) {
    Walk.open(mediator, CaseWalk.page("mandats", number));
    Locator cover =
        mediator.locator("#answerSubstitution option", new Page.LocatorOptions().setHasText(name));
    HAND.choose(mediator, "#answerSubstitution", cover.getAttribute("value"));
    HAND.choose(mediator, "#answerParty", party);
    HAND.choose(mediator, "#answer", answer);
    if ("AGREED".equals(answer)) {
      HAND.choose(mediator, "#answerMeans", "LETTER");
    }
    HAND.type(mediator, "#answerOn", DAY);
    HAND.press(mediator, "#saveAnswer");
    Walk.assertSuccess(mediator, "La réponse de la partie est enregistrée.");
  }

  /** A lawyer receives a power of attorney of the first party, for its letters alone. */
  static void grantPower(Page office, String number) {
    Walk.open(office, CaseWalk.page("mandats", number));
    HAND.choose(office, "#partyRank", choices(office, "#partyRank").get(0));
    HAND.choose(office, "#quality", "LAWYER");
    HAND.choose(office, "#holderCivility", "MME");
    HAND.type(office, "#holderLastName", "Defensia");
    HAND.type(office, "#holderFirstName", "Maud");
    HAND.type(office, "#object", "Recevoir les courriers.");
    office.check("input[name=tasks][value=RECEIVE_LETTERS]");
    office.check("input[name=data][value=LETTERS]");
    for (String day : List.of("startsOn", "partySignedOn", "holderSignedOn")) {
      HAND.type(office, "#" + day, DAY);
    }
    HAND.type(office, "#endsOn", "2027-02-22");
    HAND.press(office, "#grant");
    Walk.assertSuccess(office, "Le mandat est enregistré");
  }

  /**
   * Refers a dossier to the national mediator.
   *
   * @return the number of the national dossier
   */
  static String escalate(Page mediator, String number) {
    Walk.open(mediator, CaseWalk.page("national", number));
    HAND.choose(mediator, "#door", "REGIONAL_MEDIATOR");
    HAND.type(mediator, "#reason", "L’examen n’a pas abouti dans la région.");
    HAND.pressAndConfirm(mediator, "#escalate");
    String done = "Le médiateur national est saisi : dossier ";
    Walk.assertSuccess(mediator, done);
    String notice = Walk.plain(mediator.innerText(".app-messages"));
    return notice.substring(notice.indexOf(done) + done.length()).replaceAll("\\..*", "").strip();
  }

  /** The judge is asked to approve the agreement by all parties, and does. */
  static void homologate(Page mediator, String number) {
    Walk.open(mediator, CaseWalk.page("accord", number));
    HAND.touch(mediator, "details:has(#homologationForm) > summary");
    HAND.choose(mediator, "#applicant", "JOINTLY");
    HAND.type(mediator, "#court", "Tribunal administratif de Strasbourg");
    HAND.type(mediator, "#askedOn", DAY);
    HAND.press(mediator, "#ask");
    Walk.assertSuccess(mediator, "La demande d’homologation est enregistrée.");
    HAND.choose(mediator, "#result", "GRANTED");
    HAND.type(mediator, "#resultOn", DAY);
    HAND.press(mediator, "#answer");
    Walk.assertSuccess(mediator, "La réponse du juge est enregistrée.");
  }

  /** A commitment is added by an amendment that every party signs. */
  static void amend(Page lead, String number) {
    Walk.open(lead, CaseWalk.page("accord", number));
    HAND.touch(lead, "details:has(#amendForm) > summary");
    HAND.type(lead, "#amendmentOn", DAY);
    HAND.touch(lead, "#amendForm input[name=changeParties]");
    HAND.type(lead, "#changeBody", "Un point mensuel entre les deux équipes.");
    HAND.type(lead, "#changeDueOn", "2027-01-31");
    HAND.press(lead, "#amend");
    Walk.assertSuccess(lead, "L’avenant est préparé et imprimé.");
    for (String party : choices(lead, "#amendmentParty")) {
      HAND.touch(lead, "details:has(#amendSignForm) > summary");
      HAND.choose(lead, "#amendmentParty", party);
      HAND.type(lead, "#amendmentSignedOn", DAY);
      HAND.choose(lead, "#amendmentManner", "IN_PERSON");
      HAND.pressAndConfirm(lead, "#signAmendment");
      Walk.assertSuccess(lead, "La signature est enregistrée.");
    }
    Walk.assertShows(lead, "signé par tous le 22/11/2026");
    Walk.assertShows(lead, "Un point mensuel entre les deux équipes.");
  }

  /** The values that a list offers: one at least. */
  static List<String> choices(Page page, String list) {
    List<String> values = offered(page, list);
    assertTrue(!values.isEmpty(), list + " offers nothing");
    return values;
  }

  private static List<String> offered(Page page, String list) {
    return page.locator(list + " option").all().stream()
        .map(option -> option.getAttribute("value"))
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
