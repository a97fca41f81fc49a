package fr.mediane.it;

import static fr.mediane.it.DossierPlay.ADMINISTRATOR;
import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MINISTERS;
import static fr.mediane.it.DossierPlay.NATIONAL;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.agenda.ClockKind;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.admission.Advise;
import fr.mediane.dossier.admission.AskCompletion;
import fr.mediane.dossier.admission.CloseIncomplete;
import fr.mediane.dossier.admission.CloseSupport;
import fr.mediane.dossier.admission.DeclareAdmissible;
import fr.mediane.dossier.admission.DeclareInadmissible;
import fr.mediane.dossier.admission.Decline;
import fr.mediane.dossier.admission.EngageMediation;
import fr.mediane.dossier.admission.EngageSupport;
import fr.mediane.dossier.admission.InadmissibilityMotive;
import fr.mediane.dossier.admission.OtherBody;
import fr.mediane.dossier.admission.Redirect;
import fr.mediane.dossier.admission.Reopen;
import fr.mediane.dossier.agreement.ConcludeFailure;
import fr.mediane.dossier.agreement.Recipients;
import fr.mediane.dossier.consent.ConsentInput;
import fr.mediane.dossier.consent.ConsentMeans;
import fr.mediane.dossier.consent.RecordRefusal;
import fr.mediane.dossier.consent.RevokeConsent;
import fr.mediane.dossier.escalation.EscalateDossier;
import fr.mediane.dossier.escalation.EscalationDoor;
import fr.mediane.dossier.referral.Cosign;
import fr.mediane.dossier.referral.FormalAgreement;
import fr.mediane.dossier.referral.ReferToNational;
import fr.mediane.dossier.referral.ReferralInput;
import fr.mediane.dossier.referral.RegisterReferral;
import fr.mediane.dossier.referral.WithdrawReferral;
import fr.mediane.dossier.retention.ConfirmDestruction;
import fr.mediane.dossier.retention.DeclareLegalAction;
import fr.mediane.dossier.retention.KeepRetentions;
import fr.mediane.dossier.retention.ProposeDestruction;
import fr.mediane.dossier.retention.ResumeDestruction;
import fr.mediane.dossier.retention.SuspendDestruction;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever steals the database reads nothing of a dossier: lives of dossiers are played with a word
 * of its own in every free text of every command, then every column of every table is read.
 */
@ExtendWith(ArquillianExtension.class)
class SealedDossierIT {

  /**
   * Texts that belong to no dossier, hence stay in clear (decision 0047); nothing is said there.
   */
  private static final Set<String> OUTSIDE_DOSSIERS =
      Set.of("CancelSession.motive", "SignUndertaking.words", "EndUndertaking.reason");

  /** The tables that still speak of a destroyed dossier. */
  private static final Set<String> KEPT =
      Set.of(
          "agenda_item",
          "clock_reminder",
          "dossier",
          "dossier_establishment",
          "dossier_exclusion",
          "dossier_key",
          "dossier_meeting",
          "dossier_party",
          "dossier_retention",
          "dossier_step",
          "legal_clock",
          "meeting_guest");

  /** The pages of a dossier, which are read after its destruction too. */
  private static final List<String> PAGES =
      List.of(
          "/app/dossiers/fiche",
          "/app/dossiers/recevabilite",
          "/app/dossiers/accords",
          "/app/dossiers/rencontres",
          "/app/dossiers/accord",
          "/app/dossiers/mandats",
          "/app/dossiers/pieces",
          "/app/dossiers/national",
          "/app/dossiers/autorites",
          "/app/dossiers/historique",
          "/app/destructions/fiche");

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Inject private DossierPlay play;
  @Inject private Transactions transactions;
  @Inject private Recipients recipients;
  @Inject private LedDossiers dossiers;
  @Inject private BeanManager beans;
  @Inject private HttpServletRequest request;

  @Resource(lookup = "java:jboss/datasources/MedianeDS")
  private DataSource source;

  private SpokenSaisine saisine;
  private SpokenMediation mediation;

  /** The place of the session, the one word that nothing seals. */
  private String inClear;

  @BeforeEach
  void onePlaySaysAllTheWords() {
    saisine = new SpokenSaisine(play, transactions, dossiers);
    mediation = new SpokenMediation(play, transactions, recipients);
  }

