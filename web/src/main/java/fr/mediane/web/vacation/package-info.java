/** The pages of the monthly statements of vacations, and their files. */
package fr.mediane.web.vacation;
