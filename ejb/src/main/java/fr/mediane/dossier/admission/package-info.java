/**
 * From the saisine to the mediator's decision (décret 2019-897, art. 1 to 3 and 6; Charter, art. 2
 * to 4 and 9): the prior conciliation, the questions of admissibility, the decisions.
 *
 * <p>The questions and what is missing are pure rules on {@link
 * fr.mediane.dossier.admission.AdmissionFacts}; the commands ask them and move the dossier through
 * {@link fr.mediane.dossier.DossierDesk}. Nothing here refuses a dossier by itself: an exclusion is
 * a question, the mediator decides. Motives, notes and conclusions are sealed; what stands in clear
 * is dates and closed lists.
 */
package fr.mediane.dossier.admission;
