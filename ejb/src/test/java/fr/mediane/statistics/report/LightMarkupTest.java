package fr.mediane.statistics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.document.DocumentBlock.Heading;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The light markup of the texts of a report. */
class LightMarkupTest {

  @Test
  void paragraphsListsAndHeadings() {
    String text = "Un début\nqui continue.\n\n## Suite\n- un\n- deux\n1. d’abord\n2) ensuite\nfin";
    assertEquals(
        List.of(
            new Paragraph("Un début qui continue."),
            new Heading(3, "2.1 Suite"),
            new Items(false, List.of("un", "deux")),
            new Items(true, List.of("d’abord", "ensuite fin"))),
        LightMarkup.read(text, heading -> "2.1 " + heading));
  }

  @Test
  void htmlIsText() {
    assertEquals(
        List.of(new Paragraph("<script>alert(1)</script>")),
        LightMarkup.read("<script>alert(1)</script>", heading -> heading));
  }

  @Test
  void nothingIsNothing() {
    assertEquals(List.of(), LightMarkup.read(" \n\n ", heading -> heading));
  }
}
