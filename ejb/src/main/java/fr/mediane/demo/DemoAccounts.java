package fr.mediane.demo;

import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.access.PasswordHasher;
import fr.mediane.access.Role;
import fr.mediane.panel.Panel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * The accounts of the demonstration: five by territory, three for the whole network. All share one
 * password, drawn at start.
 */
@ApplicationScoped
public class DemoAccounts {

  @Inject private Accounts accounts;
  @Inject private PasswordHasher hasher;

  /**
   * Creates the accounts.
   *
   * @param panels the instances, each with its territory
   * @param password the shared password, given by the launcher
   */
  public void create(List<Panel> panels, String password) {
    String hash = hasher.hash(password);
    for (Panel panel : panels) {
      switch (panel.getKind()) {
        case REGIONAL -> regional(panel, hash);
        case OVERSEAS -> overseas(panel, hash);
        case NATIONAL -> national(hash);
      }
    }
  }

  private void regional(Panel panel, String hash) {
    String code = panel.getCode().toLowerCase(Locale.ROOT);
    String name = panel.getTerritory().getName();
    String agency = panel.getTerritory().getSupportAgency().getName();
    add(
        "dg." + code,
        hash,
        "Mme Hélène Fictive-" + code.toUpperCase(Locale.ROOT),
        "directrice générale de l’" + agency,
        Role.ARS_DIRECTOR,
        panel);
    add(
        "secretariat.ars." + code,
        hash,
        "M. Bruno Exemple",
        "secrétariat des nominations de l’" + agency,
        Role.ARS_SECRETARIAT,
        panel);
    presided(panel, code, name, hash);
  }

  private void overseas(Panel panel, String hash) {
    presided(panel, panel.getCode().toLowerCase(Locale.ROOT), panel.getTerritory().getName(), hash);
  }

  private void presided(Panel panel, String code, String name, String hash) {
    add(
        "mediateur." + code,
        hash,
        "M. Paul Modèle",
        "médiateur " + name,
        Role.REGIONAL_MEDIATOR,
        panel);
    add(
        "instance." + code,
        hash,
        "Mme Inès Gabarit",
        "secrétariat de l’instance " + name,
        Role.PANEL_SECRETARIAT,
        panel);
    add(
        "membre." + code,
        hash,
        "Mme Claire Essai",
        "membre de l’instance " + name,
        Role.MEMBER,
        panel);
  }

  private void national(String hash) {
    add(
        "nationale",
        hash,
        "Mme Jeanne Démonstration",
        "médiatrice nationale",
        Role.NATIONAL_MEDIATOR,
        null);
    add(
        "ministeres",
        hash,
        "M. Louis Spécimen",
        "cabinet des ministres",
        Role.MINISTERS_OFFICE,
        null);
    add(
        "admin",
        hash,
        "Mme Ada Fictif",
        "administration de l’application",
        Role.ADMINISTRATOR,
        null);
  }

  private void add(
      String username, String hash, String name, String quality, Role role, Panel panel) {
    accounts.add(
        new Account(
            username, hash, name, quality, role, panel == null ? null : panel.getId(), null));
  }
}
