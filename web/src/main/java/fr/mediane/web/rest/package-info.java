/** The resources under {@code /api}: health, exports, documents. Each declares its right. */
package fr.mediane.web.rest;
