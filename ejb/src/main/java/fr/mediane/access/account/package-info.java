/**
 * Managing accounts: creation, block, closure, passwords. Only administrators manage the accounts
 * of others; everybody changes his own password.
 */
package fr.mediane.access.account;
