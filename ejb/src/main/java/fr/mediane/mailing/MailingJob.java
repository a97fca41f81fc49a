package fr.mediane.mailing;

import fr.mediane.document.DocumentBundle;
import fr.mediane.document.LetterModel;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The letters of a mailing being printed. Each goes to a temporary archive as soon as it is
 * printed, and a volume of them to one more file as soon as it is full: memory holds one letter as
 * a file, and one volume as filled pages, however many there are. Each file is issued: sealed when
 * the site has a certificate, and known by its digest. Those of a work that is stopped stay known,
 * though nobody holds them.
 */
final class MailingJob implements WorkJob {

  private static final int CHUNK = 20;

  /** Letters that one combined file holds: their filled pages are in memory at once. */
  private static final int VOLUME = 250;

  private final Frame frame;
  private final int total;
  private final BiFunction<Integer, Integer, List<Establishment>> addressees;
  private final MailingLetters letters;
  private final BiFunction<String, RenderedDocument, RenderedDocument> issue;
  private final Runnable printed;
  private final Path archive;
  private final Path list;
  private final ZipOutputStream zip;
  private final SpreadsheetCsv csv;
  private final List<DocumentBundle.Entry> waiting = new ArrayList<>();
  private final List<Path> volumes = new ArrayList<>();

  /**
   * The letters of a mailing.
   *
   * @param issue makes an official file of a finished one, under a reference
   * @param printed told in the last transaction, when all the files are kept
   */
  MailingJob(
      Frame frame,
      int total,
      BiFunction<Integer, Integer, List<Establishment>> addressees,
      MailingLetters letters,
      BiFunction<String, RenderedDocument, RenderedDocument> issue,
      Runnable printed)
      throws IOException {
    this.frame = frame;
    this.total = total;
    this.addressees = addressees;
    this.letters = letters;
    this.issue = issue;
    this.printed = printed;
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
      LetterModel letter = letters.letter(frame, place);
      RenderedDocument file = issue.apply(place.getName(), letters.print(letter));
      try {
        zip.putNextEntry(new ZipEntry(file.fileName()));
        zip.write(file.content());
        zip.closeEntry();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      csv.write(
          List.of(
              file.fileName(),
              place.getFiness(),
              place.getName(),
              String.join(", ", Addressee.postal(place)),
              file.sha256()));
      waiting.add(new DocumentBundle.Entry(place.getFiness() + " " + place.getName(), letter));
    }
    if (waiting.size() >= VOLUME || to >= total && !waiting.isEmpty()) {
      endVolume();
    }
  }

  private void endVolume() {
    int number = volumes.size() + 1;
    RenderedDocument file =
        issue.apply(MailingTexts.get("volume", number), letters.together(frame, number, waiting));
    waiting.clear();
    try {
      Path volume = Files.createTempFile("mediane-letters-", ".pdf");
      volumes.add(volume);
      Files.write(volume, file.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    String stem = "courriers-" + frame.id();
    for (int i = 0; i < volumes.size(); i++) {
      files.keep(stem + "-liasse-" + (i + 1) + ".pdf", "application/pdf", volumes.get(i));
    }
    files.keep(stem + ".zip", "application/zip", archive);
    files.keep("destinataires-" + frame.id() + ".csv", "text/csv", list);
    printed.run();
  }

  @Override
  public void close() {
    try {
      zip.close();
      csv.close();
      for (Path volume : volumes) {
        Files.deleteIfExists(volume);
      }
      Files.deleteIfExists(archive);
      Files.deleteIfExists(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
