package fr.mediane.network.intake;

import fr.mediane.tabular.IssueCode;

/** What only the database can say of a line. */
enum IntakeIssue implements IssueCode {
  /** The line leaves the public status to a legal entity that is not known. */
  LEGAL_ENTITY_UNKNOWN("intake.legalEntityUnknown"),
  /** The line leaves the public status to a legal entity whose own is not known. */
  LEGAL_ENTITY_UNDECIDED("intake.legalEntityUndecided"),
  /** An establishment of the network is now described as private. */
  BECAME_PRIVATE("intake.becamePrivate"),
  /** The collectivity is outside of the territories of the decree. */
  OUT_OF_NETWORK("intake.outOfNetwork"),
  /** The region of a group is unknown. */
  REGION_UNKNOWN("intake.regionUnknown");

  private final String key;

  IntakeIssue(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
