/** The pages of one's own long works, and the files they produced. */
package fr.mediane.web.work;
