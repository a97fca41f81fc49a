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
   * A proposal as the last released edition of a regional report of a year tells it.
   *
   * @param id identity in that edition
   * @throws NotFoundRefusal when no such edition tells it
   */
  ReportContent.Line released(Long id, int year) {
    return reports.regionalProposals(year).stream()
        .filter(told -> told.getId().equals(id))
        .map(ReleasedProposal::line)
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }

  /**
   * The proposal behind what a released edition tells.
   *
   * @return {@code null} when the edition was released before it was kept
   */
  ReformProposal behind(ReportContent.Line told) {
    return told.proposal() == null ? null : reports.proposal(told.proposal());
  }
}
