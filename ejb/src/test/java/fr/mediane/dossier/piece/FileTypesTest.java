package fr.mediane.dossier.piece;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileTypesTest {

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(ascii("<x/>"));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] odt(String mediaType, String... others) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] content = ascii(mediaType);
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(content.length);
      CRC32 crc = new CRC32();
      crc.update(content);
      first.setCrc(crc.getValue());
      zip.putNextEntry(first);
      zip.write(content);
      for (String other : others) {
        zip.putNextEntry(new ZipEntry(other));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void acceptedTypesAreToldByTheirContent() throws IOException {
    assertEquals(
        Optional.of(FileType.PDF), FileTypes.of(ascii("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj")));
    assertEquals(
        Optional.of(FileType.PNG), FileTypes.of(ascii("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")));
    assertEquals(
        Optional.of(FileType.JPEG), FileTypes.of(ascii("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF")));
    assertEquals(Optional.of(FileType.TIFF), FileTypes.of(ascii("II*\0\u0008\0\0\0")));
    assertEquals(
        Optional.of(FileType.TXT),
        FileTypes.of("Réunion du 3 mars".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        Optional.of(FileType.EML),
        FileTypes.of(
            ascii("Received: from mx\r\nFrom: a@b.fr\r\nTo: c@d.fr\r\nSubject: x\r\n\r\nBonjour")));
    assertEquals(
        Optional.of(FileType.DOCX), FileTypes.of(zip("[Content_Types].xml", "word/document.xml")));
    assertEquals(
        Optional.of(FileType.ODT),
        FileTypes.of(odt("application/vnd.oasis.opendocument.text", "content.xml")));
  }

  @Test
  void whatCanRunIsRefused() throws IOException {
    assertEquals(Optional.empty(), FileTypes.of(ascii("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0")));
    assertEquals(Optional.empty(), FileTypes.of(ascii("#!/bin/sh\nrm -rf /\n")));
    assertEquals(Optional.empty(), FileTypes.of(ascii("<html><script>alert(1)</script></html>")));
    assertEquals(Optional.empty(), FileTypes.of(zip("a.txt")), "an archive");
    assertEquals(
        Optional.empty(),
        FileTypes.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
        "a text with macros");
    assertEquals(
        Optional.empty(),
        FileTypes.of(zip("[Content_Types].xml", "xl/workbook.xml")),
        "a workbook");
    assertEquals(
        Optional.empty(),
        FileTypes.of(odt("application/vnd.oasis.opendocument.spreadsheet", "content.xml")));
    assertEquals(
        Optional.empty(),
        FileTypes.of(odt("application/vnd.oasis.opendocument.text", "Basic/script-lc.xml")),
        "a text with macros");
  }

  @Test
  void anyBytesAreJudgedWithoutFailure() throws IOException {
    byte[][] seeds = {
      zip("[Content_Types].xml", "word/document.xml"), ascii("%PDF-1.7"), ascii("II*\0"), {}, {0}
    };
    Random random = new Random(20261122);
    for (int round = 0; round < 300; round++) {
      byte[] damaged = seeds[round % seeds.length].clone();
      for (int i = 0; i < damaged.length / 8 + 1 && damaged.length > 0; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      assertDoesNotThrow(() -> FileTypes.of(damaged), () -> "seed 20261122");
    }
  }
}
