/**
 * A proposal from its first draft to the hands of the appointing authority: the snapshot that the
 * rules judge, the acts of the mediator and of the authority's secretariat, and what the screens
 * read. The rules themselves stand in {@code fr.mediane.panel.rule}; appointing belongs elsewhere.
 */
package fr.mediane.panel.proposal;
