/** The pages of the regulation, the settings and the wording. */
package fr.mediane.web.regulation;
