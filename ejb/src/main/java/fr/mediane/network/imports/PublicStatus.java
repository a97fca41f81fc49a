package fr.mediane.network.imports;

import java.util.regex.Pattern;

/**
 * Whether an establishment is public: the decree covers public establishments only (décret n°
 * 2019-897, art. 1 and 2).
 */
public enum PublicStatus {
  /** Public. */
  PUBLIC,
  /** Private, for profit or not. */
  PRIVATE,
  /**
   * The line does not tell: the status of the legal entity decides ({@link
   * LegalEntityLine#publicStatus()}). So it is of every nursing home of {@code structureet}.
   */
  BY_LEGAL_ENTITY;

  /**
   * “Organismes et établissements publics” of the FINESS nomenclature of legal statuses: State and
   * local authorities (01 to 08), public hospitals (10 to 16), municipal social centres (17),
   * public social and medico-social establishments (18 to 23), other public bodies (24 to 27),
   * public groupings (28 to 30).
   */
  private static final Pattern PUBLIC_STATUSES = Pattern.compile("0[1-8]|[12]\\d|30");

  private static final String UNDER_VERIFICATION = "000";

  /**
   * Tells from the legal status of the legal entity.
   *
   * @param code two or three digits of the nomenclature; 000 means that FINESS is still verifying
   */
  public static PublicStatus ofLegalStatus(String code) {
    if (code.isEmpty() || UNDER_VERIFICATION.equals(code)) {
      return BY_LEGAL_ENTITY;
    }
    return PUBLIC_STATUSES.matcher(code).matches() ? PUBLIC : PRIVATE;
  }

  /**
   * Tells from the code of participation in the public hospital service: 1 is a public health
   * establishment, 6 a private one of collective interest; the other codes and a blank leave it to
   * the legal entity.
   */
  public static PublicStatus ofHospitalService(String code) {
    return switch (code) {
      case "1" -> PUBLIC;
      case "6" -> PRIVATE;
      default -> BY_LEGAL_ENTITY;
    };
  }

  /** Returns this status, or the legal entity's where this one leaves it to it. */
  public PublicStatus joinedWith(PublicStatus legalEntity) {
    return this == BY_LEGAL_ENTITY ? legalEntity : this;
  }
}
