package fr.mediane.mailing;

import fr.mediane.document.RenderedDocument;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.mailing.MailingLetters.Frame;
import fr.mediane.network.Establishment;
import fr.mediane.tabular.SpreadsheetCsv;
import fr.mediane.work.WorkFiles;
import fr.mediane.work.WorkJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The letters of a mailing being printed: each goes to a temporary archive as soon as it is
 * printed, so that memory holds one letter at a time, however many there are.
 */
final class MailingJob implements WorkJob {

  private static final int CHUNK = 20;

  private final Frame frame;
  private final int total;
  private final BiFunction<Integer, Integer, List<Establishment>> addressees;
  private final BiFunction<Frame, Establishment, RenderedDocument> printer;
  private final Path archive;
  private final Path list;
  private final ZipOutputStream zip;
  private final SpreadsheetCsv csv;

  MailingJob(
      Frame frame,
      int total,
      BiFunction<Integer, Integer, List<Establishment>> addressees,
      BiFunction<Frame, Establishment, RenderedDocument> printer)
      throws IOException {
    this.frame = frame;
    this.total = total;
    this.addressees = addressees;
    this.printer = printer;
    this.archive = Files.createTempFile("mediane-letters-", ".zip");
    this.list = Files.createTempFile("mediane-letters-", ".csv");
    this.zip = new ZipOutputStream(Files.newOutputStream(archive));
    this.csv =
        new SpreadsheetCsv(
            Files.newOutputStream(list),
            List.of(
                MailingTexts.get("csv.file"),
                MailingTexts.get("csv.finess"),
                MailingTexts.get("csv.name"),
                MailingTexts.get("csv.address"),
                MailingTexts.get("csv.digest")));
  }

  @Override
  public int total() {
    return total;
  }

  @Override
  public int chunk() {
    return CHUNK;
  }

  @Override
  public void run(int from, int to) {
    for (Establishment place : addressees.apply(from, to - from)) {
      RenderedDocument letter = printer.apply(frame, place);
      try {
        zip.putNextEntry(new ZipEntry(letter.fileName()));
        zip.write(letter.content());
        zip.closeEntry();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      csv.write(
          List.of(
              letter.fileName(),
              place.getFiness(),
              place.getName(),
              String.join(", ", Addressee.postal(place)),
              letter.sha256()));
    }
  }

  @Override
  public void finish(WorkFiles files) {
    try {
      zip.close();
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.keep("courriers-" + frame.id() + ".zip", "application/zip", archive);
    files.keep("destinataires-" + frame.id() + ".csv", "text/csv", list);
  }

  @Override
  public void close() {
    try {
      zip.close();
      csv.close();
      Files.deleteIfExists(archive);
      Files.deleteIfExists(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
