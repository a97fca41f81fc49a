package fr.mediane.network.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.tabular.FileRefusedException;
import fr.mediane.tabular.TestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportFileKindTest {

  @ParameterizedTest
  @CsvSource({
    "'finess;etalab;111;2026-05-12\nstructureet;010000024', STRUCTURE_ET",
    "'structureet;010000024', STRUCTURE_ET",
    "'finess;etalab;111;2026-05-12\nstructureej;010000024', STRUCTURE_EJ",
    "';nofiness;rs\nstructureej;010000156;X', STRUCTURE_EJ",
    "'bor;an;fi;rs;fi_ej;stjr;CPO', SAE_ID",
    "'BOR;AN;FI;RS;FI_EJ;STJR;ADRCPOST', SAE_IDB",
    "'NOM_COURT_GHT;CODE_GHT', GHT"
  })
  void recognisesTheContent(String content, ImportFileKind kind) throws Exception {
    assertEquals(kind, ImportFileKind.detect(TestFiles.text(content), TestFiles.LIMITS));
  }

  @Test
  void namesWhatItAccepts() {
    FileRefusedException refusal =
        assertThrows(
            FileRefusedException.class,
            () -> ImportFileKind.detect(TestFiles.text("nom;prenom\nA;B\n"), TestFiles.LIMITS));
    assertEquals(EstablishmentIssue.FILE_UNKNOWN_KIND, refusal.code());
    assertTrue(refusal.getMessage().contains("nom | prenom"));
    assertTrue(refusal.getMessage().contains("structureet"));
  }
}
