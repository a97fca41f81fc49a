/**
 * Invented values for the gallery page of {@code src/test/gallery}, which shows every tag in every
 * state to the browser tests.
 */
package fr.mediane.web.gallery;
