/**
 * What the screens of the proposals show: immutable records in the words of the screens, never an
 * entity, and the services that read them within the reader's scope.
 */
package fr.mediane.panel.proposal.view;
