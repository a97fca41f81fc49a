/**
 * Computations that outlive the request that asks for them and keep nothing half-way: how many run
 * at once on a server, in what order the others wait, how each is followed, stopped and limited in
 * time. A capability gives its {@link fr.mediane.background.Work} to a {@link
 * fr.mediane.background.Lane} of its own; what is computed, who may ask for it and where the answer
 * is kept are the capability’s affair. Work that lasts minutes, writes files or must survive its
 * server belongs to {@code fr.mediane.work}.
 */
package fr.mediane.background;
