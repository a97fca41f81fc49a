/**
 * Reading the instances: who sits where on a date, what is vacant, what ends, what is in breach,
 * and what the public may know of it.
 *
 * <p>What may enter: reading services, the records they answer, and the pure computations between
 * the rows read and those records. What may not: an entity given to a page, an act, a text of a
 * page. A page costs at most six statements, whatever the number of members.
 */
package fr.mediane.panel.view;
