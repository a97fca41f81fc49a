/**
 * The network: territories, agencies, mediators, establishments and their groups, and the imports
 * that feed them. Nothing about the people who sit in an instance may enter here.
 */
package fr.mediane.network;
