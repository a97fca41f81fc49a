package fr.mediane.statistics.report;

import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.NotFoundRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds the proposals that acts are about. */
@ApplicationScoped
public class ProposalDesk {

  @Inject private AnnualReports reports;

  /**
   * A proposal that stands in a report, as it was read.
   *
   * @throws NotFoundRefusal when it does not stand there
   * @throws ConflictRefusal when it changed since
   */
  ReformProposal take(AnnualReport report, Long id, long version) {
    ReformProposal proposal =
        reports
            .proposal(report.getPanel(), id)
            .filter(found -> found.standsIn(report.getYear()))
            .orElseThrow(NotFoundRefusal::new);
    if (proposal.getVersion() != version) {
      throw new ConflictRefusal();
    }
    return proposal;
  }

  /**
   * A proposal of a regional report of a year that was released.
   *
   * @throws NotFoundRefusal when no released report tells it
   */
  ReformProposal released(Long id, int year) {
    return reports.regional(year).stream()
        .map(release -> reports.proposal(release.getReport().getPanel(), id))
        .flatMap(java.util.Optional::stream)
        .filter(proposal -> proposal.standsIn(year))
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }
}
