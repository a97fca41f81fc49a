/**
 * Who leads a mediation (Charter art. 8 to 10; decree art. 5): candidates and why some are
 * excluded, designation, the right of each party to challenge once, persons who step aside, the
 * list of mediators of article 5. The rules are pure and explain themselves.
 */
package fr.mediane.dossier.designation;
