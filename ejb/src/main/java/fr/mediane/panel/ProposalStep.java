package fr.mediane.panel;

/** What somebody does with a proposal; each step is dated, signed and kept. */
public enum ProposalStep {
  /** The draft is opened. */
  CREATE,
  /** The mediator signs and submits. */
  SUBMIT,
  /** The authority's secretariat has examined and prepared the act. */
  PREPARE,
  /** The authority sends back with a motive. */
  RETURN,
  /** The authority signs the act. */
  APPOINT,
  /** The author gives up. */
  WITHDRAW
}
