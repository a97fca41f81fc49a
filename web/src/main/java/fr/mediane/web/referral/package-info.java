/**
 * Screens of the beginning of a case: corrections of the saisine and its parties, acknowledgement,
 * withdrawal, informations of authorities and parties, receipts of the authorities who seized.
 */
package fr.mediane.web.referral;
