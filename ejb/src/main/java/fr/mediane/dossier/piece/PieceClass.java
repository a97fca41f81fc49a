package fr.mediane.dossier.piece;

import fr.mediane.dossier.paper.Paper;

/**
 * To whom a piece may go. The model is article L. 213-2 of the code de justice administrative,
 * applied as the stricter one: whether it binds this mediation was not established.
 */
public enum PieceClass {
  /** Statements of the parties, findings of a mediator: neither disclosed nor produced in court. */
  CONFIDENTIAL_MEDIATION,
  /** Findings of a third person, such as an expert, that reveal no position of a party. */
  THIRD_PARTY_FINDING,
  /** An act that the texts send to named recipients: the agreement, a notice to an authority. */
  TRANSMISSIBLE_ACT;

  /** The class of a paper that the application prints. */
  public static PieceClass of(Paper paper) {
    return switch (paper) {
      case ACKNOWLEDGEMENT,
          AUTHORITY_NOTICE,
          SETTLEMENT,
          AMENDMENT,
          TRANSMISSION,
          CLOSING_AUTHORITY,
          NATIONAL_REFERRAL,
          DESTRUCTION_CERTIFICATE,
          PRIVACY_NOTICE,
          PROCESSING_SHEET ->
          TRANSMISSIBLE_ACT;
      default -> CONFIDENTIAL_MEDIATION;
    };
  }

  /** French name shown to people. */
  public String label() {
    return PieceTexts.label(this);
  }
}
