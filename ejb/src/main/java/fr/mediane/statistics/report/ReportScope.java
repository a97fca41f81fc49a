package fr.mediane.statistics.report;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import jakarta.persistence.Query;

/**
 * The access predicate for annual reports (domain reference, 6.2): a mediator and his secretariat
 * reach the report of their territory; the national mediator his own, and the regional ones once
 * signed; the ministers' office and the agencies those that were released. The national report is
 * public once released. It is composed into every query; no right, no row.
 */
public final class ReportScope {

  private static final String NATIONAL = "r.panel.kind = fr.mediane.regulation.PanelKind.NATIONAL";
  private static final String RELEASED = "r.releasedEdition > 0";
  private static final String SIGNED = "r.state = fr.mediane.statistics.report.ReportState.SIGNED";
  private static final String OWN = "r.panel.id = :scopePanelId";

  private final String condition;
  private final Long ownPanelId;

  private ReportScope(String condition, Long ownPanelId) {
    this.condition = condition;
    this.ownPanelId = ownPanelId;
  }

  /** The scope of a right for an actor. */
  public static ReportScope of(Actor actor, Right right) {
    String condition = actor.holds(right) ? condition(actor, right) : "1 = 0";
    return new ReportScope(condition, actor.panelId());
  }

  private static String condition(Actor actor, Right right) {
    boolean reading = right == Right.REPORT_READ;
    boolean confirming = right == Right.REPORT_CONFIRM;
    return switch (actor.role()) {
      case NATIONAL_MEDIATOR ->
          reading || confirming
              ? "(" + NATIONAL + " or " + SIGNED + " or " + RELEASED + ")"
              : NATIONAL;
      case MINISTERS_OFFICE ->
          reading ? "(" + RELEASED + " or (" + NATIONAL + " and " + SIGNED + "))" : NATIONAL;
      case REGIONAL_MEDIATOR, PANEL_SECRETARIAT ->
          reading ? "(" + OWN + " or (" + NATIONAL + " and " + RELEASED + "))" : OWN;
      case ARS_DIRECTOR, ARS_SECRETARIAT ->
          "(" + RELEASED + " and (" + OWN + " or " + NATIONAL + "))";
      case MEMBER, ADMINISTRATOR -> "1 = 0";
    };
  }

  /**
   * Whether an actor who reaches a report sees the edition at hand, and not only the released ones.
   */
  static boolean seesLive(Actor actor, AnnualReport report) {
    boolean signed = report.getState() == ReportState.SIGNED;
    return switch (actor.role()) {
      case NATIONAL_MEDIATOR -> report.isNational() || signed;
      case MINISTERS_OFFICE -> report.isNational() && signed;
      case REGIONAL_MEDIATOR, PANEL_SECRETARIAT ->
          report.getPanel().getId().equals(actor.panelId());
      case ARS_DIRECTOR, ARS_SECRETARIAT, MEMBER, ADMINISTRATOR -> false;
    };
  }

  /** The predicate on a report named {@code r}, beginning with {@code " and "}. */
  public String condition() {
    return " and " + condition;
  }

  /** Sets the parameter that {@link #condition} named, when it named one. */
  public <Q extends Query> Q bind(Q query) {
    if (condition.contains(":scopePanelId")) {
      query.setParameter("scopePanelId", ownPanelId);
    }
    return query;
  }
}
