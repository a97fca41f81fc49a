package fr.mediane.panel.proposal.view;

import java.io.Serializable;

/**
 * What lies on the workbench of a proposal.
 *
 * @param proposal the proposal
 * @param candidates a page of the candidates who may be placed; empty when the reader may not
 *     change the proposal
 */
public record Workbench(ProposalView proposal, Rows<CandidateCard> candidates)
    implements Serializable {}
