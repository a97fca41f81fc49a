/**
 * The guards of the web module: tests that enumerate pages, resources and commands by themselves.
 */
package fr.mediane.web.guard;
