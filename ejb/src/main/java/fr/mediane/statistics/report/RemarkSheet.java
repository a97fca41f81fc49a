package fr.mediane.statistics.report;

import java.io.Serializable;
import java.util.List;

/**
 * What could designate somebody in a draft.
 *
 * @param head the report
 * @param remarks in the order of the text; those without an answer keep the report from being
 *     signed
 */
public record RemarkSheet(ReportRow head, List<Remark> remarks) implements Serializable {

  /** Copies the list. */
  public RemarkSheet {
    remarks = List.copyOf(remarks);
  }
}
