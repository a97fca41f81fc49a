/** Pages and files of the figures: the indicators, the closing of a year, the tables as CSV. */
package fr.mediane.web.statistics;
