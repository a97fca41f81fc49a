package fr.mediane.web.page;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The pages of a long list, as {@code m:pagination} shows them. Every page has its own address: it
 * can be kept, sent and reached again with the browser's arrows.
 *
 * @param page the page shown, from 1
 * @param size rows of a page
 * @param total rows of the whole list
 * @param path address of the list without context path, for instance {@code /candidats.xhtml}
 * @param filters the parameters of the address that say what the list shows; {@code page} is not
 *     among them
 */
public record Pagination(int page, int size, long total, String path, Map<String, String> filters) {

  private static final String PAGE = "page";

  /**
   * A link to a page of the list, or the gap between two of them.
   *
   * @param label number of the page, empty for a gap
   * @param title text that says where it leads
   * @param href address without context path, empty for a gap
   * @param current whether it is the page shown
   * @param gap whether pages are left out here
   */
  public record Item(String label, String title, String href, boolean current, boolean gap) {

    /**
     * For pages.
     *
     * @return the number of the page
     */
    public String getLabel() {
      return label;
    }

    /**
     * For pages.
     *
     * @return where it leads
     */
    public String getTitle() {
      return title;
    }

    /**
     * For pages.
     *
     * @return the address
     */
    public String getHref() {
      return href;
    }

    /**
     * For pages.
     *
     * @return whether it is the page shown
     */
    public boolean isCurrent() {
      return current;
    }

    /**
     * For pages.
     *
     * @return whether pages are left out here
     */
    public boolean isGap() {
      return gap;
    }
  }

  /**
   * Brings a page number typed by hand back between the first and the last page, and drops empty
   * filters.
   */
  public Pagination {
    if (size < 1 || total < 0) {
      throw new IllegalArgumentException("size " + size + ", total " + total);
    }
    page = (int) Math.max(1, Math.min(page, Math.max(1, (total + size - 1) / size)));
    filters =
        filters.entrySet().stream()
            .filter(filter -> filter.getValue() != null && !filter.getValue().isBlank())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, LinkedHashMap::new));
  }

  /**
   * Number of pages.
   *
   * @return at least 1
   */
  public int getPageCount() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  /**
   * Index of the first row shown.
   *
   * @return from 0
   */
  public int getFirst() {
    return (page - 1) * size;
  }

  /**
   * What the page shows of the list.
   *
   * @return for instance « 26 à 50 sur 1 204 »
   */
  public String getRangeLabel() {
    if (total == 0) {
      return text("range_none");
    }
    if (total <= size) {
      return text("range_all", total);
    }
    return text("range_page", getFirst() + 1L, Math.min(total, (long) getFirst() + size), total);
  }

  /**
   * Links to the first and last pages and to the neighbours of the page shown.
   *
   * @return in order, gaps included
   */
  public List<Item> getItems() {
    int last = getPageCount();
    TreeSet<Integer> shown = new TreeSet<>(List.of(1, last));
    for (int near = Math.max(1, page - 1); near <= Math.min(last, page + 1); near++) {
      shown.add(near);
    }
    List<Item> items = new ArrayList<>();
    int previous = 0;
    for (int number : shown) {
      if (number > previous + 1) {
        items.add(new Item("", "", "", false, true));
      }
      items.add(
          new Item(
              Integer.toString(number),
              text("range_title", number),
              href(number),
              number == page,
              false));
      previous = number;
    }
    return items;
  }

  /**
   * Address of the page before.
   *
   * @return empty on the first page
   */
  public String getPreviousHref() {
    return page > 1 ? href(page - 1) : "";
  }

  /**
   * Address of the page after.
   *
   * @return empty on the last page
   */
  public String getNextHref() {
    return page < getPageCount() ? href(page + 1) : "";
  }

  /** Address of the first page, for links that change what the list shows. */
  public String firstHref() {
    return href(1);
  }

  private String href(int number) {
    Map<String, String> parameters = new LinkedHashMap<>(filters);
    if (number > 1) {
      parameters.put(PAGE, Integer.toString(number));
    }
    return Addresses.of(path, parameters);
  }

  private static String text(String key, Object... values) {
    String pattern =
        ResourceBundle.getBundle("fr.mediane.web.common", Locale.FRANCE).getString(key);
    return new MessageFormat(pattern, Locale.FRANCE).format(values);
  }
}
