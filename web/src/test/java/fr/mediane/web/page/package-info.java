/** Tests of the helpers of pages that show lists. */
package fr.mediane.web.page;
