package fr.mediane.dossier.undertaking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentSection;
import fr.mediane.document.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words signed are read and printed as they were kept (art. 12). */
class UndertakingTextTest {

  private static final List<DocumentSection> SECTIONS =
      List.of(
          new DocumentSection(
              "1. Engagement",
              List.of(
                  new Paragraph("Je m’engage."),
                  new Items(false, List.of("sans copie ;", "sans note.")))),
          new DocumentSection("2. Durée", List.of(new Paragraph("Pour toujours."))));

  @Test
  void theWordsComeBackAsTheyWere() {
    UndertakingText text = UndertakingText.of(SECTIONS);
    assertEquals(
        "# 1. Engagement\nJe m’engage.\n- sans copie ;\n- sans note.\n# 2. Durée\nPour toujours.",
        text.stored());
    assertEquals(text, UndertakingText.read(text.stored()));
    assertEquals(SECTIONS, UndertakingText.read(text.stored()).sections());
  }

  @Test
  void tablesOfFactsAreNotWords() {
    DocumentSection facts =
        new DocumentSection("Personne", List.of(new Facts("", List.of(new Fact("Nom", "X")))));
    assertEquals("", UndertakingText.of(List.of(facts)).stored());
  }
}
