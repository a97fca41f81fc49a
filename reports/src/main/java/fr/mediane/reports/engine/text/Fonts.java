package fr.mediane.reports.engine.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontSetFamily;

/**
 * The fonts of the documents. Templates name one font, {@link #NAME}: Source Sans 3 (Latin, Greek,
 * Cyrillic, Vietnamese), and for characters it lacks DejaVu Sans (Armenian, Georgian, symbols).
 * Both are embedded in the files.
 */
public final class Fonts {

  /** Name under which templates ask for the font. */
  public static final String NAME = "Mediane";

  private static final String PRIMARY = "Source Sans 3";
  private static final String FALLBACK = "DejaVu Sans";
  private static final String FOLDER = "fr/mediane/reports/fonts/SourceSans3-";
  private static final String FALLBACK_FOLDER = "net/sf/jasperreports/fonts/dejavu/DejaVuSans";

  private static final Font REGULAR = load();

  private Fonts() {}

  /**
   * @return the regular face, for words that are drawn rather than printed
   */
  public static Font regular() {
    return REGULAR;
  }

  private static Font load() {
    try (InputStream file =
        Fonts.class.getClassLoader().getResourceAsStream(FOLDER + "Regular.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The only families a document uses.
   *
   * @param context context in which the fonts are loaded
   * @return families to register
   */
  public static List<FontFamily> families(JasperReportsContext context) {
    return List.of(
        family(context, PRIMARY, FOLDER, "Regular", "Bold", "Italic", "BoldItalic"),
        family(context, FALLBACK, FALLBACK_FOLDER, "", "-Bold", "-Oblique", "-BoldOblique"));
  }

  private static FontFamily family(
      JasperReportsContext context,
      String name,
      String files,
      String normal,
      String bold,
      String italic,
      String boldItalic) {
    SimpleFontFamily family = new SimpleFontFamily(context);
    family.setName(name);
    family.setNormalFace(face(context, files + normal));
    family.setBoldFace(face(context, files + bold));
    family.setItalicFace(face(context, files + italic));
    family.setBoldItalicFace(face(context, files + boldItalic));
    family.setPdfEncoding("Identity-H");
    family.setPdfEmbedded(true);
    return family;
  }

  /**
   * @return the set that falls back character by character
   */
  public static List<FontSet> sets() {
    SimpleFontSet set = new SimpleFontSet();
    set.setName(NAME);
    set.addFamily(member(PRIMARY, true));
    set.addFamily(member(FALLBACK, false));
    return List.of(set);
  }

  private static SimpleFontFace face(JasperReportsContext context, String file) {
    SimpleFontFace face = new SimpleFontFace(context);
    face.setTtf(file + ".ttf");
    return face;
  }

  private static SimpleFontSetFamily member(String name, boolean primary) {
    SimpleFontSetFamily member = new SimpleFontSetFamily();
    member.setFamilyName(name);
    member.setPrimary(primary);
    return member;
  }
}