  @Test
  void theTablesHoldNoneOfTheWords() throws Exception {
    long documents = documents();
    fromSaisineToTheEnd();
    closedInEveryWay();
    withdrawnJointSaisine();
    failedMediation();
    referredByTheMinisters();
    referredByAllTheParties();
    leftBeforeTheMediation();
    escalated();
    assertEquals(OUTSIDE_DOSSIERS, unsaid(), "texts of commands in which the test said nothing");
    assertTrue(play.words().words().size() > 100, play.words().words()::toString);
    assertEquals(
        Set.of("panel_session.place: " + inClear),
        new RawTables(source).holding(play.words().words()),
        "nothing but the place of a session, of no dossier, which proves that the tables are read");
    assertEquals(documents, documents(), "no document about a dossier is kept in clear");
  }

  /** Whoever steals the database after a destruction finds the closed list of decision 0047. */
  @Test
  void whatStaysOfADestroyedDossierIsAClosedListWithoutAnyText() throws Exception {
    String number = fromSaisineToTheEnd();
    Long id = transactions.get(() -> play.dossier(number).getId());
    RawTables tables = new RawTables(source);
    assertTrue(tables.about(id).keySet().size() > KEPT.size(), "the life left rows everywhere");
    play.act(MEDIATOR, new ResumeDestruction(number, version(number)));
    transactions.run(() -> passed(id));
    play.act(SECRETARIAT, new ProposeDestruction(number, version(number)));
    play.act(MEDIATOR, new ConfirmDestruction(number, version(number), true));
    Map<String, Set<String>> left = tables.about(id);
    assertTrue(left.containsKey("dossier_step"), left::toString);
    assertTrue(KEPT.containsAll(left.keySet()), left::toString);
    assertTrue(left.values().stream().allMatch(Set::isEmpty), left::toString);
    assertTrue(excludedFor(id).isEmpty(), "nobody knows why it is hidden");
    SignedInClients clients = new SignedInClients();
    for (String page : PAGES) {
      HttpResponse<String> answer =
          clients.get(request, SECRETARIAT, page + ".xhtml?numero=" + number);
      assertEquals(200, answer.statusCode(), page);
    }
  }

  /** The time of retention that runs is over. */
  private void passed(Long dossier) {
    em.createQuery(
            "update LegalClock c set c.startedOn = :day, c.countedOn = :day, c.dueOn = :day"
                + " where c.dossierId = :dossier and c.kind = :kind and c.stoppedOn is null")
        .setParameter("day", TODAY.minusDays(1))
        .setParameter("dossier", dossier)
        .setParameter("kind", ClockKind.RETENTION)
        .executeUpdate();
  }

  private List<ExclusionReason> excludedFor(Long dossier) {
    return em.createQuery(
            "select x.reason from DossierExclusion x where x.dossier.id = :dossier"
                + " and x.reason is not null",
            ExclusionReason.class)
        .setParameter("dossier", dossier)
        .getResultList();
  }

