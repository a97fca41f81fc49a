package fr.mediane.web.report;

import fr.mediane.statistics.report.PublishedReport;
import fr.mediane.statistics.report.PublishedReports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The national annual reports, for anybody. */
@Named("publishedReports")
@RequestScoped
public class PublishedReportsBean {

  @Inject private PublishedReports reports;

  private List<PublishedReport> all;

  /** Reads them. */
  public void load() {
    all = reports.all();
  }

  public List<PublishedReport> getAll() {
    return all;
  }
}
