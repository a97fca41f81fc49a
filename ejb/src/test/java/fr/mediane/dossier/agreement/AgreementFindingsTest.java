package fr.mediane.dossier.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementFindingsTest {

  @Test
  void onlyAWordThatWasGivenCounts() {
    assertEquals(Optional.of(true), AgreementFindings.known(Durability.YES));
    assertEquals(Optional.of(false), AgreementFindings.known(Durability.NO));
    assertEquals(Optional.empty(), AgreementFindings.known(Durability.TOO_EARLY));
  }
}
