package fr.mediane.reports.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.mediane.reports.engine.text.Fonts;
import fr.mediane.text.PrintableText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import org.junit.jupiter.api.Test;

/** What is told where a text is typed is what the documents decide where it is printed. */
class PrintableTextTest {

  /** Nothing beyond is printed: asked apart. */
  private static final int END = 0x10000;

  private final Glyphs glyphs = new Glyphs(new EngineContext());

  /** Every character, one by one as the fill chooses its font, in each of the four faces. */
  @Test
  void theTableSaysWhatTheFontsHold() {
    BitSet printed = new BitSet();
    printed.set(0, END);
    for (boolean bold : new boolean[] {false, true}) {
      for (boolean italic : new boolean[] {false, true}) {
        BitSet missing = new BitSet();
        for (int from = 0; from < END; from += 256) {
          String text = characters(from);
          glyphs.missing(text(text, bold, italic)).forEach(missing::set);
        }
        printed.andNot(missing);
      }
    }
    printed.clear('\n');
    printed.clear(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);

    BitSet told = new BitSet();
    IntStream.range(0, END).filter(PrintableText::isPrintable).forEach(told::set);
    assertEquals(intervals(printed), intervals(told), "Write the table again: printable.txt");
    assertNotEquals(0, printed.cardinality());
  }

  @Test
  void nothingIsPrintedBeyondTheBasicPlane() {
    assertEquals(
        0,
        IntStream.range(END, Character.MAX_CODE_POINT).filter(PrintableText::isPrintable).count());
  }

  private static String characters(int from) {
    return IntStream.range(from, from + 256)
        .filter(character -> !Character.isSurrogate((char) character))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static JRBasePrintText text(String characters, boolean bold, boolean italic) {
    JRBasePrintText text = new JRBasePrintText(null);
    text.setText(characters);
    text.setFontName(Fonts.NAME);
    text.setBold(bold);
    text.setItalic(italic);
    return text;
  }

  private static String intervals(BitSet characters) {
    List<String> lines = new ArrayList<>();
    for (int first = characters.nextSetBit(0); first >= 0; ) {
      int after = characters.nextClearBit(first);
      lines.add(
          after - first == 1
              ? String.format("%04X", first)
              : String.format("%04X-%04X", first, after - 1));
      first = characters.nextSetBit(after);
    }
    return String.join("\n", lines);
  }
}
