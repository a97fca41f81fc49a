/** The pages of the undertakings of confidentiality (art. 12). */
package fr.mediane.web.undertaking;
