/**
 * Helpers of pages that show lists: addresses of pages of results. Values only; no query and no
 * Faces state.
 */
package fr.mediane.web.page;
