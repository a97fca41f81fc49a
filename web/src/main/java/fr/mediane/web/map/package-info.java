/**
 * The map of the ten territories as pages draw it: outlines only, made by the build from a
 * published package. Which territories there are, their names and figures come from the network
 * capability.
 */
package fr.mediane.web.map;
