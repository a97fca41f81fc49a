/** The pages of the pool. */
package fr.mediane.web.pool;
