package fr.mediane.access;

import static fr.mediane.access.Role.ADMINISTRATOR;
import static fr.mediane.access.Role.ARS_DIRECTOR;
import static fr.mediane.access.Role.ARS_SECRETARIAT;
import static fr.mediane.access.Role.MEMBER;
import static fr.mediane.access.Role.MINISTERS_OFFICE;
import static fr.mediane.access.Role.NATIONAL_MEDIATOR;
import static fr.mediane.access.Role.PANEL_SECRETARIAT;
import static fr.mediane.access.Role.REGIONAL_MEDIATOR;

import java.util.EnumSet;
import java.util.Set;

/**
 * The rights of the application, each with the roles that hold it. A right says <em>what</em>;
 * {@link AccessScope} says <em>where</em>. A command, a reading method, a page or a resource
 * without a right does not run.
 */
public enum Right {
  /** Sign in and see one's home page. */
  HOME(Group.ALL),
  /** See one's own account and change its password: all that a password just issued opens. */
  OWN_ACCOUNT(Group.ALL),
  /** Follow, cancel and collect one's own long work. */
  OWN_WORK(Group.ALL),
  /** See territories, agencies, mediators, establishments and groups. */
  NETWORK_READ(Group.ALL),
  /** Change mediators, support agencies and groups. */
  NETWORK_MANAGE(Set.of(ADMINISTRATOR, NATIONAL_MEDIATOR)),
  /** Import establishments and groups. */
  ESTABLISHMENT_IMPORT(Set.of(ADMINISTRATOR, NATIONAL_MEDIATOR)),
  /** See instances, compositions, mandates and published acts. */
  PANEL_READ(Group.ALL),
  /** See the candidates of one's instances: personal data, journaled. */
  CANDIDATE_READ(Group.OFFICE_AND_AUTHORITIES),
  /** Add, change, import and withdraw candidates; open calls for applications. */
  CANDIDATE_MANAGE(Group.OFFICE),
  /** See proposals and their steps. */
  PROPOSAL_READ(Group.OFFICE_AND_AUTHORITIES),
  /** Draft a proposal: choose seats and people. */
  PROPOSAL_DRAFT(Group.OFFICE),
  /**
   * Sign and submit a proposal: the mediator who presides, or the national mediator (art. 5, 8 and
   * 9).
   */
  PROPOSAL_SUBMIT(Group.MEDIATORS),
  /** Prepare the act of the appointing authority. */
  PROPOSAL_PREPARE(Group.ACT_WRITERS),
  /** Appoint the members or return the proposal with a motive. */
  PROPOSAL_DECIDE(Set.of(ARS_DIRECTOR, MINISTERS_OFFICE)),
  /** Record a resignation, an end by incompatibility, an extension, a vice-presidency. */
  MANDATE_MANAGE(Group.OFFICE_AND_ACT_WRITERS),
  /** Correct a wrong entry: the old one is superseded, never erased. */
  MANDATE_CORRECT(Group.ACT_WRITERS),
  /** See and compute the plan of the next 36 months of one's instances. */
  FORECAST_READ(Group.and(Group.MEDIATORS, Group.AUTHORITIES)),
  /** Judge the compositions in force again and record their breaches: the daily watch. */
  COMPOSITION_WATCH(Set.of(ADMINISTRATOR)),
  /** See that a dossier exists and where it stands (domain reference, 6.2). */
  DOSSIER_READ(Group.INSTANCE),
  /** Read the saisine, the motives and the pieces of a dossier. */
  DOSSIER_CONTENT(Group.INSTANCE),
  /** Register a saisine and keep the register: receipt, information, consents, convocations. */
  DOSSIER_HANDLE(Group.OFFICE),
  /** Decide: admissibility, engagement, designation. The mediator alone (art. 6). */
  DOSSIER_DECIDE(Group.MEDIATORS),
  /** Lead a mediation: meetings, agreement, follow-up. */
  DOSSIER_MEDIATE(Group.and(Group.MEDIATORS, Set.of(MEMBER))),
  /** Refer a case to the national mediator in the ministers' name (art. 10). */
  DOSSIER_REFER(Set.of(MINISTERS_OFFICE)),
  /** Know that one's own saisine was received and closed, and nothing else. */
  DOSSIER_RECEIPT(Group.AUTHORITIES),
  /** See the sessions of one's instance and, by number, the dossiers one may examine there. */
  SESSION_READ(Group.INSTANCE),
  /** Plan a session, make its agenda, record who came and what the instance says. */
  SESSION_MANAGE(Group.OFFICE),
  /** Sign and read one's own undertaking of confidentiality (art. 12). */
  UNDERTAKING_SIGN(Group.INSTANCE),
  /** See who signed the undertaking of confidentiality, and print it. */
  UNDERTAKING_READ(Group.and(Group.OFFICE, Set.of(ADMINISTRATOR))),
  /** End the undertaking of somebody: the dossiers close themselves to the person. */
  UNDERTAKING_END(Group.and(Group.MEDIATORS, Set.of(ADMINISTRATOR))),
  /** See the mediators of the list of article 5. */
  LISTED_READ(Group.OFFICE),
  /** Enter a mediator in the list of article 5, or remove one. */
  LISTED_MANAGE(Group.MEDIATORS),
  /** Print the rules of procedure of one's instance and the convention with the agency. */
  OFFICE_PRINT(Group.OFFICE_AND_AUTHORITIES),
  /** See the figures: those of one's own territory exactly, the others as they are published. */
  STATISTICS_READ(Group.OFFICE_AND_AUTHORITIES),
  /** Close a year: of one's territory, or of the network (Charter art. 5 and 6). */
  STATISTICS_CLOSE(Group.MEDIATORS),
  /** Send the reminders of the legal clocks: every day, by the application. */
  REMINDER_SEND(Set.of(ADMINISTRATOR)),
  /** Start the times of retention of closed dossiers: every day, by the application. */
  RETENTION_WATCH(Set.of(ADMINISTRATOR)),
  /** Read the annual reports: the released ones, and those one writes, signs or confirms. */
  REPORT_READ(Group.OFFICE_AND_AUTHORITIES),
  /** Write the annual report of one's territory, or of the network: texts and proposals. */
  REPORT_WRITE(Group.OFFICE),
  /** Sign an annual report, or open a new edition of it: the mediator alone. */
  REPORT_SIGN(Group.MEDIATORS),
  /**
   * Confirm or return a report that somebody else signed: the secretariat or the national mediator;
   * for the national report the ministers' office, whose DGOS is its secretariat (art. 9).
   */
  REPORT_CONFIRM(Set.of(PANEL_SECRETARIAT, NATIONAL_MEDIATOR, MINISTERS_OFFICE)),
  /** Remove the long works that ended long ago: every day, by the application. */
  WORK_PURGE(Set.of(ADMINISTRATOR)),
  /** See the monthly statements of vacations: a member, his own alone. */
  VACATION_READ(Group.and(Group.INSTANCE, Set.of(MINISTERS_OFFICE))),
  /** Enter travel costs, close and correct the statement of a month. */
  VACATION_MANAGE(Group.OFFICE),
  /** Record that a closed statement was put to payment: the State pays. */
  VACATION_PAY(Set.of(MINISTERS_OFFICE)),
  /** See to whom the official files of one's instances were sent. */
  SENDING_READ(Group.OFFICE_AND_AUTHORITIES),
  /** Record that an official file was sent. */
  SENDING_RECORD(Group.OFFICE_AND_ACT_WRITERS),
  /** Write to the establishments of one's territory: letters in batches, out of any dossier. */
  MAILING_SEND(Group.OFFICE),
  /** Read the regulation, settings and wording. */
  REGULATION_READ(Set.of(ADMINISTRATOR, NATIONAL_MEDIATOR, MINISTERS_OFFICE)),
  /** Change settings and wording. */
  REGULATION_MANAGE(Set.of(ADMINISTRATOR)),
  /** Search and verify the journal. */
  JOURNAL_READ(Set.of(ADMINISTRATOR)),
  /** Create, block and unlock accounts. */
  ACCOUNT_MANAGE(Set.of(ADMINISTRATOR)),
  /** See which master keys protect the dossiers, never a key, and change the current one. */
  KEY_ROTATE(Set.of(ADMINISTRATOR));

