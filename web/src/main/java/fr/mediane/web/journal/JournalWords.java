package fr.mediane.web.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the journal's codes are called in French. A code without a name is shown as it is. */
@Named("journalWords")
@ApplicationScoped
public class JournalWords {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "fr.mediane.web.journal", Locale.FRENCH, JournalWords.class.getClassLoader());
  private static final ResourceBundle SESSION =
      ResourceBundle.getBundle(
          "fr.mediane.web.session", Locale.FRENCH, JournalWords.class.getClassLoader());

  /** The name of a command or of a reading. */
  public String action(String code) {
    return name(TEXTS, "action.", code);
  }

  /** The reason of a refusal. */
  public String detail(String code) {
    return name(TEXTS, "detail.", code);
  }

  /** The type of an object. */
  public String subject(String code) {
    return name(TEXTS, "subject.", code);
  }

  /** The role of an author. */
  public String role(String code) {
    return name(SESSION, "role.", code);
  }

  /** How an act ended. */
  public String outcome(String code) {
    return name(TEXTS, "outcome.", code);
  }

  private static String name(ResourceBundle texts, String prefix, String code) {
    if (code == null) {
      return "";
    }
    return texts.containsKey(prefix + code) ? texts.getString(prefix + code) : code;
  }
}
