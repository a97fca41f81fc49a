/**
 * Accounts, roles and rights: who may do what, and where. The access predicate of this package is
 * the only place that decides which territories a person sees; every list, count, search, export
 * and page is composed with it.
 */
package fr.mediane.access;