  private final Set<Role> holders;

  Right(Set<Role> holders) {
    this.holders = Set.copyOf(holders);
  }

  /** Whether the right is exercised on dossiers, which have a predicate of their own. */
  public boolean isAboutDossiers() {
    return switch (this) {
      case DOSSIER_READ,
          DOSSIER_CONTENT,
          DOSSIER_HANDLE,
          DOSSIER_DECIDE,
          DOSSIER_MEDIATE,
          DOSSIER_REFER,
          DOSSIER_RECEIPT,
          SESSION_READ,
          SESSION_MANAGE ->
          true;
      default -> false;
    };
  }

  /** Whether the role holds this right. */
  public boolean isHeldBy(Role role) {
    return holders.contains(role);
  }

  /** The roles that hold this right. */
  public Set<Role> holders() {
    return holders;
  }

  /** Roles that hold several rights together. */
  private static final class Group {

    static final Set<Role> ALL = EnumSet.allOf(Role.class);

    /** Those who preside an instance or may act in the place of the one who does. */
    static final Set<Role> MEDIATORS = Set.of(REGIONAL_MEDIATOR, NATIONAL_MEDIATOR);

    /** The mediators and those who keep their register. */
    static final Set<Role> OFFICE = and(MEDIATORS, Set.of(PANEL_SECRETARIAT));

    /** All who are bound by the undertaking of an instance. */
    static final Set<Role> INSTANCE = and(OFFICE, Set.of(MEMBER));

    /** Those who write the acts of the appointing authorities. */
    static final Set<Role> ACT_WRITERS = Set.of(ARS_SECRETARIAT, MINISTERS_OFFICE);

    /** The appointing authorities with those who write their acts. */
    static final Set<Role> AUTHORITIES = and(ACT_WRITERS, Set.of(ARS_DIRECTOR));

    static final Set<Role> OFFICE_AND_AUTHORITIES = and(OFFICE, AUTHORITIES);

    static final Set<Role> OFFICE_AND_ACT_WRITERS = and(OFFICE, ACT_WRITERS);

    static Set<Role> and(Set<Role> some, Set<Role> others) {
      Set<Role> both = EnumSet.copyOf(some);
      both.addAll(others);
      return both;
    }
  }
}
