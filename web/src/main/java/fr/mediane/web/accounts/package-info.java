/** The pages of accounts: the list and one account for administrators, one’s own for everybody. */
package fr.mediane.web.accounts;
