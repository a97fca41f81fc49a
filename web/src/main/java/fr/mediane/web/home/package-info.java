/** The home page: what awaits the person signed in, and where it leads. */
package fr.mediane.web.home;
