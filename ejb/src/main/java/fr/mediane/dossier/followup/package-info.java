/**
 * What follows an agreement (art. 13; Charter, review clause): reviews, amendments, evaluations,
 * the final word, and the reopening that the review clause allows. « Durable » is kept in clear, so
 * that the published rate is computed without reading a word.
 */
package fr.mediane.dossier.followup;
