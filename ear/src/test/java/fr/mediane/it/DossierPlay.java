package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.Command;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.CaseMediatorSource;
import fr.mediane.dossier.Channel;
import fr.mediane.dossier.ConflictLink;
import fr.mediane.dossier.ConflictScope;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierExclusion;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.PartyFacts;
import fr.mediane.dossier.PartyProfession;
import fr.mediane.dossier.PartyRole;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.admission.DecisionInput;
import fr.mediane.dossier.agreement.MediationAgreement;
import fr.mediane.dossier.designation.Candidate;
import fr.mediane.dossier.designation.Candidates;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.meeting.GuestKind;
import fr.mediane.dossier.meeting.MeetingInput;
import fr.mediane.dossier.meeting.MeetingKind;
import fr.mediane.dossier.meeting.PlanMeeting;
import fr.mediane.dossier.piece.AttachPiece;
import fr.mediane.dossier.piece.PieceClass;
import fr.mediane.dossier.referral.PartyInput;
import fr.mediane.dossier.referral.ReferralInput;
import fr.mediane.dossier.referral.RegisterReferral;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.dossier.standin.GrantPower;
import fr.mediane.dossier.standin.HolderQuality;
import fr.mediane.dossier.standin.PowerData;
import fr.mediane.dossier.standin.PowerInput;
import fr.mediane.dossier.standin.PowerTask;
import fr.mediane.network.Civility;
import fr.mediane.panel.Person;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plays acts on dossiers in the name of the demonstration's people. Every free text carries a word
 * of {@link SpokenWords}; what is not said is lawful and dull.
 */
@Dependent
public class DossierPlay {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final String MEDIATOR = "mediateur.ges";
  static final String SECRETARIAT = "instance.ges";
  static final String MEMBER = "membre.ges";
  static final String NATIONAL = "nationale";
  static final String MINISTERS = "ministeres";
  static final String ADMINISTRATOR = "admin";

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Inject private RunAsApplication application;
  @Inject private Candidates candidates;

  private final SpokenWords words = new SpokenWords();

  /** What was said. */
  SpokenWords words() {
    return words;
  }

  /** Does an act today. */
  <C extends Record & Command<R>, R> R act(String username, C command) {
    words.hear(command);
    return application.as(username, command);
  }

