package fr.mediane.regulation;

/**
 * The values that each version of the regulation sets; the name of the constant is the key of the
 * row that holds the value.
 */
public enum RegulationParameter {
  /** Longest mandate, in months. */
  MAX_TERM_MONTHS(ValueType.INTEGER),
  MAX_RENEWALS_NATIONAL_MEDIATOR(ValueType.INTEGER),
  MAX_RENEWALS_MEDIATOR(ValueType.INTEGER),
  MAX_RENEWALS_MEMBER_REGIONAL(ValueType.INTEGER),
  MAX_RENEWALS_MEMBER_OVERSEAS(ValueType.INTEGER),
  MAX_RENEWALS_MEMBER_NATIONAL(ValueType.INTEGER),
  /** Members in addition to the president. */
  PANEL_SIZE_REGIONAL(ValueType.INTEGER),
  PANEL_SIZE_OVERSEAS(ValueType.INTEGER),
  PANEL_SIZE_NATIONAL(ValueType.INTEGER),
  /** Seats of each zone of the Outre-mer instance. */
  ZONE_SEATS_ATLANTIQUE_NORD(ValueType.INTEGER),
  ZONE_SEATS_OCEAN_INDIEN_PACIFIQUE(ValueType.INTEGER),
  /** Whether the members count as many women as men, the president left aside. */
  PARITY_REGIONAL(ValueType.BOOLEAN),
  PARITY_OVERSEAS(ValueType.BOOLEAN),
  PARITY_NATIONAL(ValueType.BOOLEAN),
  /** Whether the professions must be represented in balance (without any threshold in law). */
  BALANCED_PROFESSIONS_REGIONAL(ValueType.BOOLEAN),
  BALANCED_PROFESSIONS_OVERSEAS(ValueType.BOOLEAN),
  BALANCED_PROFESSIONS_NATIONAL(ValueType.BOOLEAN),
  /** Whether a person may hold only one mandate of the network at a time. */
  EXCLUSIVE_MANDATE(ValueType.BOOLEAN),
  APPOINTING_AUTHORITY_REGIONAL(ValueType.AUTHORITY),
  APPOINTING_AUTHORITY_OVERSEAS(ValueType.AUTHORITY),
  APPOINTING_AUTHORITY_NATIONAL(ValueType.AUTHORITY),
  PROPOSER_REGIONAL(ValueType.PROPOSER),
  PROPOSER_OVERSEAS(ValueType.PROPOSER),
  PROPOSER_NATIONAL(ValueType.PROPOSER);

  private final ValueType type;

  RegulationParameter(ValueType type) {
    this.type = type;
  }

  /** How many times a function may be renewed. */
  public static RegulationParameter maxRenewals(PanelFunction function, PanelKind kind) {
    return switch (function) {
      case NATIONAL_MEDIATOR -> MAX_RENEWALS_NATIONAL_MEDIATOR;
      case MEDIATOR -> MAX_RENEWALS_MEDIATOR;
      case MEMBER ->
          switch (kind) {
            case REGIONAL -> MAX_RENEWALS_MEMBER_REGIONAL;
            case OVERSEAS -> MAX_RENEWALS_MEMBER_OVERSEAS;
            case NATIONAL -> MAX_RENEWALS_MEMBER_NATIONAL;
          };
    };
  }

  /** How many members an instance has. */
  public static RegulationParameter panelSize(PanelKind kind) {
    return switch (kind) {
      case REGIONAL -> PANEL_SIZE_REGIONAL;
      case OVERSEAS -> PANEL_SIZE_OVERSEAS;
      case NATIONAL -> PANEL_SIZE_NATIONAL;
    };
  }

  /** How many seats a zone has. */
  public static RegulationParameter zoneSeats(OverseasZone zone) {
    return switch (zone) {
      case ATLANTIQUE_NORD -> ZONE_SEATS_ATLANTIQUE_NORD;
      case OCEAN_INDIEN_PACIFIQUE -> ZONE_SEATS_OCEAN_INDIEN_PACIFIQUE;
    };
  }

  /** Whether an instance counts as many women as men. */
  public static RegulationParameter parity(PanelKind kind) {
    return switch (kind) {
      case REGIONAL -> PARITY_REGIONAL;
      case OVERSEAS -> PARITY_OVERSEAS;
      case NATIONAL -> PARITY_NATIONAL;
    };
  }

  /** Whether an instance represents the professions in balance. */
  public static RegulationParameter balancedProfessions(PanelKind kind) {
    return switch (kind) {
      case REGIONAL -> BALANCED_PROFESSIONS_REGIONAL;
      case OVERSEAS -> BALANCED_PROFESSIONS_OVERSEAS;
      case NATIONAL -> BALANCED_PROFESSIONS_NATIONAL;
    };
  }

  /** Who appoints the members of an instance. */
  public static RegulationParameter appointingAuthority(PanelKind kind) {
    return switch (kind) {
      case REGIONAL -> APPOINTING_AUTHORITY_REGIONAL;
      case OVERSEAS -> APPOINTING_AUTHORITY_OVERSEAS;
      case NATIONAL -> APPOINTING_AUTHORITY_NATIONAL;
    };
  }

  /** Who proposes the members of an instance. */
  public static RegulationParameter proposer(PanelKind kind) {
    return switch (kind) {
      case REGIONAL -> PROPOSER_REGIONAL;
      case OVERSEAS -> PROPOSER_OVERSEAS;
      case NATIONAL -> PROPOSER_NATIONAL;
    };
  }

  /** French name shown to people. */
  public String label() {
    return RegulationTexts.label(this);
  }

  /** What the values of this parameter are made of. */
  ValueType type() {
    return type;
  }
}
