/** The pages of the imports of establishments and groups, and their reports. */
package fr.mediane.web.intake;
