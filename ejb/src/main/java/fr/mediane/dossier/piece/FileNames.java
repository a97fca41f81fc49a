package fr.mediane.dossier.piece;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the name of a received file harmless: it is shown, and given back at the download. */
final class FileNames {

  /** Longest name kept, extension included. */
  static final int MAX_LENGTH = 120;

  private static final String FALLBACK = "piece";

  private FileNames() {}

  /**
   * A name without path, control or invisible characters, nor those that file systems refuse, with
   * an extension that says what the content is.
   *
   * @param typed the name as the browser sent it; may be {@code null}
   * @param type what the content is
   */
  static String neutral(String typed, FileType type) {
    String name = typed == null ? "" : typed;
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "")
            .replaceAll("[<>:\"|?*%;&$`']", "_")
            .replaceAll("[\\s\\p{Z}]+", " ")
            .replaceAll("^[. ]+|[. ]+$", "");
    String extension = type.extensions().get(0);
    int dot = name.lastIndexOf('.');
    if (dot > 0 && dot >= name.length() - 6) {
      String own = name.substring(dot + 1).toLowerCase(Locale.ROOT);
      extension = type.extensions().contains(own) ? own : extension;
      name = name.substring(0, dot).replaceAll("[. ]+$", "");
    }
    int room = MAX_LENGTH - extension.length() - 1;
    if (name.length() > room) {
      name = name.substring(0, Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room);
    }
    return (name.isEmpty() ? FALLBACK : name) + "." + extension;
  }
}
