package fr.mediane.reports.engine.chart;

import fr.mediane.document.Chart;
import fr.mediane.reports.engine.chart.Mark.Box;
import fr.mediane.reports.engine.chart.Mark.Rule;
import fr.mediane.reports.engine.chart.Mark.Words;
import fr.mediane.reports.engine.text.Fonts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRGraphEnvInitializer;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * A chart as an image of a template. Its words are drawn as outlines, so that no font is needed
 * where it is painted: what they say is in the alternative text and in the table.
 */
public final class ChartPicture extends AbstractRenderer
    implements Graphics2DRenderable, DimensionRenderable {

  private static final long serialVersionUID = 1L;

  /** Pixels a point in the picture of an office file. */
  private static final int PIXELS = 3;

  private final transient List<Mark> marks;
  private final int height;

  private ChartPicture(List<Mark> marks, int height) {
    this.marks = marks;
    this.height = height;
  }

  /**
   * @param chart a chart
   * @return its picture
   */
  public static ChartPicture of(Chart chart) {
    return new ChartPicture(ChartLayout.of(chart), ChartLayout.height(chart));
  }

  /**
   * @return width in points
   */
  public int width() {
    return (int) ChartLayout.WIDTH;
  }

  /**
   * @return height in points
   */
  public int height() {
    return height;
  }

  @Override
  public Dimension2D getDimension(JasperReportsContext context) {
    return new java.awt.Dimension(width(), height());
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
    Graphics2D own = (Graphics2D) graphics.create();
    try {
      own.translate(place.getX(), place.getY());
      own.scale(place.getWidth() / width(), place.getHeight() / height());
      marks.forEach(mark -> paint(mark, own));
    } finally {
      own.dispose();
    }
  }

  private static void paint(Mark mark, Graphics2D graphics) {
    if (mark instanceof Box box) {
      graphics.setColor(box.color());
      graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    } else if (mark instanceof Rule rule) {
      graphics.setColor(rule.color());
      graphics.setStroke(new BasicStroke(0.75f));
      graphics.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
    } else if (mark instanceof Words words) {
      GlyphVector glyphs = glyphs(words);
      double width = glyphs.getLogicalBounds().getWidth();
      double left = words.x() - width * (words.align() + 1) / 2;
      graphics.setColor(words.color());
      graphics.fill(glyphs.getOutline((float) left, (float) words.y()));
    }
  }

  private static GlyphVector glyphs(Words words) {
    Font font = Fonts.regular().deriveFont((float) words.size());
    return font.createGlyphVector(new FontRenderContext(null, true, true), words.text());
  }

  /**
   * @return the picture as PNG, for an office file
   */
  public byte[] png() {
    JRGraphEnvInitializer.initializeGraphEnv();
    BufferedImage image =
        new BufferedImage(width() * PIXELS, height() * PIXELS, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    render(null, graphics, new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight()));
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * @param description alternative text, already escaped for an attribute
   * @param escape escapes words for a text
   * @return the picture as an SVG element
   */
  public String svg(String description, java.util.function.UnaryOperator<String> escape) {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg role=\"img\" aria-label=\"").append(description).append("\" viewBox=\"0 0 ");
    svg.append(width()).append(' ').append(height()).append("\">");
    for (Mark mark : marks) {
      svg.append(element(mark, escape));
    }
    return svg.append("</svg>").toString();
  }

  private static String element(Mark mark, java.util.function.UnaryOperator<String> escape) {
    if (mark instanceof Box box) {
      return format(
          "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
          box.x(), box.y(), box.width(), box.height(), hex(box.color()));
    }
    if (mark instanceof Rule rule) {
      return format(
          "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
          rule.x1(), rule.y1(), rule.x2(), rule.y2(), hex(rule.color()));
    }
    Words words = (Words) mark;
    String anchor = List.of("start", "middle", "end").get(words.align() + 1);
    return format(
            "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">",
            words.x(), words.y(), words.size(), anchor, hex(words.color()))
        + escape.apply(words.text())
        + "</text>";
  }

  private static String hex(Color color) {
    return String.format("#%06X", color.getRGB() & 0xFFFFFF);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
