package fr.mediane.web.report;

import fr.mediane.document.DocumentBlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Reads the pieces of a text for a page, which knows no classes. */
@Named("reportWords")
@ApplicationScoped
public class ReportWords {

  /** What a piece is: {@code heading}, {@code items}, {@code steps} or {@code paragraph}. */
  public String kind(DocumentBlock block) {
    if (block instanceof DocumentBlock.Items list) {
      return list.numbered() ? "steps" : "items";
    }
    return block instanceof DocumentBlock.Heading ? "heading" : "paragraph";
  }

  /** The text of a heading or of a paragraph. */
  public String text(DocumentBlock block) {
    if (block instanceof DocumentBlock.Heading heading) {
      return heading.text();
    }
    return block instanceof DocumentBlock.Paragraph paragraph ? paragraph.text() : "";
  }

  /** The items of a list. */
  public List<String> items(DocumentBlock block) {
    return block instanceof DocumentBlock.Items list ? list.items() : List.of();
  }
}
