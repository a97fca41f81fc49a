package fr.mediane.network.view;

import java.util.List;

/**
 * A page of the list of establishments.
 *
 * @param total how many establishments the search finds
 * @param rows those of the page
 */
public record EstablishmentPage(long total, List<EstablishmentRow> rows) {}
