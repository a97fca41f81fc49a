/** The written undertaking of confidentiality without which no dossier opens (art. 12). */
package fr.mediane.dossier.undertaking;
