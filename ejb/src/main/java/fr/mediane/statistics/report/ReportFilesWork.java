package fr.mediane.statistics.report;

import fr.mediane.access.Right;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentRefusedException;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.work.WorkFiles;
import fr.mediane.work.WorkJob;
import fr.mediane.work.WorkKind;
import fr.mediane.work.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Prints every file of a report in the background, one after the other. */
@ApplicationScoped
public class ReportFilesWork implements WorkKind {

  /** Its name. */
  static final String NAME = "REPORT_FILES";

  @Inject private AnnualReports reports;
  @Inject private ReportPress press;

  /** A file to print. */
  private record Copy(ReportKind kind, DocumentFormat format) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public WorkJob open(WorkOrder order) {
    String[] subject = order.subject().split(";");
    Long id = Long.valueOf(subject[0]);
    int edition = Integer.parseInt(subject[1]);
    AnnualReport report =
        reports.find(id, order.actor(), Right.REPORT_READ).orElseThrow(NotFoundRefusal::new);
    List<Copy> copies = copies(report.isNational());
    List<RenderedDocument> files = new ArrayList<>();
    return new WorkJob() {
      @Override
      public int total() {
        return copies.size();
      }

      @Override
      public void run(int from, int to) {
        for (Copy copy : copies.subList(from, to)) {
          try {
            files.add(press.print(order.actor(), id, copy.kind(), copy.format(), edition));
          } catch (DocumentRefusedException refused) {
            throw new Refusal(refused.getMessage());
          }
        }
      }

      @Override
      public void finish(WorkFiles kept) {
        files.forEach(kept::keep);
      }
    };
  }

  private static List<Copy> copies(boolean national) {
    List<Copy> copies = new ArrayList<>();
    for (DocumentFormat format : DocumentFormat.values()) {
      copies.add(new Copy(ReportKind.FULL, format));
    }
    for (DocumentFormat format : DocumentFormat.papers()) {
      if (national) {
        copies.add(new Copy(ReportKind.SUMMARY, format));
      }
      copies.add(new Copy(ReportKind.SHEET, format));
    }
    return List.copyOf(copies);
  }
}
