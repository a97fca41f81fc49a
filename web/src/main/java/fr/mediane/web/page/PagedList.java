package fr.mediane.web.page;

import java.util.List;
import java.util.Map;

/**
 * A list shown page by page, the number of the page being in the address. For beans that last a
 * request.
 *
 * @param <T> a row
 */
public abstract class PagedList<T> {

  private static final int SIZE = 25;

  private final String address;
  private int page = 1;
  private long total;
  private List<T> rows = List.of();

  /**
   * A list.
   *
   * @param address its page
   */
  protected PagedList(String address) {
    this.address = address;
  }

  /**
   * Reads some rows and calls {@link #found}.
   *
   * @param first index of the first row, from 0
   * @param size rows of a page
   */
  protected abstract void read(int first, int size);

  /** Keeps what was read. */
  protected void found(long all, List<T> shown) {
    total = all;
    rows = shown;
  }

  /** Reads the page asked for. */
  public void search() {
    read((page - 1) * SIZE, SIZE);
  }

  /** The rows of the page. */
  public List<T> getRows() {
    return rows;
  }

  /** The pages. */
  public Pagination getPagination() {
    return new Pagination(page, SIZE, total, address, Map.of());
  }

  public String getPage() {
    return Integer.toString(page);
  }

  public void setPage(String typed) {
    this.page = Parameters.page(typed);
  }
}
