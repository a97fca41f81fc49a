/**
 * The acts on the network: terms of mediators, agencies that support instances, groups and their
 * members. Each act is a command and its handler; none reads for a page.
 */
package fr.mediane.network.act;
