package fr.mediane.web.dossier;

import fr.mediane.dossier.life.DossierState;
import fr.mediane.web.page.Addresses;
import java.util.Map;

/** Addresses and tones of the pages of the dossiers. */
public final class DossierPages {

  /** The work list. */
  public static final String LIST = "/app/dossiers/liste.xhtml";

  /** The sheet of one dossier. */
  public static final String SHEET = "/app/dossiers/fiche.xhtml";

  /** Whether the saisine is admissible, and what the mediator decides. */
  public static final String ADMISSION = "/app/dossiers/recevabilite.xhtml";

  /** The agreement and the follow-up of one dossier. */
  public static final String AGREEMENT = "/app/dossiers/accord.xhtml";

  /** The agreements of the parties and the mediators of one dossier. */
  public static final String ENTRY = "/app/dossiers/accords.xhtml";

  private DossierPages() {}

  /** The address of the sheet of a dossier. */
  public static String sheet(String number) {
    return page(SHEET, number);
  }

  /** The address of a page of a dossier. */
  public static String page(String path, String number) {
    return Addresses.of(path, Map.of("numero", number));
  }

  /** The outcome of an action that goes to a page of a dossier. */
  public static String redirectTo(String path, String number) {
    return page(path, number) + "&faces-redirect=true";
  }

  /** Tone of the badge of a state. */
  public static String tone(DossierState state) {
    return switch (state) {
      case REGISTERED, COMPLETION_AWAITED -> "warning";
      case INSTRUCTION, EXAMINATION, SUPPORT, CONSENT, DESIGNATION, MEDIATION -> "info";
      case FOLLOW_UP -> "success";
      case CLOSED, DESTROYED -> "neutral";
    };
  }
}
