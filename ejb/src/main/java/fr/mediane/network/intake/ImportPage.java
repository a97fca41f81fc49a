package fr.mediane.network.intake;

import java.util.List;

/**
 * A page of the list of imports.
 *
 * @param total how many imports there are
 * @param rows those of the page
 */
public record ImportPage(long total, List<ImportRow> rows) {}
