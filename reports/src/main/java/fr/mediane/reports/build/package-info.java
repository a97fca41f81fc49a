/**
 * What runs during the build and never in the product: the compiler of the templates. Nothing else
 * enters.
 */
package fr.mediane.reports.build;