  /** Does an act of any kind, whose answer is of no interest. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  void perform(String username, Command<?> command) {
    application.as(username, (Command) command);
  }

  /** Asserts that an act is refused with those words, and that nothing of it is kept. */
  void refuses(String username, String words, Command<?> command) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> perform(username, command), command::toString);
    assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
  }

  /** Asserts that an act is refused beside the fields of those names, and beside no other. */
  void refusesAt(String username, Set<String> fields, Command<?> command) {
    InvalidRefusal refusal =
        assertThrows(InvalidRefusal.class, () -> perform(username, command), command::toString);
    assertEquals(
        fields, refusal.problems().stream().map(Problem::field).collect(Collectors.toSet()));
  }

  /** Somebody, each of whose particulars is a word. */
  Identity somebody() {
    return new Identity(
        Civility.MME,
        words.say("Nom"),
        words.say("Prenom"),
        words.say("Fonction"),
        words.say("Courriel") + "@exemple.example",
        words.sayNumber(),
        words.say("Adresse"));
  }

  /** A party without a rank yet. */
  PartyInput party(PartyStatus status, boolean referrer, String finess) {
    return new PartyInput(
        null,
        somebody(),
        new PartyFacts(
            status,
            PartyProfession.NURSING,
            PartyRole.AGENT,
            status == PartyStatus.PLACEMENT_STUDENT,
            referrer,
            false,
            false),
        finess,
        words.say("Ecole"));
  }

  /** A saisine of two parties, the first of which seizes. */
  ReferralInput referral(
      ReferrerKind kind, LocalDate receivedOn, String finess, PartyStatus first) {
    boolean byParty = kind == ReferrerKind.PARTY;
    return new ReferralInput(
        facts(kind, receivedOn),
        finess,
        byParty ? null : somebody(),
        null,
        null,
        words.say("Recit"),
        words.say("Service"),
        words.say("Justice"),
        List.of(party(first, byParty, finess), party(PartyStatus.CIVIL_SERVANT, false, finess)));
  }

  static ReferralFacts facts(ReferrerKind kind, LocalDate receivedOn) {
    return new ReferralFacts(
        receivedOn,
        Channel.ELECTRONIC,
        InterventionNature.DISPUTE,
        kind,
        ConflictLink.HIERARCHY,
        ConflictScope.INTERPERSONAL,
        2,
        true,
        LegalAction.NONE,
        false);
  }

  /** A decision of today with its words. */
  DecisionInput decision(String number) {
    return decision(number, TODAY);
  }

  /** A decision with its words. */
  DecisionInput decision(String number, LocalDate on) {
    return new DecisionInput(number, version(number), on, words.say("Decision"));
  }

  /** The version of a dossier. */
  long version(String number) {
    return dossier(number).getVersion();
  }

  /** The version of the agreement of a dossier. */
  long agreementVersion(String number) {
    return em.createQuery(
            "select a.version from MediationAgreement a where a.dossier.number = :number",
            Long.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** Whether an agreement was ever drafted. */
  boolean hasAgreement(String number) {
    return em.createQuery(
                "select count(a) from MediationAgreement a where a.dossier.number = :number",
                Long.class)
            .setParameter("number", number)
            .getSingleResult()
        > 0;
  }

  /** The agreement of a dossier; within a transaction. */
  MediationAgreement agreement(String number) {
    return em.createQuery(
            "select a from MediationAgreement a where a.dossier.number = :number",
            MediationAgreement.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** A dossier; within a transaction to read what hangs on it. */
  Dossier dossier(String number) {
    return em.createQuery("select d from Dossier d where d.number = :number", Dossier.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** FINESS number of a hospital of the territory, tied to the member or not. */
  String establishment(boolean tied) {
    return em.createQuery(
            "select e.finess from Establishment e where e.departement.territory.code = 'GES'"
                + " and e.sector = fr.mediane.regulation.Sector.HOSPITAL and "
                + (tied ? "" : "not ")
                + "exists (select a.personId from PersonAffinity a where a.establishmentId = e.id"
                + " and a.personId = :person) order by e.finess",
            String.class)
        .setParameter("person", application.actor(MEMBER).personId())
        .setMaxResults(1)
        .getSingleResult();
  }

  /** The version of a session; within a transaction. */
  long sessionVersion(String session) {
    return em.createQuery(
            "select s.version from PanelSession s where s.number = :number", Long.class)
        .setParameter("number", session)
        .getSingleResult();
  }

  /**
   * People who may be designated today, certified, the member first. Not the mediator who acts:
   * challenged, he would no longer reach the dossier.
   */
  List<Long> mediators(String number) {
    Long member = application.actor(MEMBER).personId();
    Long acting = application.actor(MEDIATOR).personId();
    List<Long> free =
        candidates.of(dossier(number), TODAY, TODAY).stream()
            .filter(candidate -> candidate.personId() != null && candidate.ties().isEmpty())
            .filter(candidate -> candidate.excluded() == null && !candidate.designated())
            .map(Candidate::personId)
            .filter(person -> !person.equals(acting))
            .sorted((a, b) -> Boolean.compare(b.equals(member), a.equals(member)))
            .toList();
    em.createQuery("update Person p set p.certificateOn = :day where p.id in :people")
        .setParameter("day", LocalDate.of(2020, 1, 1))
        .setParameter("people", free)
        .executeUpdate();
    return free;
  }

  /** Identity of the designation of a person that holds. */
  Long designation(String number, Long person) {
    return em.createQuery(
            "select m.id from CaseMediator m where m.dossier.number = :number"
                + " and m.person.id = :person and m.endedOn is null",
            Long.class)
        .setParameter("number", number)
        .setParameter("person", person)
        .getSingleResult();
  }

  /**
   * Registers the saisine of a party.
   *
   * @return its number
   */
  String register(String author, String finess) {
    return act(
        author,
        new RegisterReferral(
            referral(ReferrerKind.PARTY, TODAY.minusDays(3), finess, PartyStatus.CIVIL_SERVANT)));
  }

  /**
   * Attaches a text whose name and content are words of the play.
   *
   * @return the identity of the piece
   */
  Long attach(String author, String number) {
    return act(
        author,
        new AttachPiece(
            number,
            words().say("Fichier") + ".txt",
            ("Bonjour " + words().say("Contenu")).getBytes(StandardCharsets.UTF_8),
            PieceClass.CONFIDENTIAL_MEDIATION,
            TODAY,
            1));
  }

  /**
   * Puts in a dossier that is open, beyond its registration, what its doors ask for: a piece
   * received, a meeting planned to which the first party is invited, and the power of somebody to
   * receive the letters of that party.
   */
  DossierDoors.Rows furnish(String mediator, String secretariat, String number) {
    Long piece = attach(secretariat, number);
    Long meeting =
        act(
            mediator,
            new PlanMeeting(
                number,
                new MeetingInput(
                    MeetingKind.INTERVIEW,
                    new Slot(TODAY, LocalTime.of(14, 0), 180, false, words.say("Salle")),
                    Set.of(1),
                    Map.of(),
                    Set.of(),
                    Set.of(),
                    true,
                    "")));
    Long power = empower(secretariat, number);
    Long guest =
        em.createQuery(
                "select g.id from MeetingGuest g where g.meeting.id = :meeting and g.kind = :party",
                Long.class)
            .setParameter("meeting", meeting)
            .setParameter("party", GuestKind.PARTY)
            .getSingleResult();
    return new DossierDoors.Rows(piece, meeting, guest, power);
  }

  /**
   * Gives somebody the power to receive the letters of the first party.
   *
   * @return the identity of the power
   */
  Long empower(String author, String number) {
    return act(
        author,
        new GrantPower(
            number,
            new PowerInput(
                1,
                somebody(),
                HolderQuality.LAWYER,
                words.say("Objet"),
                Set.of(PowerTask.RECEIVE_LETTERS),
                Set.of(PowerData.LETTERS),
                TODAY,
                TODAY.plusMonths(1),
                TODAY,
                TODAY)));
  }

  /** Designates the member for a dossier whatever its state; within a transaction. */
  void designateMember(String number) {
    dossier(number)
        .designate(new CaseMediator(member(), CaseMediatorSource.MEMBER, true, TODAY, null));
  }

  /** Takes a dossier away from the member; within a transaction. */
  void excludeMember(String number, ExclusionReason reason) {
    exclude(number, member().getId(), reason);
  }

  /** Takes a dossier away from somebody of the pool; within a transaction. */
  void exclude(String number, Long person, ExclusionReason reason) {
    em.persist(
        new DossierExclusion(dossier(number), em.find(Person.class, person), reason, TODAY, null));
  }

  /** Puts a dossier in a state without the acts that lead there; within a transaction. */
  void force(String number, DossierState state) {
    em.createQuery("update Dossier d set d.state = :state where d.number = :number")
        .setParameter("state", state)
        .setParameter("number", number)
        .executeUpdate();
  }

  /**
   * Leaves out what a session said of a dossier, as if it had been hidden from who recorded the
   * session; within a transaction.
   */
  void unexamined(String number) {
    em.createQuery("update AgendaItem i set i.opinion = null where i.dossier = :dossier")
        .setParameter("dossier", dossier(number))
        .executeUpdate();
  }

  /** The person of the member; within a transaction. */
  Person member() {
    return em.find(Person.class, application.actor(MEMBER).personId());
  }

  /** Makes a closed dossier thirty years older; within a transaction. */
  void thirtyYearsPass(String number) {
    em.createQuery(
            "update Dossier d set d.receivedOn = :day, d.closedOn = :day where d.number = :number")
        .setParameter("day", TODAY.minusYears(30))
        .setParameter("number", number)
        .executeUpdate();
  }

  /** Identity of the last row of an entity about a dossier. */
  Long last(String entity, String number) {
    return em.createQuery(
            "select max(e.id) from " + entity + " e where e.dossier.number = :number", Long.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** The members convened to a session today. */
  List<String> members() {
    return em.createQuery(
            "select distinct m.person.id from Mandate m where m.panel.id = :panel and m.supersededBy is null"
                + " and m.startsOn <= :day and m.endsOn >= :day and m.endedOn is null",
            Long.class)
        .setParameter("panel", application.actor(MEMBER).panelId())
        .setParameter("day", TODAY)
        .getResultStream()
        .map(String::valueOf)
        .toList();
  }

  /** Identity of an account. */
  Long account(String username) {
    return application.actor(username).accountId();
  }

  /** How many documents about dossiers are kept in clear. */
  long documentsAboutDossiers() {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from stored_document where object_type = 'Dossier'")
                .getSingleResult())
        .longValue();
  }
}
