package fr.mediane.panel.act;

import fr.mediane.panel.AppointingAct;
import fr.mediane.panel.EndReason;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalSeat;
import fr.mediane.panel.VicePresidencies;
import fr.mediane.panel.proposal.Mandates;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.Tenure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a signed act into mandates: exactly those that the rules have just judged. */
@ApplicationScoped
class MandateGrant {

  @Inject private Mandates mandates;
  @Inject private VicePresidencies vicePresidencies;

  /**
   * Ends on the eve every mandate of the instance that the act does not keep, an extension
   * included, then grants those of the act. A mandate that was to begin later never begins.
   *
   * @param composition what the act makes
   * @param recorded mandates recorded in the instance so far
   */
  void grant(
      AppointingAct act, Proposal proposal, Composition composition, List<Mandate> recorded) {
    LocalDate eve = act.getEffectiveOn().minusDays(1);
    Set<Mandate> kept =
        proposal.getSeats().stream()
            .filter(seat -> seat.getNature() == MandateNature.KEPT)
            .map(ProposalSeat::getReplaced)
            .collect(Collectors.toSet());
    Set<Long> members =
        proposal.getSeats().stream()
            .filter(seat -> seat.getPerson() != null)
            .map(seat -> seat.getPerson().getId())
            .collect(Collectors.toSet());
    recorded.stream()
        .filter(mandate -> !kept.contains(mandate) && runsPast(mandate, eve))
        .forEach(mandate -> close(mandate, eve, act, members));
    for (Seat seat : SignedComposition.granted(composition)) {
      ProposalSeat proposed = proposal.seat(seat.number()).orElseThrow();
      Tenure tenure = seat.holder().tenure();
      mandates.add(
          new Mandate(
              act.getPanel(),
              seat.number(),
              seat.zone(),
              proposed.getPerson(),
              act,
              tenure.nature(),
              tenure.start(),
              tenure.plannedEnd(),
              proposed.isCountsAsRenewal(),
              tenure.nature() == MandateNature.REPLACEMENT ? proposed.getReplaced() : null));
    }
  }

  private void close(Mandate mandate, LocalDate eve, AppointingAct act, Set<Long> members) {
    if (!members.contains(mandate.getPerson().getId())) {
      vicePresidencies.endWithMandate(mandate, eve);
    }
    mandate.end(eve, EndReason.REPLACED_BY_ACT, ActTexts.get("end.byAct", act.getNumber()));
  }

  private static boolean runsPast(Mandate mandate, LocalDate day) {
    return mandate.lastDay().isAfter(day)
        || mandate.getEndedOn() == null && mandate.isExtendedUntilReplaced();
  }
}
