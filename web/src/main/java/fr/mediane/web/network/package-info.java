/** The pages of the network: map, territories, mediators, groups, establishments. */
package fr.mediane.web.network;
