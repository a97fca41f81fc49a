package fr.mediane.web.panelsession;

import fr.mediane.dossier.session.SessionState;
import fr.mediane.web.page.Addresses;
import java.util.Map;

/** Addresses and tones of the pages of the sessions. */
final class SessionPages {

  static final String LIST = "/app/sessions/liste.xhtml";
  static final String SHEET = "/app/sessions/fiche.xhtml";

  private SessionPages() {}

  /** The outcome of an action that goes to the sheet of a session. */
  static String redirectToSheet(String number) {
    return Addresses.of(SHEET, Map.of("numero", number)) + "&faces-redirect=true";
  }

  static String tone(SessionState state) {
    return switch (state) {
      case PLANNED -> "info";
      case HELD -> "success";
      case CANCELLED -> "neutral";
    };
  }
}
