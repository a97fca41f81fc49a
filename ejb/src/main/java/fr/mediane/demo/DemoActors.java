package fr.mediane.demo;

import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import fr.mediane.panel.Panel;
import fr.mediane.regulation.PanelKind;
import java.util.Locale;

/**
 * Who does what in the demonstration: the same people as the accounts, whose names say that they
 * are invented.
 */
final class DemoActors {

  private static final String REGIONAL_DIRECTOR = "dg.";
  private static final String REGIONAL_OFFICE = "secretariat.ars.";

  private DemoActors() {}

  /** Director general of the ARS that supports a regional instance. */
  static Actor director(Panel panel) {
    return of(
        panel,
        REGIONAL_DIRECTOR,
        "Mme Hélène Fictive",
        "directrice générale de l’" + agency(panel),
        Role.ARS_DIRECTOR);
  }

  /** Secretariat of appointments of that ARS. */
  static Actor agencyOffice(Panel panel) {
    return of(
        panel,
        REGIONAL_OFFICE,
        "M. Bruno Exemple",
        "secrétariat des nominations de l’" + agency(panel),
        Role.ARS_SECRETARIAT);
  }

  /**
   * The mediator who presides an instance.
   *
   * @param name civility and name of the mediator in office
   */
  static Actor mediator(Panel panel, String name) {
    return of(
        panel,
        "mediateur.",
        name,
        mediatorWord(name) + " pour le territoire " + panel.getTerritory().getName(),
        Role.REGIONAL_MEDIATOR);
  }

  /** Secretariat of an instance. */
  static Actor panelOffice(Panel panel) {
    return of(
        panel,
        "instance.",
        "Mme Inès Gabarit",
        "secrétariat de l’instance " + panel.getTerritory().getName(),
        Role.PANEL_SECRETARIAT);
  }

  /** Who keeps the pool of an instance: its secretariat, or the national mediator. */
  static Actor officeOf(Panel panel) {
    return panel.getKind() == PanelKind.NATIONAL
        ? nationalMediator("Mme Jeanne Démonstration")
        : panelOffice(panel);
  }

  /**
   * A sitting member with an account.
   *
   * @param personId the member
   * @param name civility and name of the member
   */
  static Actor member(Panel panel, Long personId, String name) {
    return new Actor(
        null,
        "membre." + code(panel),
        name,
        "membre de l’instance " + panel.getTerritory().getName(),
        Role.MEMBER,
        panel.getId(),
        personId);
  }

  /**
   * The national mediator.
   *
   * @param name civility and name of the mediator in office
   */
  static Actor nationalMediator(String name) {
    return new Actor(
        null,
        "nationale",
        name,
        mediatorWord(name) + (isMadam(name) ? " nationale" : " national"),
        Role.NATIONAL_MEDIATOR,
        null,
        null);
  }

  /** The ministers' office. */
  static Actor ministers() {
    return new Actor(
        null,
        "ministeres",
        "M. Louis Spécimen",
        "directeur général de l’offre de soins",
        Role.MINISTERS_OFFICE,
        null,
        null);
  }

  /** The administrator of the application. */
  static Actor administrator() {
    return new Actor(
        null,
        "admin",
        "Mme Ada Fictif",
        "administration de l’application",
        Role.ADMINISTRATOR,
        null,
        null);
  }

  private static Actor of(Panel panel, String prefix, String name, String quality, Role role) {
    return new Actor(null, prefix + code(panel), name, quality, role, panel.getId(), null);
  }

  private static String mediatorWord(String name) {
    return isMadam(name) ? "médiatrice" : "médiateur";
  }

  private static boolean isMadam(String name) {
    return name.startsWith("Mme");
  }

  private static String code(Panel panel) {
    return panel.getCode().toLowerCase(Locale.ROOT);
  }

  private static String agency(Panel panel) {
    return panel.getTerritory().getSupportAgency().getName();
  }
}
