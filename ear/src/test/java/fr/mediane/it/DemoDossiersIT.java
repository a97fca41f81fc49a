package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.demo.DemoOutcome;
import fr.mediane.dossier.life.DossierState;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The demonstration shows a dossier in every state, even when only its last months are played, and
 * keeps to the rules.
 */
@ExtendWith(ArquillianExtension.class)
class DemoDossiersIT {

  @Inject private DemoOutcome demonstration;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Test
  void theShownInstanceHasADossierInEveryOpenState() {
    Set<DossierState> states =
        new HashSet<>(
            em.createQuery(
                    "select distinct d.state from Dossier d where d.panel.code = 'GES'",
                    DossierState.class)
                .getResultList());
    Set<DossierState> missing = EnumSet.copyOf(DossierState.OPEN);
    missing.removeAll(states);
    assertTrue(missing.isEmpty(), () -> "No dossier in " + missing);
    assertTrue(states.contains(DossierState.CLOSED), "No closed dossier");
  }

  @Test
  void noActOfTheDemonstrationIsRefused() {
    assertEquals(OptionalInt.of(0), demonstration.refusedActs());
  }
}
