package fr.mediane.reports.engine.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.security.SecureRandom;

/**
 * Where OpenPDF draws the six letters before the name of an embedded font subset (ISO 32000-1,
 * 9.6.4). They have to differ between fonts, not to be secret; drawn at random they would make
 * every file differ from its twin. Stateless, because OpenPDF shares fonts between threads.
 */
final class SubsetPrefix extends SecureRandom {

  private static final long serialVersionUID = 1L;
  private static final int LETTERS = 26;

  private final double letter;

  private SubsetPrefix(String fontName) {
    letter = (Math.floorMod(fontName.hashCode(), LETTERS) + 0.5) / LETTERS;
  }

  /** Makes the prefix of a font depend on its name only. */
  static void fix(BaseFont font) {
    font.setSecureRandom(new SubsetPrefix(font.getPostscriptFontName()));
  }

  @Override
  public double nextDouble() {
    return letter;
  }
}
