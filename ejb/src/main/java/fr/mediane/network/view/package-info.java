/**
 * What people read of the network: territories, mediators, establishments, groups, imports. Reading
 * services answer records, in a bounded number of statements; nothing here changes anything.
 */
package fr.mediane.network.view;
