package fr.mediane.network.imports;

import fr.mediane.tabular.IssueCode;

/** What may be wrong in the files of establishments. */
public enum EstablishmentIssue implements IssueCode {
  /** None of the five files is recognised. */
  FILE_UNKNOWN_KIND("establishment.unknownKind"),
  /** The line belongs to no known section of the FINESS extraction. */
  SECTION_UNKNOWN("establishment.sectionUnknown"),
  /** A code lost its leading zeros in a spreadsheet. */
  LEADING_ZERO_LOST("establishment.leadingZeroLost"),
  /** A number was rounded to scientific notation by a spreadsheet. */
  SCIENTIFIC_NOTATION("establishment.scientificNotation"),
  /** A FINESS number without its shape. */
  FINESS_SHAPE("establishment.finessShape"),
  /** A FINESS number with a wrong key. */
  FINESS_KEY("establishment.finessKey"),
  /** A FINESS number that an earlier line already has. */
  FINESS_DUPLICATE("establishment.finessDuplicate"),
  /** The survey does not give the legal entity. */
  LEGAL_ENTITY_MISSING("establishment.legalEntityMissing"),
  /** A legal status without the shape of its nomenclature. */
  LEGAL_STATUS_UNKNOWN("establishment.legalStatusUnknown"),
  /** The establishment has no SIRET number. */
  SIRET_MISSING("establishment.siretMissing"),
  /** A SIREN number stands in place of the SIRET number. */
  SIRET_IS_SIREN("establishment.siretIsSiren"),
  /** A SIRET number without its shape. */
  SIRET_SHAPE("establishment.siretShape"),
  /** A SIRET number with a wrong key. */
  SIRET_KEY("establishment.siretKey"),
  /** A SIREN number without its shape. */
  SIREN_SHAPE("establishment.sirenShape"),
  /** A SIREN number with a wrong key. */
  SIREN_KEY("establishment.sirenKey"),
  /** A département that does not exist. */
  DEPARTEMENT_UNKNOWN("establishment.departementUnknown"),
  /** Only the département of the municipality is given. */
  COMMUNE_INCOMPLETE("establishment.communeIncomplete"),
  /** A municipality code without its shape. */
  COMMUNE_SHAPE("establishment.communeShape"),
  /** The lost zero of a postal code was set back. */
  POSTAL_CODE_RESTORED("establishment.postalCodeRestored"),
  /** A postal code without its shape is left aside. */
  POSTAL_CODE_IGNORED("establishment.postalCodeIgnored"),
  /** The lost zero of a telephone number was set back. */
  PHONE_RESTORED("establishment.phoneRestored"),
  /** A telephone number without its shape is left aside. */
  PHONE_IGNORED("establishment.phoneIgnored"),
  /** A category of establishment without its shape. */
  CATEGORY_SHAPE("establishment.categoryShape"),
  /** The sector cannot be told from the category. */
  SECTOR_UNKNOWN("establishment.sectorUnknown"),
  /** A legal status (public, private) of the survey that is not 1, 2 or 3. */
  OWNERSHIP_UNKNOWN("establishment.ownershipUnknown"),
  /** A group code damaged by a spreadsheet was rebuilt from the numeric code. */
  GROUP_CODE_RESTORED("group.codeRestored"),
  /** The two codes of a group contradict each other. */
  GROUP_CODE_MISMATCH("group.codeMismatch"),
  /** The numeric code of a group has not its shape or names no region. */
  GROUP_NUMERIC_SHAPE("group.numericShape"),
  /** A group code that an earlier line already has. */
  GROUP_DUPLICATE("group.duplicate");

  private final String key;

  EstablishmentIssue(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
