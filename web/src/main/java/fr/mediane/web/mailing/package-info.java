/** The pages of the letters to establishments. */
package fr.mediane.web.mailing;
