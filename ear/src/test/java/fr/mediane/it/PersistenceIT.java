package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.Panel;
import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * EclipseLink is the provider, weaves the entities, and a transaction rolled back leaves nothing.
 */
@ExtendWith(ArquillianExtension.class)
class PersistenceIT {

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Resource private UserTransaction transaction;

  @Test
  void eclipseLinkIsTheProvider() {
    assertTrue(em.unwrap(JpaEntityManager.class).getServerSession().isConnected());
    assertThrows(ClassNotFoundException.class, () -> Class.forName("org.hibernate.Session"));
  }

  @Test
  void entitiesAreWovenSoThatReferencesAreLazy() throws Exception {
    transaction.begin();
    try {
      Panel panel =
          em.createQuery("select p from Panel p where p.code = 'GES'", Panel.class)
              .getSingleResult();
      var util = em.getEntityManagerFactory().getPersistenceUnitUtil();
      assertFalse(util.isLoaded(panel, "territory"));
      assertEquals("Grand Est", panel.getTerritory().getName());
      assertTrue(util.isLoaded(panel, "territory"));
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void aTransactionRolledBackLeavesNothing() throws Exception {
    transaction.begin();
    int changed =
        em.createQuery("update Panel p set p.name = 'x' where p.code = 'GES'").executeUpdate();
    transaction.rollback();
    assertEquals(1, changed);
    assertEquals(
        0L,
        em.createQuery("select count(p) from Panel p where p.name = 'x'", Long.class)
            .getSingleResult());
  }
}
