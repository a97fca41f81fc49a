package fr.mediane.web.referral;

import fr.mediane.dossier.referral.ReceiptList;
import fr.mediane.dossier.referral.ReceiptReader;
import fr.mediane.web.page.Pagination;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The saisines that the reader's authority made. */
@Named("receipts")
@RequestScoped
public class ReceiptListBean {

  /** The page. */
  static final String PAGE = "/app/saisines/liste.xhtml";

  private static final int SIZE = 25;

  @Inject private ReceiptReader reader;

  private int page = 1;
  private ReceiptList list;

  /** Reads the page of the address, or the last one. */
  public void load() {
    list = reader.list((page - 1) * SIZE, SIZE);
    if (list.rows().isEmpty() && list.total() > 0) {
      page = getPagination().page();
      list = reader.list((page - 1) * SIZE, SIZE);
    }
  }

  /** The pages of the list. */
  public Pagination getPagination() {
    return new Pagination(page, SIZE, list.total(), PAGE, Map.of());
  }

  public ReceiptList getList() {
    return list;
  }

  public String getPage() {
    return Integer.toString(page);
  }

  /** A page number typed into the address; anything but a number is the first page. */
  public void setPage(String typed) {
    page = typed != null && typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
  }
}
