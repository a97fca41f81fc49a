package fr.mediane.dossier.paper;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The papers of a dossier and of an instance. The wording of each is a kind of dated wording,
 * {@link #wordingKind()}; see {@link PaperWording} for the sections it holds.
 */
public enum Paper {
  /** Form by which the mediator is seized; also to be filled by hand. */
  REFERRAL("saisine", true, Appended.LIMITS, Appended.PRIVACY),
  /** Acknowledgement of a referral to the person who made it. */
  ACKNOWLEDGEMENT("accuse-de-reception", false, Appended.LIMITS, Appended.PRIVACY),
  /** Information of an authority (art. 6 and 10): that a referral exists, nothing else. */
  AUTHORITY_NOTICE("information-autorite", false, Appended.LIMITS),
  /** First information of a party who did not make the referral. */
  PARTY_NOTICE("information-partie", false, Appended.LIMITS, Appended.PRIVACY),
  /** Request to complete a referral. */
  COMPLETION_REQUEST("demande-de-complement", false, Appended.LIMITS),
  /** Decision that a referral is not admissible. */
  INADMISSIBILITY("irrecevabilite", false, Appended.LIMITS),
  /** Reorientation towards another body. */
  REDIRECTION("reorientation", false, Appended.LIMITS),
  /** Agenda of a session of the instance: cases by number. */
  AGENDA("ordre-du-jour", true),
  /** Attendance sheet of a session. */
  ATTENDANCE("feuille-de-presence", true),
  /** Record of what a session decided: cases by number, no words of the discussion. */
  SESSION_RECORD("releve-de-decision", true),
  /** Written agreement of each party to enter mediation. */
  ENTRY_AGREEMENT("accord-d-entree", true, Appended.LIMITS, Appended.PRIVACY),
  /** Notification of the designated mediators, with the right to challenge once. */
  DESIGNATION("designation", false, Appended.LIMITS),
  /** Form of challenge joined to {@link #DESIGNATION}. */
  CHALLENGE("recusation", true),
  /** Individual summons to a meeting. */
  CONVOCATION("convocation", false, Appended.LIMITS),
  /** Agreement that ends a mediation; « contrat » before 1 May 2023. */
  SETTLEMENT("accord-de-mediation", true),
  /** Transmission of a signed agreement to one recipient (art. 13). */
  TRANSMISSION("bordereau-de-transmission", false, Appended.LIMITS),
  /** Follow-up of the commitments at a review. */
  FOLLOW_UP("fiche-de-suivi", true),
  /** Evaluation of an agreement. */
  EVALUATION("fiche-d-evaluation", true),
  /** Amendment of an agreement. */
  AMENDMENT("avenant", true),
  /** Closing letter to a party. */
  CLOSING_PARTY("cloture-partie", false, Appended.LIMITS, Appended.PRIVACY),
  /** Closing letter to an authority: neutral, never says who refused. */
  CLOSING_AUTHORITY("cloture-autorite", false, Appended.LIMITS),
  /** Cover letter by which the national mediator is seized. */
  NATIONAL_REFERRAL("saisine-mediateur-national", false, Appended.LIMITS),
  /** Written undertaking of secrecy (art. 12). */
  UNDERTAKING("engagement-de-confidentialite", true),
  /** Power given by a party to a representative. */
  MANDATE("mandat", true),
  /** Notice on personal data handed to a party. */
  PRIVACY_NOTICE("notice-donnees-personnelles", true),
  /** Sheet of the register of processing. */
  PROCESSING_SHEET("fiche-de-registre", true),
  /** Receipt of a consent. */
  CONSENT_RECEIPT("recepisse-d-accord", false, Appended.LIMITS),
  /** Receipt of the withdrawal of a consent. */
  WITHDRAWAL_RECEIPT("recepisse-de-retrait", false, Appended.LIMITS),
  /** Answer to a person who asks for the data held on him or her. */
  ACCESS_REPLY("reponse-droit-d-acces", false, Appended.LIMITS, Appended.PRIVACY),
  /** Who opened a file, by date and quality. */
  OPENINGS("consultations-du-dossier", true),
  /** Monthly statement of the vacations of an instance. */
  VACATION_STATEMENT("etat-des-vacations", true),
  /** List of the mediators of article 5. */
  LISTED_MEDIATORS("liste-des-mediateurs-qualifies", true),
  /** Call for applications to join the pool of an instance. */
  CALL_FOR_APPLICATIONS("appel-a-candidatures", true),
  /** Ranked list of those whom the mediator proposes as members. */
  RANKED_PROPOSALS("liste-de-propositions", true),
  /** Rules of procedure of an instance. */
  RULES_OF_PROCEDURE("reglement-interieur", true),
  /** Convention between an agency and a mediator: secretariat, premises, means. */
  AGENCY_CONVENTION("convention-ars", true),
  /** Certificate that a file was destroyed. */
  DESTRUCTION_CERTIFICATE("certificat-de-destruction", true);

  /** Notice that a paper carries at its end, from the common wording. */
  enum Appended {
    LIMITS,
    PRIVACY
  }

  /** Kind of the wording that all papers share: closing, references, notices. */
  public static final String COMMON_WORDING = "DOSSIER_COMMON";

  /**
   * What the secretariat hands over or sends. A closed list: what is added to the papers is not
   * opened by having been forgotten here.
   */
  private static final Set<Paper> SENT_BY_SECRETARIAT =
      EnumSet.of(
          ACKNOWLEDGEMENT,
          AUTHORITY_NOTICE,
          PARTY_NOTICE,
          COMPLETION_REQUEST,
          INADMISSIBILITY,
          REDIRECTION,
          ENTRY_AGREEMENT,
          CONSENT_RECEIPT,
          WITHDRAWAL_RECEIPT,
          DESIGNATION,
          CHALLENGE,
          CONVOCATION,
          SETTLEMENT,
          AMENDMENT,
          TRANSMISSION,
          CLOSING_PARTY,
          CLOSING_AUTHORITY,
          PRIVACY_NOTICE,
          ACCESS_REPLY);

  private final String fileLabel;
  private final boolean form;
  private final Set<Appended> appended;

  Paper(String fileLabel, boolean form, Appended... appended) {
    this.fileLabel = fileLabel;
    this.form = form;
    this.appended = Set.of(appended);
  }

  /** Kind of the rows of wording, for example {@code DOSSIER_ACKNOWLEDGEMENT}. */
  public String wordingKind() {
    return "DOSSIER_" + name();
  }

  /** Whether it is a form; otherwise it is a letter to one addressee. */
  public boolean form() {
    return form;
  }

  /**
   * Whether the secretariat of the instance opens it although it does not read the content of the
   * dossiers: it hands it over or sends it. The follow-up and the evaluation are none of these: of
   * them the secretariat knows the dates (Charter art. 9).
   */
  public boolean sentBySecretariat() {
    return SENT_BY_SECRETARIAT.contains(this);
  }

  /**
   * The name of a file of this paper: « accuse-de-reception-2026-ges-0042 ».
   *
   * @param reference number of the dossier, of the session or of the request; never a name
   * @return lower-case ASCII letters, digits and hyphens, without extension
   */
  public String fileName(String reference) {
    String suffix = reference.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return fileLabel + "-" + suffix.replaceAll("^-|-$", "");
  }

  boolean carries(Appended notice) {
    return appended.contains(notice);
  }
}
