package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.Command;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.agreement.SignAgreement;
import fr.mediane.dossier.agreement.SignatureManner;
import fr.mediane.dossier.consent.ConsentInput;
import fr.mediane.dossier.consent.ConsentMeans;
import fr.mediane.dossier.consent.RecordConsent;
import fr.mediane.dossier.consent.RecordRefusal;
import fr.mediane.dossier.designation.DesignateMediator;
import fr.mediane.dossier.designation.NotifyDesignation;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.meeting.HoldMeeting;
import fr.mediane.dossier.meeting.MeetingInput;
import fr.mediane.dossier.meeting.MeetingKind;
import fr.mediane.dossier.meeting.MoveMeeting;
import fr.mediane.dossier.meeting.PlanMeeting;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.dossier.standin.GrantPower;
import fr.mediane.dossier.standin.HolderQuality;
import fr.mediane.dossier.standin.PowerData;
import fr.mediane.dossier.standin.PowerInput;
import fr.mediane.dossier.standin.PowerTask;
import fr.mediane.dossier.standin.RevokePower;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A representative does what the power lists, for the party who gave it, from its first day to its
 * last or to its revocation; nothing else.
 */
@ExtendWith(ArquillianExtension.class)
class PowersIT {

  private static final String PLACE = "Classeur du secrétariat";

  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private Transactions transactions;
  @Inject private RunAsApplication application;
  @Inject private HttpServletRequest request;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  private final SignedInClients clients = new SignedInClients();
  private String number;

  @Test
  void theEntryIsSignedWithinThePowerAndNowhereElse() throws Exception {
    String other = dossiers.to(DossierState.CONSENT);
    Long elsewhere = grant(other, 1, Set.of(PowerTask.SIGN_ENTRY), TODAY, TODAY);
    number = dossiers.to(DossierState.CONSENT);
    Long future =
        grant(number, 1, Set.of(PowerTask.SIGN_ENTRY), TODAY.plusDays(1), TODAY.plusDays(9));
    Long letters = grant(number, 1, Set.of(PowerTask.RECEIVE_LETTERS), TODAY, TODAY.plusDays(9));
    Long ofSecond = grant(number, 2, Set.of(PowerTask.SIGN_ENTRY), TODAY, TODAY.plusDays(9));
    Long ended = grantedEarlier(number, 1, TODAY.minusDays(2), TODAY.minusDays(1));
    Long oneDay = grant(number, 1, Set.of(PowerTask.SIGN_ENTRY), TODAY, TODAY);
    Long revoked = grant(number, 1, Set.of(PowerTask.SIGN_ENTRY), TODAY, TODAY.plusDays(9));
    play.act(SECRETARIAT, new RevokePower(number, revoked, TODAY));
    assertThrows(
        Refusal.class, () -> play.act(SECRETARIAT, new RevokePower(number, revoked, TODAY)));

    refused("attorneyId", "n’appartient pas au dossier", consent(1, elsewhere));
    refused("attorneyId", "n’appartient pas au dossier", consent(1, 999_999_999L));
    refused("attorneyId", "ne commence que le", consent(1, future));
    refused("attorneyId", "ne comprend pas l’acte", consent(1, letters));
    refused("attorneyId", "par une autre partie", consent(1, ofSecond));
    refused("attorneyId", "a pris fin le", consent(1, ended));
    refused("attorneyId", "est révoqué depuis le", consent(1, revoked));
    long version = version();
    refused(
        "attorneyId",
        "vient de la partie elle-même",
        new RecordRefusal(number, version, typed(1, null, PLACE, oneDay)));

    String form = page("/app/dossiers/accords.xhtml?acte=reponse&numero=" + number);
    assertTrue(form.contains("La partie elle-même"), form);
    assertFalse(form.contains("<option value=\"" + future + "\""), form);
    assertFalse(form.contains("<option value=\"" + letters + "\""), form);
    assertTrue(form.contains("<option value=\"" + oneDay + "\""), form);

    play.act(SECRETARIAT, consent(1, oneDay));
    assertEquals(oneDay, attorneyOf("EntryConsent", number));
    String history = page("/app/dossiers/accords.xhtml?numero=" + number);
    assertTrue(history.contains("signé par"), history);
    assertTrue(history.contains("original conservé"), history);
    assertTrue(history.contains(PLACE), history);
  }

