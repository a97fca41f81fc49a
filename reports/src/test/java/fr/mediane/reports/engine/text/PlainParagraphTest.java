package fr.mediane.reports.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.sf.jasperreports.engine.export.AwtTextRenderer;
import net.sf.jasperreports.engine.fill.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measured by widths alone, a text is cut and sized as the JDK does when it lays it out. */
class PlainParagraphTest {

  private static final FontRenderContext CONTEXT = AwtTextRenderer.LINE_BREAK_FONT_RENDER_CONTEXT;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Catégorie de saisines numéro 14",
        "Les saisines de l’année ont porté sur des désaccords d’organisation, de reconnaissance et"
            + " de répartition des charges\u00a0; la médiation y a répondu par l’écoute.",
        "Centre hospitalier universitaire de l’œuvre-sainte-élisabeth-du-bois-d’Amont",
        "Anticonstitutionnellement, hexakosioihexekontahexaphobie",
        "Deux  espaces,   puis trois    puis quatre ; «\u00a0guillemets\u00a0» — tirets – et 1\u202f954\u00a0€",
        "  Des espaces devant et derrière   ",
        "AVATAR To Wa fi fl ffi médico-social, c’est-à-dire",
        " "
      })
  void itsLinesAreThoseOfTheLayout(String text) {
    assertTrue(Advances.arePlain(text));
    Random random = new Random(text.length());
    for (int i = 0; i < 300; i++) {
      float width = 1 + random.nextInt(4_000) / 8f;
      Font font = Fonts.regular().deriveFont(7f + random.nextInt(20) / 2f);
      sameLines(text, font, width, random.nextInt(8) == 0);
    }
  }

  private static void sameLines(String text, Font font, float width, boolean wholeWord) {
    String told = "'" + text + "' in " + width + " at " + font.getSize2D();
    AttributedString attributed = new AttributedString(text, Map.of(TextAttribute.FONT, font));
    LineBreakMeasurer expected =
        new LineBreakMeasurer(attributed.getIterator(), new FrenchLineBreaks(), CONTEXT);
    PlainParagraph paragraph = new PlainParagraph(text, Advances.of(font, CONTEXT));
    while (expected.getPosition() < text.length()) {
      TextLayout layout = expected.nextLayout(width, text.length(), wholeWord);
      TextLine line = paragraph.nextLine(width, text.length(), wholeWord);
      assertEquals(expected.getPosition(), paragraph.position(), told);
      if (layout == null) {
        assertNull(line, told);
        return;
      }
      assertEquals(layout.getCharacterCount(), line.getCharacterCount(), told);
      assertEquals(layout.getAdvance(), line.getAdvance(), 0.01, told);
      assertEquals(layout.getAscent(), line.getAscent(), told);
      assertEquals(layout.getDescent(), line.getDescent(), told);
      assertEquals(layout.getLeading(), line.getLeading(), told);
    }
    assertEquals(paragraph.end(), paragraph.position());
  }

  @Test
  void aNameWithHyphensGoesWholeToTheNextLineWhenItCan() {
    assertEquals(
        List.of("Rapport d’activité 2025 – ", "Auvergne-Rhône-Alpes"),
        lines("Rapport d’activité 2025 – Auvergne-Rhône-Alpes", 240));
    assertEquals(List.of("Auvergne-", "Rhône-Alpes"), lines("Auvergne-Rhône-Alpes", 80));
    assertEquals(List.of("Le médico-", "social"), lines("Le médico-social", 70));
  }

  private static List<String> lines(String text, float width) {
    PlainParagraph paragraph =
        new PlainParagraph(text, Advances.of(Fonts.regular().deriveFont(12f), CONTEXT));
    List<String> lines = new ArrayList<>();
    while (paragraph.position() < paragraph.end()) {
      int start = paragraph.position();
      paragraph.nextLine(width, text.length(), false);
      lines.add(text.substring(start, paragraph.position()));
    }
    return lines;
  }

  @Test
  void aLineEndsAtItsLimit() {
    PlainParagraph paragraph =
        new PlainParagraph("un deux trois", Advances.of(Fonts.regular().deriveFont(9f), CONTEXT));

    assertEquals(3, paragraph.nextLine(400, 3, false).getCharacterCount());
    assertEquals(10, paragraph.nextLine(400, 13, false).getCharacterCount());
  }

  @Test
  void whatJoinsTurnsOrLoosensIsLaidOut() {
    assertTrue(Advances.arePlain("L’Haÿ-les-Roses, n°\u00a03 — 12\u202f%\nœuvre ½ ² → €"));
    for (String text :
        new String[] {"e\u0301", "שלום", "a\u200db", "a\tb", "मध्य", "\uD83D\uDE00"}) {
      assertFalse(Advances.arePlain(text), text);
    }
  }
}
