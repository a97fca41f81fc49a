/**
 * The invented network of the demonstration, loaded into an empty database through the one door,
 * exactly as people would have typed it. Nothing in the business may depend on this package.
 */
package fr.mediane.demo;
