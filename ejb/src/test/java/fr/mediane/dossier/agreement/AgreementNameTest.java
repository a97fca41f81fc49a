package fr.mediane.dossier.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgreementNameTest {

  @Test
  void theNameFollowsTheDateOfTheDocument() {
    AgreementName lastContract = AgreementName.on(LocalDate.of(2023, 4, 30));
    AgreementName firstAgreement = AgreementName.on(LocalDate.of(2023, 5, 1));
    assertEquals("Contrat de médiation", lastContract.label());
    assertEquals("Accord de médiation", firstAgreement.label());
    assertFalse(lastContract.mayBeHomologated());
    assertTrue(firstAgreement.mayBeHomologated());
  }
}
