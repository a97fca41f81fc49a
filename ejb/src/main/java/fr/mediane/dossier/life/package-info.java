/**
 * The life of a dossier: its states, the acts that are lawful in each, the outcomes. Pure: no
 * database, no screen. A state or an act added here and forgotten elsewhere does not compile.
 */
package fr.mediane.dossier.life;
