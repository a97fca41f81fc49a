package fr.mediane.panel.pool;

import fr.mediane.tabular.IssueCode;

/** What only the database can tell of a line of a file of candidates. */
enum PoolIssue implements IssueCode {
  /** No establishment of that number: left blank. */
  ESTABLISHMENT_UNKNOWN("candidate.establishmentUnknown"),
  /** A tie with an establishment not known: not recorded. */
  TIE_UNKNOWN("candidate.tieUnknown"),
  /** A situation written in words that are not understood: taken as in post. */
  SITUATION_UNKNOWN("candidate.situationUnknown"),
  /** No zone, for the Outre-mer instance. */
  ZONE_MISSING("candidate.zoneMissing"),
  /** A zone, elsewhere: left aside. */
  ZONE_POINTLESS("candidate.zonePointless"),
  /** The address of somebody else of the pool. */
  ADDRESS_SHARED("candidate.addressShared");

  private final String key;

  PoolIssue(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
