package fr.mediane.tabular;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises, by their first bytes, the files people send in place of a CSV file. */
final class ForeignFormat {

  /** Bytes needed at the beginning of the file. */
  static final int HEAD_LENGTH = 512;

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("format.spreadsheet", 'P', 'K', 3, 4),
          new Signature("format.spreadsheet", 0xD0, 0xCF, 0x11, 0xE0),
          new Signature("format.pdf", '%', 'P', 'D', 'F'),
          new Signature("format.archive", 0x1F, 0x8B),
          new Signature("format.archive", '7', 'z', 0xBC, 0xAF),
          new Signature("format.archive", 'R', 'a', 'r', '!'),
          new Signature("format.archive", 'P', 'K', 5, 6),
          new Signature("format.archive", 0xFD, '7', 'z', 'X', 'Z'),
          new Signature("format.image", 0x89, 'P', 'N', 'G'),
          new Signature("format.image", 0xFF, 0xD8, 0xFF),
          new Signature("format.image", 'G', 'I', 'F', '8'),
          new Signature("format.rtf", '{', '\\', 'r', 't', 'f'));

  private ForeignFormat() {}

  /**
   * Says why this beginning cannot be that of a CSV file in UTF-8 or Windows-1252.
   *
   * @param head the first bytes, {@value #HEAD_LENGTH} at most
   */
  static Optional<FileRefusedException> refusalOf(byte[] head) {
    for (Signature signature : SIGNATURES) {
      if (signature.matches(head)) {
        return Optional.of(
            new FileRefusedException(
                TabularIssue.FILE_NOT_TEXT, ImportMessages.text(signature.nameKey())));
      }
    }
    if (isUtf16(head)) {
      return Optional.of(new FileRefusedException(TabularIssue.FILE_UTF16));
    }
    String text = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("ï»¿")) {
      text = text.substring(3).strip();
    }
    if (text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<?xml")) {
      return Optional.of(
          new FileRefusedException(TabularIssue.FILE_NOT_TABLE, ImportMessages.text("format.web")));
    }
    if (text.startsWith("{") || text.startsWith("[{")) {
      return Optional.of(
          new FileRefusedException(
              TabularIssue.FILE_NOT_TABLE, ImportMessages.text("format.json")));
    }
    return Optional.empty();
  }

  /** By its mark, or, without it, because one byte in two of Latin text is NUL. */
  private static boolean isUtf16(byte[] head) {
    if (head.length < 4) {
      return false;
    }
    int first = head[0] & 0xFF;
    int second = head[1] & 0xFF;
    if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
      return true;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < head.length; i += 2) {
      even += head[i] == 0 ? 1 : 0;
      odd += head[i + 1] == 0 ? 1 : 0;
    }
    int pairs = head.length / 2;
    return odd > pairs * 3 / 4 && even == 0 || even > pairs * 3 / 4 && odd == 0;
  }

  private record Signature(String nameKey, int... bytes) {
    boolean matches(byte[] head) {
      if (head.length < bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if ((head[i] & 0xFF) != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
