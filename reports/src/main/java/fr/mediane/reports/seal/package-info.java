/**
 * The electronic seal of the documents: PAdES through EU DSS, with the certificate of the site. It
 * works on finished files and knows no document.
 */
package fr.mediane.reports.seal;
