package fr.mediane.web.proposal;

import fr.mediane.panel.ProposalState;

/** The tone of a state's badge; the word says the same. */
final class ProposalTones {

  private ProposalTones() {}

  static String of(ProposalState state) {
    return switch (state) {
      case DRAFT -> "neutral";
      case SUBMITTED, PREPARED -> "info";
      case RETURNED -> "warning";
      case APPOINTED -> "success";
      case WITHDRAWN -> "neutral";
    };
  }
}
