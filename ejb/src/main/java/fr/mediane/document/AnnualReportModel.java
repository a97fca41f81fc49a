package fr.mediane.document;

import fr.mediane.document.DocumentBlock.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An annual report of mediation (domain reference, 4 nos 19 and 20), or a short paper made of the
 * same content: the summary for the ministers, the activity sheet of a territory, the plan of the
 * next 36 months.
 *
 * @param fileName see {@link DocumentModel#fileName()}
 * @param title title of the document
 * @param subject one sentence for the metadata of the file
 * @param author body that issues the document, for the metadata of the file
 * @param demonstration label printed when the data are invented; empty otherwise
 * @param draft label printed before the release; empty once released
 * @param header lines that name the mediation; the first is set in bold
 * @param kind « Rapport annuel régional » …, over the title of the cover
 * @param brief whether it is a short paper: no cover, no table of contents, no chapter on a new
 *     page
 * @param mostPages most pages it may have; 0 for any number
 * @param release who signed and who confirmed, one line each; empty for a draft
 * @param recipients to whom it is sent, one line each
 * @param chapters in order
 */
public record AnnualReportModel(
    String fileName,
    String title,
    String subject,
    String author,
    String demonstration,
    String draft,
    List<String> header,
    String kind,
    boolean brief,
    int mostPages,
    List<String> release,
    List<String> recipients,
    List<DocumentSection> chapters)
    implements DocumentModel, Tabular, PageLimited {

  /** Copies the lists; a report has at least one chapter. */
  public AnnualReportModel {
    header = List.copyOf(header);
    release = List.copyOf(release);
    recipients = List.copyOf(recipients);
    chapters = List.copyOf(chapters);
    if (chapters.isEmpty()) {
      throw new IllegalArgumentException("A report has at least one chapter");
    }
  }

  @Override
  public String runningHeader() {
    return DocumentModel.join(title, draft, demonstration);
  }

  @Override
  public List<DataTable> tables() {
    return chapters.stream()
        .flatMap(chapter -> chapter.blocks().stream())
        .flatMap(block -> block instanceof DataTable table ? Stream.of(table) : Stream.empty())
        .toList();
  }

  /**
   * @return the lines of the table of contents: chapters and their headings of level 3
   */
  public List<Entry> contents() {
    List<Entry> entries = new ArrayList<>();
    for (DocumentSection chapter : chapters) {
      entries.add(new Entry(1, chapter.heading()));
      for (DocumentBlock block : chapter.blocks()) {
        if (block instanceof Heading heading && heading.level() == 3) {
          entries.add(new Entry(2, heading.text()));
        }
      }
    }
    return entries;
  }

  /**
   * A line of the table of contents.
   *
   * @param depth 1 for a chapter, 2 for a heading inside one
   * @param text the heading, which is also the name of its place
   */
  public record Entry(int depth, String text) {}
}
