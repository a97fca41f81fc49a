package fr.mediane.web.accounts;

import fr.mediane.access.Role;
import fr.mediane.access.account.AccountFilter;
import fr.mediane.access.account.AccountRow;
import fr.mediane.access.account.AccountsView;
import fr.mediane.web.page.MalformedAddressException;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsBean {

  private static final int PAGE = 25;

  @Inject private AccountsView view;

  private String text;
  private String role;
  private String state;
  private String page;
  private Pagination pagination;
  private List<AccountRow> rows;

  /** Reads the page that the address asks for. */
  public void load() {
    AccountFilter filter =
        new AccountFilter(Parameters.text(text), Parameters.choice(Role.class, role), open());
    Map<String, String> criteria = new LinkedHashMap<>();
    criteria.put("q", text);
    criteria.put("role", role);
    criteria.put("etat", state);
    int wanted = (int) Math.min(Integer.MAX_VALUE, Parameters.number(page, 1));
    pagination =
        new Pagination(wanted, PAGE, view.count(filter), "/app/comptes/liste.xhtml", criteria);
    rows = view.rows(filter, pagination.getFirst(), PAGE);
  }

  private Boolean open() {
    String typed = Parameters.text(state);
    if (typed == null) {
      return null;
    }
    return switch (typed) {
      case "ouvert" -> true;
      case "ferme" -> false;
      default -> throw new MalformedAddressException();
    };
  }

  /** The roles, for the filter. */
  public Role[] getRoles() {
    return Role.values();
  }

  /** Whether at least one criterion narrows the list. */
  public boolean isFiltered() {
    return !pagination.filters().isEmpty();
  }

  public Pagination getPagination() {
    return pagination;
  }

  public List<AccountRow> getRows() {
    return rows;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
