package fr.mediane.web.mailing;

import fr.mediane.mailing.MailingPage;
import fr.mediane.mailing.MailingReader;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The letters written to establishments. */
@Named("mailingList")
@RequestScoped
public class MailingListBean {

  private static final int SIZE = 25;

  @Inject private MailingReader reader;

  private int page = 1;
  private MailingPage found;

  /** The page of mailings. */
  public MailingPage getFound() {
    if (found == null) {
      found = reader.page((page - 1) * SIZE, SIZE);
    }
    return found;
  }

  /** The pages. */
  public Pagination getPagination() {
    return new Pagination(page, SIZE, getFound().total(), "/app/courriers/liste.xhtml", Map.of());
  }

  public String getPage() {
    return Integer.toString(page);
  }

  public void setPage(String typed) {
    this.page = Parameters.page(typed);
  }
}
