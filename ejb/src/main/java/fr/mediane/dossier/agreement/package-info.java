/**
 * What ends a mediation: the agreement, its commitments and signatures, the conclusion, the
 * transmissions of article 13 and the homologation. The rules are pure ({@code ConclusionRules},
 * {@code RecipientRules}); the texts are sealed.
 */
package fr.mediane.dossier.agreement;
