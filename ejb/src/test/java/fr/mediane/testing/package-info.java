/** What the tests of several capabilities share. */
package fr.mediane.testing;
