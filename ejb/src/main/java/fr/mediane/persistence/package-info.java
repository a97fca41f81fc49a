/**
 * What every stored object shares: the identity and the version of an entity, the migrations run at
 * start, the count of SQL statements. Nothing that knows a business word may enter here; entity
 * managers are used only by the repositories of the capabilities.
 */
package fr.mediane.persistence;
