package fr.mediane.dossier.piece;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Makes the name of a received file harmless: it is shown, and given back at the download. */
final class FileNames {

  /** Longest name kept, extension included. */
  static final int MAX_LENGTH = 120;

  /** Longest end of a name taken for an extension, dot included. */
  private static final int LONGEST_EXTENSION = 6;

  private static final String FALLBACK = "piece";

  private FileNames() {}

  /**
   * A name without path, control or invisible characters, nor those that file systems refuse, with
   * one extension that says what the content is: {@code bail.pdf.exe} that holds a PDF becomes
   * {@code bail.pdf}.
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
    Optional<String> own = extensionOf(name);
    if (own.isPresent()) {
      extension = own.filter(type.extensions()::contains).orElse(extension);
      name = withoutExtension(name);
    }
    while (extensionOf(name).filter(type.extensions()::contains).isPresent()) {
      name = withoutExtension(name);
    }
    int room = MAX_LENGTH - extension.length() - 1;
    if (name.length() > room) {
      name = name.substring(0, Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room);
    }
    return (name.isEmpty() ? FALLBACK : name) + "." + extension;
  }

  private static Optional<String> extensionOf(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && dot >= name.length() - LONGEST_EXTENSION
        ? Optional.of(name.substring(dot + 1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static String withoutExtension(String name) {
    return name.substring(0, name.lastIndexOf('.')).replaceAll("[. ]+$", "");
  }
}
