package fr.mediane.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportReportWriterTest {

  @Test
  void writesOneLineAnIssueAndNothingForGoodLines() {
    LineIssue issue = LineIssue.refusal("nom", "=1+1;\"x\"", TabularIssue.VALUE_MISSING);
    String report =
        TestFiles.report(
            List.of(
                new LineResult.Accepted<>(2, "good"),
                new LineResult.Rejected<String>(3, List.of(issue))));
    assertEquals(
        "\uFEFFligne;gravité;colonne;valeur;code;explication\r\n"
            + "3;ligne refusée;nom;\"'=1+1;\"\"x\"\"\";VALUE_MISSING;La colonne «\u00a0nom\u00a0» est"
            + " obligatoire et n’est pas remplie. Complétez-la.\r\n",
        report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=A1", "+1", "-A1", "-1+1", "-1,", "@SUM(A1)", " =A1", "\t=A1", "＝A1", "\r=A1"})
  void disarmsFormulas(String cell) {
    assertTrue(SafeCell.of(cell).startsWith("'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CH DE BREST", "2,601E+13", "a=b", "-1", "-450,00", "-3.5"})
  void leavesOrdinaryCells(String cell) {
    assertEquals(cell, SafeCell.of(cell));
  }
}
