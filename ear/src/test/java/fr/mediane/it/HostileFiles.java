package fr.mediane.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files whose name and content are drawn by lot among what goes wrong in practice. */
final class HostileFiles {

  /** The beginning of a program of Windows. */
  static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, -1, -1, 0, 0};

  private static final List<String> NAMES =
      List.of(
          "lettre.txt",
          "",
          " ",
          ".",
          "..",
          "../../../../etc/passwd",
          "C:\\Windows\\System32\\cmd.exe",
          "CON.txt",
          "\u0000\u0001\u0007.pdf",
          "photo\u202Egpj.exe",
          "\uD83D\uDE00\uD83D\uDE00 réunion.pdf",
          "a".repeat(5_000) + ".txt",
          "\uD83D\uDC69\u200D\u2695\uFE0F".repeat(100),
          "<script>alert(1)</script>.txt",
          "' or 1=1 --.txt",
          "#{facesContext}.txt",
          "ligne\r\nSet-Cookie: a=b.txt",
          "\"; filename=\"autre.exe",
          "مرحبا بالعالم.pdf",
          "éte\u0301.TXT",
          "bail.pdf.exe.txt.pdf");

  /**
   * A file.
   *
   * @param acceptable whether its content is of a type that a dossier takes
   */
  record Sent(String name, byte[] content, boolean acceptable) {

    @Override
    public String toString() {
      return "« "
          + name.substring(0, Math.min(40, name.length()))
          + " » of "
          + content.length
          + " bytes "
          + new String(Arrays.copyOf(content, 12), StandardCharsets.ISO_8859_1);
    }
  }

  private final Random random;

  HostileFiles(Random random) {
    this.random = random;
  }

  /** The next file. */
  Sent next() throws IOException {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    return switch (random.nextInt(9)) {
      case 0 -> new Sent(name, new byte[0], false);
      case 1 -> new Sent(name, PROGRAM, false);
      case 2 -> new Sent(name, bomb(), false);
      case 3 -> new Sent(name, "<html><body>Bonjour</body></html>".getBytes(), false);
      case 4 -> new Sent(name, noise(), true);
      case 5 -> new Sent(name, cut("%PDF-1.7\n%âãÏÓ\n1 0 obj\n"), true);
      case 6 -> new Sent(name, cut("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR"), true);
      case 7 -> new Sent(name, text(1 + random.nextInt(3_000)), true);
      default ->
          new Sent(name, "Été, œuvre, ✓, \uD83D\uDE00".getBytes(StandardCharsets.UTF_8), true);
    };
  }

  /** A text of that many bytes. */
  static byte[] text(int length) {
    byte[] text = new byte[length];
    Arrays.fill(text, (byte) 'a');
    return text;
  }

  /** A small archive that says it holds a great many megabytes of nothing. */
  static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 40; i++) {
        zip.write(nothing);
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  /** Bytes by lot: whatever type they happen to look like, they must be answered. */
  private byte[] noise() {
    byte[] noise = new byte[1 + random.nextInt(2_000)];
    random.nextBytes(noise);
    return noise;
  }

  /** The beginning of a file, cut where chance says. */
  private byte[] cut(String beginning) {
    byte[] bytes = beginning.getBytes(StandardCharsets.ISO_8859_1);
    return Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
  }
}
