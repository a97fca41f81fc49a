package fr.mediane.work;

import java.util.List;

/**
 * A page of the list of works.
 *
 * @param total how many works there are
 * @param rows those of the page
 */
public record WorkPage(long total, List<WorkRow> rows) {}
