package fr.mediane.dossier.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "lettre.pdf, lettre.pdf",
    "LETTRE.PDF, LETTRE.pdf",
    "../../etc/passwd, passwd.pdf",
    "'C:\\Users\\x\\note.pdf', note.pdf",
    "facture.pdf.exe, facture.pdf",
    "facture.pdf.PDF.pdf, facture.pdf",
    "bilan v1.2.pdf, bilan v1.2.pdf",
    "'a<b>:\"c|d?*.pdf', a_b___c_d__.pdf",
    ".pdf, pdf.pdf",
    "'...', piece.pdf",
    "'  deux   mots .pdf', deux mots.pdf"
  })
  void namesAreMadeHarmless(String typed, String kept) {
    assertEquals(kept, FileNames.neutral(typed, FileType.PDF));
  }

  @Test
  void controlAndInvisibleCharactersGo() {
    assertEquals("exefdp.pdf", FileNames.neutral("\u202eexe\u0000f\u200bd\r\np.pdf", FileType.PDF));
    assertEquals("piece.txt", FileNames.neutral(null, FileType.TXT));
  }

  @Test
  void longNamesAreCutWithTheirExtensionKept() {
    String kept = FileNames.neutral("é".repeat(400) + ".docx", FileType.DOCX);
    assertEquals(FileNames.MAX_LENGTH, kept.length());
    assertTrue(kept.endsWith(".docx"));
    String emoji = FileNames.neutral("\ud83d\udcc4".repeat(200) + ".pdf", FileType.PDF);
    assertTrue(emoji.length() <= FileNames.MAX_LENGTH);
    assertTrue(!Character.isHighSurrogate(emoji.charAt(emoji.length() - 5)), "no half character");
  }

  @Test
  void aCopyCarriesItsNumber() {
    assertEquals("lettre-exemplaire-1204.pdf", PieceReader.numbered("lettre.pdf", 1204));
  }
}
