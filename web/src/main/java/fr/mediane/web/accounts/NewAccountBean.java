package fr.mediane.web.accounts;

import fr.mediane.access.Role;
import fr.mediane.access.account.AccountsView;
import fr.mediane.access.account.CreateAccount;
import fr.mediane.access.account.NewPassword;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Filters;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The creation of an account in two steps: the role and the instance are in the address, the rest
 * is typed.
 */
@Named
@ViewScoped
public class NewAccountBean extends TypedPassword {

  private static final long serialVersionUID = 1L;

  @Inject private AccountsView view;
  @Inject private Screen screen;
  @Inject private HandedPassword handed;

  private String roleCode;
  private String panelCode;
  private Role role;
  private Long panelId;
  private LinkedHashMap<Long, String> panels;
  private LinkedHashMap<String, Long> people;
  private String username;
  private String displayName;
  private String quality;
  private Long personId;

  /** Reads what the first step has chosen. */
  public void load() {
    if (panels != null) {
      return;
    }
    panels = new LinkedHashMap<>(view.panels());
    Filters filters = new Filters();
    role = filters.choice(Role.class, "role", roleCode);
    String panel =
        filters.among(
            panels.keySet().stream().map(Object::toString).toList(), "instance", panelCode);
    filters.tell();
    panelId = role != null && role.isTerritorial() && panel != null ? Long.valueOf(panel) : null;
    people = new LinkedHashMap<>();
    if (role == Role.MEMBER && panelId != null) {
      view.peopleOf(panelId)
          .forEach(person -> people.put(person.lastName() + " " + person.firstName(), person.id()));
    }
  }

  /** Creates the account with the password typed, or one drawn when none is. */
  public String create() {
    NewPassword wanted =
        isEmpty(typed()) && isEmpty(typedAgain())
            ? NewPassword.DRAWN
            : NewPassword.typed(typed(), typedAgain());
    return screen
        .execute(new CreateAccount(username, displayName, quality, role, panelId, personId, wanted))
        .map(
            issued -> {
              handed.keep(issued.drawn());
              screen.success(Texts.of("accounts").get("account_created", displayName));
              return "/app/comptes/compte.xhtml?faces-redirect=true&id=" + issued.accountId();
            })
        .orElse(null);
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isEmpty();
  }

  /** Whether the first step is done. */
  public boolean isReady() {
    return role != null && (!role.isTerritorial() || panelId != null);
  }

  /** Whether the role chosen asks for an instance that is not chosen yet. */
  public boolean isPanelMissing() {
    return role != null && role.isTerritorial() && panelId == null;
  }

  /** The roles. */
  public Role[] getRoles() {
    return Role.values();
  }

  /** The instances by identity. */
  public Map<Long, String> getPanels() {
    return panels;
  }

  /** The name of the instance chosen. */
  public String getPanelName() {
    return panelId == null ? "" : panels.get(panelId);
  }

  /** The people of the instance who have no account. */
  public Map<String, Long> getPeople() {
    return people;
  }

  public Role getRole() {
    return role;
  }

  public Long getPanelId() {
    return panelId;
  }

  public String getRoleCode() {
    return roleCode;
  }

  public void setRoleCode(String roleCode) {
    this.roleCode = roleCode;
  }

  public String getPanelCode() {
    return panelCode;
  }

  public void setPanelCode(String panelCode) {
    this.panelCode = panelCode;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getQuality() {
    return quality;
  }

  public void setQuality(String quality) {
    this.quality = quality;
  }

  public Long getPersonId() {
    return personId;
  }

  public void setPersonId(Long personId) {
    this.personId = personId;
  }
}
