package fr.mediane.access.account;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads accounts. */
@Stateless
@PermitAll
public class AccountsView {

  @Inject private ActorDirectory actors;
  @Inject private AccountAttachments attachments;
  @Inject private Panels panels;

  /** A page of the accounts: open ones first, by role and name. */
  @Requires(Right.ACCOUNT_MANAGE)
  public List<AccountRow> rows(AccountFilter filter, int first, int size) {
    return attachments.rows(filter, first, size);
  }

  /** How many accounts meet a filter. */
  @Requires(Right.ACCOUNT_MANAGE)
  public long count(AccountFilter filter) {
    return attachments.count(filter);
  }

  /**
   * One account.
   *
   * @throws NotFoundRefusal when there is none of that identity
   */
  @Requires(Right.ACCOUNT_MANAGE)
  public AccountSheet sheet(Long accountId) {
    return attachments.sheet(accountId).stream().findFirst().orElseThrow(NotFoundRefusal::new);
  }

  /** The instances by identity, in the order of display, for the choice of a territorial role. */
  @Requires(Right.ACCOUNT_MANAGE)
  public Map<Long, String> panels() {
    Map<Long, String> names = new LinkedHashMap<>();
    for (Panel panel : panels.all()) {
      names.put(panel.getId(), panel.getName());
    }
    return names;
  }

  /** The people of an instance who have no account yet. */
  @Requires(Right.ACCOUNT_MANAGE)
  public List<PersonChoice> peopleOf(Long panelId) {
    return attachments.peopleOf(panelId);
  }

  /** The caller's own account. */
  @Requires(Right.OWN_ACCOUNT)
  public AccountSheet own() {
    return attachments.sheet(actors.current().accountId()).stream()
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }
}
