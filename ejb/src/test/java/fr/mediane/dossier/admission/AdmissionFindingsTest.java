package fr.mediane.dossier.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.life.DossierAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdmissionFindingsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

  @Test
  void theGroundOfTheLastInadmissibilityIsKept() {
    assertEquals(
        Optional.of("DISCIPLINARY"),
        AdmissionFindings.last(
            List.of(
                decision(DossierAct.DECLARE_INADMISSIBLE, InadmissibilityMotive.TERRITORY),
                decision(DossierAct.REOPEN, null),
                decision(DossierAct.DECLARE_INADMISSIBLE, InadmissibilityMotive.DISCIPLINARY))));
  }

  @Test
  void withoutAGroundThereIsNone() {
    assertEquals(Optional.empty(), AdmissionFindings.last(List.of()));
    assertEquals(
        Optional.empty(), AdmissionFindings.last(List.of(decision(DossierAct.ADVISE, null))));
  }

  private static AdmissionDecision decision(DossierAct act, InadmissibilityMotive motive) {
    return new AdmissionDecision(new Dossier() {}, act, DAY, motive, null);
  }
}
