package fr.mediane.statistics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import org.junit.jupiter.api.Test;

/** Who reaches which report (domain reference, 6.2). */
class ReportScopeTest {

  @Test
  void agenciesReachReleasedReportsAlone() {
    for (Role role : new Role[] {Role.ARS_DIRECTOR, Role.ARS_SECRETARIAT}) {
      String condition = condition(role, Right.REPORT_READ);
      assertTrue(condition.startsWith(" and (r.releasedEdition > 0 and "), condition);
      assertEquals(" and 1 = 0", condition(role, Right.REPORT_WRITE));
    }
  }

  @Test
  void theNationalMediatorNeverReachesARegionalDraft() {
    assertTrue(condition(Role.NATIONAL_MEDIATOR, Right.REPORT_READ).contains("SIGNED"));
    assertFalse(condition(Role.NATIONAL_MEDIATOR, Right.REPORT_WRITE).contains(" or "));
  }

  @Test
  void membersAndAdministratorsReachNothing() {
    assertEquals(" and 1 = 0", condition(Role.MEMBER, Right.REPORT_READ));
    assertEquals(" and 1 = 0", condition(Role.ADMINISTRATOR, Right.REPORT_READ));
  }

  private static String condition(Role role, Right right) {
    return ReportScope.of(new Actor(1L, "x", "X", "x", role, 7L, null), right).condition();
  }
}