  @Test
  void anAgreementToEnterIsProved() throws Exception {
    number = dossiers.to(DossierState.CONSENT);
    refused(
        "pieceId",
        "Un accord se prouve",
        new RecordConsent(number, version(), typed(1, null, null, null)));
    refused(
        "pieceId",
        "Un accord se prouve",
        new RecordConsent(number, version(), typed(1, null, "  ", null)));
    refused(
        "originalPlace",
        "caractères",
        new RecordConsent(number, version(), typed(1, null, "x".repeat(301), null)));
    Long piece = play.attach(SECRETARIAT, number);
    play.act(SECRETARIAT, new RecordConsent(number, version(), typed(1, piece, null, null)));
    play.act(SECRETARIAT, new RecordConsent(number, version(), typed(2, null, PLACE, null)));
    assertEquals(DossierState.DESIGNATION, transactions.get(() -> play.dossier(number).getState()));
  }

  @Test
  void theAgreementIsSignedWithinThePower() throws Exception {
    number = dossiers.to(DossierState.MEDIATION);
    CaseGuide guide = new CaseGuide(play, number, List.of());
    for (int act = 0; act < 2; act++) {
      CaseGuide.Move move =
          transactions.get(() -> guide.next(DossierState.MEDIATION, DossierState.FOLLOW_UP));
      dossiers.perform(move);
    }
    Long entry = grant(number, 1, Set.of(PowerTask.SIGN_ENTRY), TODAY, TODAY.plusDays(9));
    Long signs = grant(number, 1, Set.of(PowerTask.SIGN_AGREEMENT), TODAY, TODAY);
    Long revoked = grant(number, 2, Set.of(PowerTask.SIGN_AGREEMENT), TODAY, TODAY.plusDays(9));
    refused("signatureSigner", "ne comprend pas l’acte", sign(1, entry));
    refused("signatureSigner", "par une autre partie", sign(2, signs));
    play.act(SECRETARIAT, new RevokePower(number, revoked, TODAY));
    refused("signatureSigner", "est révoqué depuis le", sign(2, revoked));

    play.act(MEDIATOR, sign(1, signs));
    assertTrue(page("/app/dossiers/accord.xhtml?numero=" + number).contains(", mandataire"));
    assertEquals(
        signs,
        em.createQuery(
                "select s.attorneyId from Signature s where s.agreement.dossier.number = :number",
                Long.class)
            .setParameter("number", number)
            .getSingleResult());
  }

  @Test
  void aCopyOfTheLettersGoesToWhoeverMayReceiveAndKnowThem() throws Exception {
    number = dossiers.to(DossierState.DESIGNATION);
    Long person = transactions.get(() -> play.mediators(number).get(0));
    play.act(MEDIATOR, new DesignateMediator(number, version(), person, TODAY));
    Set<PowerTask> receive = Set.of(PowerTask.RECEIVE_LETTERS);
    Long copied = grant(number, 1, receive, TODAY, TODAY.plusDays(9));
    Long deaf =
        play.act(
            SECRETARIAT,
            new GrantPower(
                number, power(1, receive, Set.of(PowerData.PROGRESS), TODAY, TODAY.plusDays(9))));
    play.act(SECRETARIAT, new NotifyDesignation(number, version(), TODAY, true));
    assertEquals(3 * 2, papers(Paper.DESIGNATION), "two parties and one copy, PDF and DOCX");

    String notice = "/api/secure/documents/entree/" + number + "/designation/1/copie-";
    assertEquals(200, get(notice + copied + ".pdf"));
    assertEquals(404, get(notice + deaf + ".pdf"));
    assertEquals(404, get(notice.replace("/1/", "/2/") + copied + ".pdf"));
    play.act(SECRETARIAT, new RevokePower(number, copied, TODAY));
    assertEquals(404, get(notice + copied + ".pdf"));
    play.act(SECRETARIAT, new NotifyDesignation(number, version(), TODAY, true));
    assertEquals(3 * 2 + 2 * 2, papers(Paper.DESIGNATION), "no copy once revoked");
  }

