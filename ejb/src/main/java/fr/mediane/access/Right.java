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
  HOME(EnumSet.allOf(Role.class)),
  /** See one's own account and change its password: all that a password just issued opens. */
  OWN_ACCOUNT(EnumSet.allOf(Role.class)),
  /** Follow, cancel and collect one's own long work. */
  OWN_WORK(EnumSet.allOf(Role.class)),
  /** See territories, agencies, mediators, establishments and groups. */
  NETWORK_READ(EnumSet.allOf(Role.class)),
  /** Change mediators, support agencies and groups. */
  NETWORK_MANAGE(Set.of(ADMINISTRATOR, NATIONAL_MEDIATOR)),
  /** Import establishments and groups. */
  ESTABLISHMENT_IMPORT(Set.of(ADMINISTRATOR, NATIONAL_MEDIATOR)),
  /** See instances, compositions, mandates and published acts. */
  PANEL_READ(EnumSet.allOf(Role.class)),
  /** See the candidates of one's instances: personal data, journaled. */
  CANDIDATE_READ(
      Set.of(
          REGIONAL_MEDIATOR,
          PANEL_SECRETARIAT,
          NATIONAL_MEDIATOR,
          ARS_DIRECTOR,
          ARS_SECRETARIAT,
          MINISTERS_OFFICE)),
  /** Add, change, import and withdraw candidates; open calls for applications. */
  CANDIDATE_MANAGE(Set.of(REGIONAL_MEDIATOR, PANEL_SECRETARIAT, NATIONAL_MEDIATOR)),
  /** See proposals and their steps. */
  PROPOSAL_READ(
      Set.of(
          REGIONAL_MEDIATOR,
          PANEL_SECRETARIAT,
          NATIONAL_MEDIATOR,
          ARS_DIRECTOR,
          ARS_SECRETARIAT,
          MINISTERS_OFFICE)),
  /** Draft a proposal: choose seats and people. */
  PROPOSAL_DRAFT(Set.of(REGIONAL_MEDIATOR, PANEL_SECRETARIAT, NATIONAL_MEDIATOR)),
  /**
   * Sign and submit a proposal: the mediator who presides, or the national mediator (art. 5, 8 and
   * 9).
   */
  PROPOSAL_SUBMIT(Set.of(REGIONAL_MEDIATOR, NATIONAL_MEDIATOR)),
  /** Prepare the act of the appointing authority. */
  PROPOSAL_PREPARE(Set.of(ARS_SECRETARIAT, MINISTERS_OFFICE)),
  /** Appoint the members or return the proposal with a motive. */
  PROPOSAL_DECIDE(Set.of(ARS_DIRECTOR, MINISTERS_OFFICE)),
  /** Record a resignation, an end by incompatibility, an extension, a vice-presidency. */
  MANDATE_MANAGE(
      Set.of(
          REGIONAL_MEDIATOR,
          PANEL_SECRETARIAT,
          NATIONAL_MEDIATOR,
          ARS_SECRETARIAT,
          MINISTERS_OFFICE)),
  /** Correct a wrong entry: the old one is superseded, never erased. */
  MANDATE_CORRECT(Set.of(ARS_SECRETARIAT, MINISTERS_OFFICE)),
  /** See and compute the plan of the next 36 months of one's instances. */
  FORECAST_READ(
      Set.of(
          REGIONAL_MEDIATOR, NATIONAL_MEDIATOR, ARS_DIRECTOR, ARS_SECRETARIAT, MINISTERS_OFFICE)),
  /** Judge the compositions in force again and record their breaches: the daily watch. */
  COMPOSITION_WATCH(Set.of(ADMINISTRATOR)),
  /** See that a dossier exists and where it stands (domain reference, 6.2). */
  DOSSIER_READ(Set.of(REGIONAL_MEDIATOR, MEMBER, PANEL_SECRETARIAT, NATIONAL_MEDIATOR)),
  /** Read the saisine, the motives and the pieces of a dossier. */
  DOSSIER_CONTENT(Set.of(REGIONAL_MEDIATOR, MEMBER, PANEL_SECRETARIAT, NATIONAL_MEDIATOR)),
  /** Register a saisine and keep the register: receipt, information, consents, convocations. */
  DOSSIER_HANDLE(Set.of(REGIONAL_MEDIATOR, PANEL_SECRETARIAT, NATIONAL_MEDIATOR)),
  /** Decide: admissibility, engagement, designation. The mediator alone (art. 6). */
  DOSSIER_DECIDE(Set.of(REGIONAL_MEDIATOR, NATIONAL_MEDIATOR)),
  /** Lead a mediation: meetings, agreement, follow-up. */
  DOSSIER_MEDIATE(Set.of(REGIONAL_MEDIATOR, MEMBER, NATIONAL_MEDIATOR)),
  /** Refer a case to the national mediator in the ministers' name (art. 10). */
  DOSSIER_REFER(Set.of(MINISTERS_OFFICE)),
  /** Know that one's own saisine was received and closed, and nothing else. */
  DOSSIER_RECEIPT(Set.of(ARS_DIRECTOR, ARS_SECRETARIAT, MINISTERS_OFFICE)),
  /** See the sessions of one's instance and, by number, the dossiers one may examine there. */
  SESSION_READ(Set.of(REGIONAL_MEDIATOR, MEMBER, PANEL_SECRETARIAT, NATIONAL_MEDIATOR)),
  /** Plan a session, make its agenda, record who came and what the instance says. */
  SESSION_MANAGE(Set.of(REGIONAL_MEDIATOR, PANEL_SECRETARIAT, NATIONAL_MEDIATOR)),
  /** Sign and read one's own undertaking of confidentiality (art. 12). */
  UNDERTAKING_SIGN(Set.of(REGIONAL_MEDIATOR, MEMBER, PANEL_SECRETARIAT, NATIONAL_MEDIATOR)),
  /** See who signed the undertaking of confidentiality, and print it. */
  UNDERTAKING_READ(Set.of(REGIONAL_MEDIATOR, PANEL_SECRETARIAT, NATIONAL_MEDIATOR, ADMINISTRATOR)),
  /** End the undertaking of somebody: the dossiers close themselves to the person. */
  UNDERTAKING_END(Set.of(REGIONAL_MEDIATOR, NATIONAL_MEDIATOR, ADMINISTRATOR)),
  /** See the mediators of the list of article 5. */
  LISTED_READ(Set.of(REGIONAL_MEDIATOR, PANEL_SECRETARIAT, NATIONAL_MEDIATOR)),
  /** Enter a mediator in the list of article 5, or remove one. */
  LISTED_MANAGE(Set.of(REGIONAL_MEDIATOR, NATIONAL_MEDIATOR)),
  /** Print the rules of procedure of one's instance and the convention with the agency. */
  OFFICE_PRINT(
      Set.of(
          REGIONAL_MEDIATOR,
          PANEL_SECRETARIAT,
          NATIONAL_MEDIATOR,
          ARS_DIRECTOR,
          ARS_SECRETARIAT,
          MINISTERS_OFFICE)),
  /** See the figures: those of one's own territory exactly, the others as they are published. */
  STATISTICS_READ(
      Set.of(
          REGIONAL_MEDIATOR,
          PANEL_SECRETARIAT,
          NATIONAL_MEDIATOR,
          MINISTERS_OFFICE,
          ARS_DIRECTOR,
          ARS_SECRETARIAT)),
  /** Close a year: of one's territory, or of the network (Charter art. 5 and 6). */
  STATISTICS_CLOSE(Set.of(REGIONAL_MEDIATOR, NATIONAL_MEDIATOR)),
  /** Send the reminders of the legal clocks: every day, by the application. */
  REMINDER_SEND(Set.of(ADMINISTRATOR)),
  /** Start the times of retention of closed dossiers: every day, by the application. */
  RETENTION_WATCH(Set.of(ADMINISTRATOR)),
  /** Read the annual reports: the released ones, and those one writes, signs or confirms. */
  REPORT_READ(
      Set.of(
          REGIONAL_MEDIATOR,
          PANEL_SECRETARIAT,
          NATIONAL_MEDIATOR,
          ARS_DIRECTOR,
          ARS_SECRETARIAT,
          MINISTERS_OFFICE)),
  /** Write the annual report of one's territory, or of the network: texts and proposals. */
  REPORT_WRITE(Set.of(REGIONAL_MEDIATOR, PANEL_SECRETARIAT, NATIONAL_MEDIATOR)),
  /** Sign an annual report, or open a new edition of it: the mediator alone. */
  REPORT_SIGN(Set.of(REGIONAL_MEDIATOR, NATIONAL_MEDIATOR)),
  /**
   * Confirm or return a report that somebody else signed: the secretariat or the national mediator;
   * for the national report the ministers' office, whose DGOS is its secretariat (art. 9).
   */
  REPORT_CONFIRM(Set.of(PANEL_SECRETARIAT, NATIONAL_MEDIATOR, MINISTERS_OFFICE)),
  /** Remove the long works that ended long ago: every day, by the application. */
  WORK_PURGE(Set.of(ADMINISTRATOR)),
  /** See the monthly statements of vacations: a member, his own alone. */
  VACATION_READ(
      Set.of(REGIONAL_MEDIATOR, MEMBER, PANEL_SECRETARIAT, NATIONAL_MEDIATOR, MINISTERS_OFFICE)),
  /** Enter travel costs, close and correct the statement of a month. */
  VACATION_MANAGE(Set.of(REGIONAL_MEDIATOR, PANEL_SECRETARIAT, NATIONAL_MEDIATOR)),
  /** Record that a closed statement was put to payment: the State pays. */
  VACATION_PAY(Set.of(MINISTERS_OFFICE)),
  /** See to whom the official files of one's instances were sent. */
  SENDING_READ(
      Set.of(
          REGIONAL_MEDIATOR,
          PANEL_SECRETARIAT,
          NATIONAL_MEDIATOR,
          ARS_DIRECTOR,
          ARS_SECRETARIAT,
          MINISTERS_OFFICE)),
  /** Record that an official file was sent. */
  SENDING_RECORD(
      Set.of(
          REGIONAL_MEDIATOR,
          PANEL_SECRETARIAT,
          NATIONAL_MEDIATOR,
          ARS_SECRETARIAT,
          MINISTERS_OFFICE)),
  /** Write to the establishments of one's territory: letters in batches, out of any dossier. */
  MAILING_SEND(Set.of(REGIONAL_MEDIATOR, PANEL_SECRETARIAT, NATIONAL_MEDIATOR)),
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
}
