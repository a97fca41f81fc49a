package fr.mediane.access;

import jakarta.persistence.Query;

/**
 * The access predicate for instances: on which instances an actor may exercise a right.
 *
 * <p>Territorial roles (ARS, regional mediator, secretariat, member) reach the instance of their
 * account alone; the national mediator, the ministers' office and the administrator read the whole
 * network, and compose or appoint only the national and Outre-mer instances (décret 2019-897, art.
 * 8 and 9). It is composed into the query itself ({@link #condition}, {@link #bind}), so that a
 * count, a search or an export cannot show what a page hides; {@link #allows} answers for one
 * instance already read.
 */
public final class AccessScope {

  /** How far a right reaches. */
  private enum Reach {
    NONE,
    OWN,
    OWN_UNLESS_MINISTERIAL,
    MINISTERIAL,
    BY_DOSSIER,
    ALL
  }

  private static final String PARAMETER = "scopePanelId";

  private final Reach reach;
  private final Long ownPanelId;

  private AccessScope(Reach reach, Long ownPanelId) {
    this.reach = reach;
    this.ownPanelId = ownPanelId;
  }

  /** The scope of a right for an actor; closed when the actor does not hold the right. */
  public static AccessScope of(Actor actor, Right right) {
    return new AccessScope(reachOf(actor, right), actor.panelId());
  }

  /**
   * The predicate as a JPQL condition on the path of an instance, beginning with {@code " and "} or
   * empty when the whole network is reached. A closed scope gives a condition that no row meets.
   *
   * @param panelPath JPQL path to a {@code Panel}, for example {@code "c.panel"}
   */
  public String condition(String panelPath) {
    return switch (reach) {
      // A dossier is reached through its own predicate, never by its instance alone.
      case NONE, BY_DOSSIER -> " and 1 = 0";
      case OWN -> " and " + panelPath + ".id = :" + PARAMETER;
      case OWN_UNLESS_MINISTERIAL ->
          " and "
              + panelPath
              + ".id = :"
              + PARAMETER
              + " and "
              + panelPath
              + ".kind = fr.mediane.regulation.PanelKind.REGIONAL";
      case MINISTERIAL -> " and " + panelPath + ".kind <> fr.mediane.regulation.PanelKind.REGIONAL";
      case ALL -> "";
    };
  }

  /** Sets the parameter that {@link #condition} named, when it named one. */
  public <Q extends Query> Q bind(Q query) {
    if (reach == Reach.OWN || reach == Reach.OWN_UNLESS_MINISTERIAL) {
      query.setParameter(PARAMETER, ownPanelId);
    }
    return query;
  }

  /**
   * Whether the right may be exercised on one instance.
   *
   * @param panelId identity of the instance
   * @param ministerial whether its members are appointed by the ministers (national and Outre-mer
   *     instances)
   */
  public boolean allows(Long panelId, boolean ministerial) {
    return switch (reach) {
      case NONE, BY_DOSSIER -> false;
      case OWN -> ownPanelId.equals(panelId);
      case OWN_UNLESS_MINISTERIAL -> ownPanelId.equals(panelId) && !ministerial;
      case MINISTERIAL -> ministerial;
      case ALL -> true;
    };
  }

  /** Whether at least one instance may be reached. */
  public boolean isOpen() {
    return reach != Reach.NONE;
  }

  private static Reach reachOf(Actor actor, Right right) {
    if (!actor.holds(right)) {
      return Reach.NONE;
    }
    if (actor.role().isTerritorial() && actor.panelId() == null) {
      return isWholeNetworkReading(right) ? Reach.ALL : Reach.NONE;
    }
    if (right.isAboutDossiers()) {
      return Reach.BY_DOSSIER;
    }
    return switch (actor.role()) {
      case ADMINISTRATOR -> Reach.ALL;
      case NATIONAL_MEDIATOR, MINISTERS_OFFICE ->
          isComposition(right) ? Reach.MINISTERIAL : Reach.ALL;
      case ARS_DIRECTOR, ARS_SECRETARIAT, REGIONAL_MEDIATOR, MEMBER, PANEL_SECRETARIAT ->
          territorialReach(right);
    };
  }

  private static Reach territorialReach(Right right) {
    if (isWholeNetworkReading(right)) {
      return Reach.ALL;
    }
    return switch (right) {
      // Art. 8: the Outre-mer mediator presides his instance, but the national mediator proposes
      // and the ministers appoint.
      case PROPOSAL_SUBMIT, PROPOSAL_PREPARE, PROPOSAL_DECIDE -> Reach.OWN_UNLESS_MINISTERIAL;
      default -> Reach.OWN;
    };
  }

  /** Compositions are public acts: every role of the network may read every instance. */
  private static boolean isWholeNetworkReading(Right right) {
    return switch (right) {
      case HOME, OWN_ACCOUNT, OWN_WORK, NETWORK_READ, PANEL_READ -> true;
      default -> false;
    };
  }

  private static boolean isComposition(Right right) {
    return switch (right) {
      case CANDIDATE_READ,
          CANDIDATE_MANAGE,
          PROPOSAL_DRAFT,
          PROPOSAL_SUBMIT,
          PROPOSAL_PREPARE,
          PROPOSAL_DECIDE,
          MANDATE_MANAGE,
          MANDATE_CORRECT,
          VACATION_MANAGE,
          MAILING_SEND ->
          true;
      default -> false;
    };
  }
}
