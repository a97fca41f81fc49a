/**
 * The pages of the pool of candidates: list, candidate, forms, calls for applications, import, and
 * their downloads. What they show and do is decided by {@code fr.mediane.panel.pool}.
 */
package fr.mediane.web.pool;
