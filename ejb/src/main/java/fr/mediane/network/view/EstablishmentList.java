package fr.mediane.network.view;

/**
 * What the list of establishments shows.
 *
 * @param page the establishments found
 * @param filters what the list may be limited to
 */
public record EstablishmentList(EstablishmentPage page, EstablishmentFilters filters) {}
