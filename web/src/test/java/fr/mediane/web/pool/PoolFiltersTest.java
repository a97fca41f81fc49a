package fr.mediane.web.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.mediane.panel.pool.CandidateCriteria;
import fr.mediane.panel.pool.CandidateSort;
import fr.mediane.regulation.Sector;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The address of the list of candidates, as typed. */
class PoolFiltersTest {

  @Test
  void anEmptyAddressLimitsNothing() {
    PoolFilters filters = new PoolFilters(Map.<String, String>of()::get);
    assertEquals(
        new CandidateCriteria(null, null, null, null, null, null, null, null, null, null),
        filters.criteria());
    assertEquals(CandidateSort.NAME, filters.sort());
  }

  @Test
  void whatIsNotUnderstoodLimitsNothingAndTheRestStays() {
    PoolFilters filters =
        new PoolFilters(
            Map.of("secteur", "zz", "appel", "abc", "certificat", "peut-être", "q", "durand")::get);
    CandidateCriteria criteria = filters.criteria();
    assertNull(criteria.sector());
    assertNull(criteria.callId());
    assertNull(criteria.certified());
    assertEquals("durand", criteria.text());
  }

  @Test
  void spontaneousApplicationsAreNoCall() {
    PoolFilters filters = new PoolFilters(Map.of("appel", "aucun", "secteur", "SOCIAL")::get);
    assertEquals(CandidateCriteria.SPONTANEOUS, filters.criteria().callId());
    assertEquals(Sector.SOCIAL, filters.criteria().sector());
  }
}
