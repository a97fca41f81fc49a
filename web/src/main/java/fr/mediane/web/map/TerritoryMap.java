package fr.mediane.web.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Outlines of the territories, by code: ARA, BRE_PDL, BFC_CVL, GES, HDF_NOR, NAQ, OCC, PAC_COR,
 * IDF, and OUM, which is drawn as five départements. Source: {@code @gouvfr/dsfr-chart} (MIT,
 * DINUM); see {@code src/build/outlines.js}.
 */
@Named
@ApplicationScoped
public class TerritoryMap {

  private final Map<String, List<Shape>> shapes = new HashMap<>();
  private final Map<String, Label> labels = new HashMap<>();
  private final String viewBox;

  /**
   * One outline.
   *
   * @param outline SVG path data
   * @param transform SVG transformation that puts it in its place, null for the mainland
   */
  public record Shape(String outline, String transform) {

    /**
     * For pages.
     *
     * @return SVG path data
     */
    public String getOutline() {
      return outline;
    }

    /**
     * For pages.
     *
     * @return SVG transformation or null
     */
    public String getTransform() {
      return transform;
    }
  }

  private record Label(int x, int y) {}

  /** Reads the outlines that the build has written. */
  public TerritoryMap() {
    Properties outlines = new Properties();
    try (InputStream file =
        TerritoryMap.class.getResourceAsStream("territory-outlines.properties")) {
      outlines.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    viewBox = outlines.getProperty("viewBox");
    for (String key : outlines.stringPropertyNames().stream().sorted().toList()) {
      String[] parts = key.split("\\.");
      if (key.endsWith(".path")) {
        String base = key.substring(0, key.length() - ".path".length());
        shapes
            .computeIfAbsent(parts[0], code -> new ArrayList<>())
            .add(new Shape(outlines.getProperty(key), outlines.getProperty(base + ".transform")));
      } else if (key.endsWith(".label")) {
        String[] point = outlines.getProperty(key).split(" ");
        labels.put(parts[0], new Label(Integer.parseInt(point[0]), Integer.parseInt(point[1])));
      }
    }
  }

  /**
   * The drawing's coordinates.
   *
   * @return value of the SVG attribute
   */
  public String getViewBox() {
    return viewBox;
  }

  /**
   * The outlines of a territory.
   *
   * @param code code of the territory
   * @return empty for a code that has no place on the map, such as the national level
   */
  public List<Shape> shapes(String code) {
    return shapes.getOrDefault(code, List.of());
  }

  /**
   * Where the figure of a territory is written.
   *
   * @param code code of the territory
   * @return abscissa of its middle, in the units of the view box
   */
  public int labelX(String code) {
    return labels.getOrDefault(code, new Label(0, 0)).x();
  }

  /**
   * Where the figure of a territory is written.
   *
   * @param code code of the territory
   * @return ordinate of its base line, in the units of the view box
   */
  public int labelY(String code) {
    return labels.getOrDefault(code, new Label(0, 0)).y();
  }
}
