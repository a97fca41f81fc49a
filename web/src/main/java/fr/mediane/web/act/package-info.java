/** The pages of acts and mandates: list, sheet, signature, life of a mandate, published acts. */
package fr.mediane.web.act;
