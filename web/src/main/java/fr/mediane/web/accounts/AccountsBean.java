package fr.mediane.web.accounts;

import fr.mediane.access.Role;
import fr.mediane.access.account.AccountFilter;
import fr.mediane.access.account.AccountRow;
import fr.mediane.access.account.AccountsView;
import fr.mediane.web.Texts;
import fr.mediane.web.journal.JournalWords;
import fr.mediane.web.page.Filters;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsBean {

  private static final int PAGE = 25;

  /** Values of the address with the keys of their names. */
  private static final Map<String, String> STATES =
      new TreeMap<>(Map.of("ouvert", "states_open", "ferme", "states_closed"));

  @Inject private AccountsView view;
  @Inject private JournalWords words;

  private String text;
  private String role;
  private String state;
  private String page;
  private Pagination pagination;
  private List<AccountRow> rows;

  /** Reads the page that the address asks for. */
  public void load() {
    AccountFilter filter = filter();
    Map<String, String> criteria = new LinkedHashMap<>();
    criteria.put("q", text);
    criteria.put("role", role);
    criteria.put("etat", state);
    pagination =
        new Pagination(
            Parameters.page(page), PAGE, view.count(filter), "/app/comptes/liste.xhtml", criteria);
    rows = view.rows(filter, pagination.getFirst(), PAGE);
  }

  private AccountFilter filter() {
    Filters filters = new Filters();
    String wantedState = filters.among(STATES.keySet(), "etat", state);
    AccountFilter read =
        new AccountFilter(
            filters.text("q", text),
            filters.choice(Role.class, "role", role),
            wantedState == null ? null : "ouvert".equals(wantedState));
    filters.tell();
    return read;
  }

  /** The roles, for the filter. */
  public List<SelectItem> getRoles() {
    return Arrays.stream(Role.values())
        .map(one -> new SelectItem(one.name(), words.role(one.name())))
        .toList();
  }

  /** The states, for the filter. */
  public List<SelectItem> getStates() {
    Texts texts = Texts.of("accounts");
    return STATES.entrySet().stream()
        .map(one -> new SelectItem(one.getKey(), texts.get(one.getValue())))
        .toList();
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