  @Test
  void aRepresentativeAttendsWithinThePower() throws Exception {
    number = dossiers.to(DossierState.MEDIATION);
    LocalDate last = TODAY.plusDays(5);
    Long attends = grant(number, 1, Set.of(PowerTask.ATTEND_INTERVIEWS), TODAY, last);
    Long letters = grant(number, 1, Set.of(PowerTask.RECEIVE_LETTERS), TODAY, last);
    refused("representatives", "a pris fin le", meeting(last.plusDays(1), 1, attends));
    refused("representatives", "ne comprend pas l’acte", meeting(TODAY, 1, letters));
    refused("representatives", "n’est pas invitée", meeting(TODAY, 2, attends));
    refused("representatives", "n’appartient pas au dossier", meeting(TODAY, 1, 999_999_999L));

    Long planned = play.act(MEDIATOR, meeting(last, 1, attends));
    refused("date", "a pris fin le", new MoveMeeting(number, planned, 1, slot(last.plusDays(1))));
    play.act(MEDIATOR, new MoveMeeting(number, planned, 1, slot(TODAY)));
    String shown = page("/app/dossiers/rencontres.xhtml?numero=" + number);
    assertTrue(shown.contains(" – Mandataire"), shown);
    play.act(SECRETARIAT, new RevokePower(number, attends, TODAY));
    Set<Long> all =
        Set.copyOf(
            em.createQuery("select g.id from MeetingGuest g where g.meeting.id = :id", Long.class)
                .setParameter("id", planned)
                .getResultList());
    refused("present", "est révoqué depuis le", new HoldMeeting(number, planned, 2, all, 60));
  }

  /** A refusal beside its field, which leaves the dossier as it was. */
  private <C extends Record & Command<R>, R> void refused(String field, String words, C command)
      throws Exception {
    long before = version();
    String author =
        command instanceof RecordConsent || command instanceof RecordRefusal
            ? SECRETARIAT
            : MEDIATOR;
    InvalidRefusal refusal =
        assertThrows(InvalidRefusal.class, () -> play.act(author, command), command::toString);
    assertEquals(field, refusal.problems().get(0).field(), refusal::getMessage);
    assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
    assertEquals(before, version(), "nothing half written");
  }

  private RecordConsent consent(int rank, Long attorney) throws Exception {
    return new RecordConsent(number, version(), typed(rank, null, PLACE, attorney));
  }

  private static ConsentInput typed(int rank, Long piece, String place, Long attorney) {
    return new ConsentInput(rank, TODAY, ConsentMeans.SIGNED_AGREEMENT, piece, place, attorney);
  }

  private SignAgreement sign(int rank, Long attorney) throws Exception {
    return new SignAgreement(
        number,
        transactions.get(() -> play.agreementVersion(number)),
        rank,
        TODAY,
        SignatureManner.IN_PERSON,
        attorney);
  }

  private PlanMeeting meeting(LocalDate on, int party, Long representative) {
    return new PlanMeeting(
        number,
        new MeetingInput(
            MeetingKind.INTERVIEW,
            slot(on),
            Set.of(party),
            Map.of(),
            Set.of(representative),
            Set.of(),
            true,
            ""));
  }

  private static Slot slot(LocalDate on) {
    return new Slot(on, LocalTime.of(14, 0), 60, false, "Salle 3");
  }

  private Long grant(String dossier, int rank, Set<PowerTask> tasks, LocalDate from, LocalDate to) {
    return play.act(
        SECRETARIAT,
        new GrantPower(dossier, power(rank, tasks, Set.of(PowerData.LETTERS), from, to)));
  }

  /** A power whose last day was to come when it was recorded, and is over today. */
  private Long grantedEarlier(String dossier, int rank, LocalDate from, LocalDate to) {
    PowerInput typed =
        power(rank, Set.of(PowerTask.SIGN_ENTRY), Set.of(PowerData.LETTERS), from, to);
    return application.at(
        from.atTime(10, 0).atZone(ZoneId.of("Europe/Paris")).toInstant(),
        SECRETARIAT,
        new GrantPower(dossier, typed));
  }

  private PowerInput power(
      int rank, Set<PowerTask> tasks, Set<PowerData> data, LocalDate from, LocalDate to) {
    LocalDate signed = from.isAfter(TODAY) ? TODAY : from;
    return new PowerInput(
        rank,
        play.somebody(),
        HolderQuality.LAWYER,
        "Être représentée",
        tasks,
        data,
        from,
        to,
        signed,
        signed);
  }

  private long version() throws Exception {
    return transactions.get(() -> play.version(number));
  }

  private Long attorneyOf(String entity, String dossier) {
    return em.createQuery(
            "select e.attorneyId from " + entity + " e where e.dossier.number = :number",
            Long.class)
        .setParameter("number", dossier)
        .getSingleResult();
  }

  private long papers(Paper paper) {
    return em.createQuery(
            "select count(p) from Piece p where p.dossier.number = :number and p.paper = :paper",
            Long.class)
        .setParameter("number", number)
        .setParameter("paper", paper)
        .getSingleResult();
  }

  private int get(String path) throws Exception {
    return clients.get(request, SECRETARIAT, path).statusCode();
  }

  private String page(String path) throws Exception {
    return clients.get(request, MEDIATOR, path).body();
  }
}
