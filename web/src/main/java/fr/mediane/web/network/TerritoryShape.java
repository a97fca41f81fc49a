package fr.mediane.web.network;

/**
 * A territory as {@code m:map} draws it.
 *
 * @param code code of the territory
 * @param name its name
 * @param detail what the drawing says, in words
 * @param figure number written on it
 * @param href address of its page
 * @param level depth of its colour, 1 to 4, or {@code alert}
 */
public record TerritoryShape(
    String code, String name, String detail, String figure, String href, String level) {

  /** Code of the territory. */
  public String getCode() {
    return code;
  }

  /** Name of the territory. */
  public String getName() {
    return name;
  }

  /** What the drawing says, in words. */
  public String getDetail() {
    return detail;
  }

  /** Number written on the territory. */
  public String getFigure() {
    return figure;
  }

  /** Address of its page. */
  public String getHref() {
    return href;
  }

  /** Depth of its colour. */
  public String getLevel() {
    return level;
  }
}
