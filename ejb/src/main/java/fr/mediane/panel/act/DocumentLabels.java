package fr.mediane.panel.act;

import fr.mediane.network.Agency;
import java.util.Locale;

/** Names as sentences and files want them. */
public final class DocumentLabels {

  private static final String SHORT_AGENCY = "ARS ";

  private DocumentLabels() {}

  /** The mark of invented data, printed on every page of a demonstration; else blank. */
  public static String demonstration() {
    return Boolean.getBoolean("mediane.demo") ? ActTexts.get("demonstration") : "";
  }

  /** The name of an agency in full: « agence régionale de santé Grand Est ». */
  static String longName(Agency agency) {
    String name = agency.getName();
    return name.startsWith(SHORT_AGENCY)
        ? ActTexts.get("agency", name.substring(SHORT_AGENCY.length()))
        : name;
  }

  /** A name inside a sentence: its first letter in lower case. */
  public static String within(String name) {
    return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** A name at the start of a line: its first letter in upper case. */
  static String atStart(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** A name of file in lower-case ASCII letters, digits and hyphens. */
  static String fileName(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