  private String fromSaisineToTheEnd() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    String number = saisine.admitted(finess, PartyStatus.PLACEMENT_STUDENT);
    inClear = mediation.examined(number);
    play.act(MEDIATOR, new EngageMediation(play.decision(number), null));
    mediation.consent(number, 1, 2);
    mediation.designated(number);
    mediation.met(number);
    mediation.settled(number);
    mediation.followed(number);
    ended(number);
    return number;
  }

  private void ended(String number) throws Exception {
    play.act(
        ADMINISTRATOR,
        new KeepRetentions(List.of(transactions.get(() -> play.dossier(number).getId()))));
    play.act(
        SECRETARIAT,
        new DeclareLegalAction(number, version(number), LegalAction.PAST, say("Action")));
    play.act(SECRETARIAT, new SuspendDestruction(number, version(number), say("Suspension")));
  }

  /** One dossier closed and reopened again and again, a motive each time. */
  private void closedInEveryWay() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    String number = saisine.admitted(finess, PartyStatus.PLACEMENT_STUDENT);
    play.act(MEDIATOR, new Decline(play.decision(number), say("Urgence")));
    reopened(number, true);
    play.act(MEDIATOR, new Advise(play.decision(number), say("Urgence")));
    reopened(number, false);
    play.act(MEDIATOR, new Redirect(play.decision(number), OtherBody.CRP));
    reopened(number, false);
    play.act(
        MEDIATOR,
        new DeclareInadmissible(
            play.decision(number),
            InadmissibilityMotive.DISCIPLINARY,
            OtherBody.DISCIPLINARY_BODY));
    reopened(number, false);
    play.act(MEDIATOR, new AskCompletion(play.decision(number)));
    play.act(MEDIATOR, new CloseIncomplete(play.decision(number)));
    reopened(number, true);
    play.act(MEDIATOR, new EngageSupport(play.decision(number), say("Urgence")));
    play.act(MEDIATOR, new CloseSupport(play.decision(number), true));
    String withdrawn = saisine.admitted(finess, PartyStatus.PLACEMENT_STUDENT);
    play.act(
        SECRETARIAT, new WithdrawReferral(withdrawn, version(withdrawn), TODAY, say("Retrait")));
  }

  private void reopened(String number, boolean admit) throws Exception {
    play.act(MEDIATOR, new Reopen(play.decision(number)));
    if (admit) {
      play.act(MEDIATOR, new DeclareAdmissible(play.decision(number)));
    }
  }

  private void withdrawnJointSaisine() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    ReferralInput joint =
        play.referral(
            ReferrerKind.MEDICAL_CHAIR_AND_DIRECTOR,
            SpokenSaisine.RECEIVED,
            finess,
            PartyStatus.HOSPITAL_PRACTITIONER);
    play.act(
        SECRETARIAT,
        new RegisterReferral(
            new ReferralInput(
                joint.facts(),
                finess,
                joint.referrer(),
                play.somebody(),
                TODAY,
                joint.summary(),
                joint.serviceEffect(),
                joint.legalActionNote(),
                joint.parties())));
    String second =
        play.act(
            SECRETARIAT,
            new RegisterReferral(
                play.referral(
                    ReferrerKind.MEDICAL_CHAIR_AND_DIRECTOR,
                    SpokenSaisine.RECEIVED,
                    finess,
                    PartyStatus.HOSPITAL_PRACTITIONER)));
    play.act(SECRETARIAT, new Cosign(second, version(second), play.somebody(), TODAY));
  }

  private void failedMediation() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    String number = saisine.admitted(finess, PartyStatus.PLACEMENT_STUDENT);
    play.act(MEDIATOR, new EngageMediation(play.decision(number), say("Urgence")));
    mediation.consent(number, 1, 2);
    mediation.designated(number);
    play.act(MEDIATOR, new ConcludeFailure(number, version(number), TODAY, say("Echec")));
  }

  private void referredByTheMinisters() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    ReferralInput input =
        play.referral(
            ReferrerKind.MINISTERS, SpokenSaisine.RECEIVED, finess, PartyStatus.CIVIL_SERVANT);
    play.act(
        MINISTERS,
        new ReferToNational(
            new ReferralInput(
                input.facts(),
                finess,
                input.referrer(),
                play.somebody(),
                TODAY,
                input.summary(),
                input.serviceEffect(),
                input.legalActionNote(),
                input.parties())));
  }

  /** One party does not agree to enter; in another dossier one takes its agreement back. */
  private void leftBeforeTheMediation() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    String refused = saisine.admitted(finess, PartyStatus.PLACEMENT_STUDENT);
    play.act(MEDIATOR, new EngageMediation(play.decision(refused), say("Urgence")));
    play.act(SECRETARIAT, new RecordRefusal(refused, version(refused), answer(2)));
    String left = saisine.admitted(finess, PartyStatus.PLACEMENT_STUDENT);
    play.act(MEDIATOR, new EngageMediation(play.decision(left), say("Urgence")));
    mediation.consent(left, 1);
    play.act(SECRETARIAT, new RevokeConsent(left, version(left), answer(1)));
  }

  private ConsentInput answer(int rank) {
    return new ConsentInput(rank, TODAY, ConsentMeans.LETTER, null, say("Original"), null);
  }

  /** All the parties turn to the national mediator together. */
  private void referredByAllTheParties() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    play.act(
        NATIONAL,
        new RegisterReferral(
            play.referral(
                ReferrerKind.ALL_PARTIES,
                SpokenSaisine.RECEIVED,
                finess,
                PartyStatus.CIVIL_SERVANT),
            new FormalAgreement(
                Map.of(0, SpokenSaisine.RECEIVED, 1, SpokenSaisine.RECEIVED), say("Preuve"))));
  }

  private void escalated() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    String number = saisine.admitted(finess, PartyStatus.PLACEMENT_STUDENT);
    Long piece = saisine.attach(number);
    play.act(
        MEDIATOR,
        new EscalateDossier(
            number,
            version(number),
            EscalationDoor.ALL_PARTIES,
            TODAY,
            say("Raison"),
            Map.of(1, TODAY, 2, TODAY),
            say("Preuve"),
            Set.of(piece),
            say("Transmission")));
  }

  /** The texts of the commands on dossiers in which no word was said, identifiers apart. */
  private Set<String> unsaid() {
    Set<String> texts = FreeTexts.of(CommandSamples.aboutDossiers(beans));
    texts.removeAll(play.words().places());
    return texts;
  }

  private String say(String about) {
    return play.words().say(about);
  }

  private long version(String number) throws Exception {
    return transactions.get(() -> play.version(number));
  }

  private long documents() throws Exception {
    return transactions.get(() -> play.documentsAboutDossiers());
  }
}
