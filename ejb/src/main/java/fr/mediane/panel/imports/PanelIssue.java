package fr.mediane.panel.imports;

import fr.mediane.tabular.IssueCode;

/** What may be wrong in the files of candidates and compositions. */
public enum PanelIssue implements IssueCode {
  /** No civility: parity could not be counted. */
  CIVILITY_MISSING("candidate.civilityMissing"),
  /** A civility that is neither Mme nor M. */
  CIVILITY_UNKNOWN("candidate.civilityUnknown"),
  /** An e-mail address without its shape. */
  EMAIL_SHAPE("candidate.emailShape"),
  /** A telephone number without its shape. */
  PHONE_SHAPE("candidate.phoneShape"),
  /** The lost zero of a telephone number was set back. */
  PHONE_RESTORED("candidate.phoneRestored"),
  /** A professional category outside of the list. */
  CATEGORY_UNKNOWN("candidate.categoryUnknown"),
  /** A sector that is not one of the three. */
  SECTOR_UNKNOWN("candidate.sectorUnknown"),
  /** A zone of Outre-mer that is not in the list. */
  ZONE_UNKNOWN("candidate.zoneUnknown"),
  /** A département that does not exist. */
  DEPARTEMENT_UNKNOWN("candidate.departementUnknown"),
  /** A FINESS number lost its leading zeros in the spreadsheet. */
  FINESS_LEADING_ZERO_LOST("candidate.finessLeadingZeroLost"),
  /** A FINESS number was rounded by the spreadsheet. */
  FINESS_ROUNDED("candidate.finessRounded"),
  /** A certificate date without its body, or a body without its date. */
  CERTIFICATE_INCOMPLETE("candidate.certificateIncomplete"),
  /** The same person as on an earlier line. */
  CANDIDATE_DUPLICATE("candidate.duplicate"),
  /** The same name as on an earlier line, with another address: perhaps the same person. */
  CANDIDATE_HOMONYM("candidate.homonym"),
  /** An instance that is not in the list. */
  INSTANCE_UNKNOWN("composition.instanceUnknown"),
  /** An authority that appoints no instance. */
  AUTHORITY_UNKNOWN("composition.authorityUnknown"),
  /** A duration that is not one, two or three years. */
  TERM_OUT_OF_RANGE("composition.termOutOfRange"),
  /** Date, authority or duration differ from an earlier line of the same act. */
  ACT_CONTRADICTION("composition.actContradiction");

  private final String key;

  PanelIssue(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
