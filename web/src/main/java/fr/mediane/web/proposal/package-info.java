/**
 * The pages of the proposals: list, opening, workbench, page of one proposal. They show what the
 * reading services answer and send acts through the one door; no rule stands here.
 */
package fr.mediane.web.proposal;
