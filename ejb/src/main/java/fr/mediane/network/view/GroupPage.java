package fr.mediane.network.view;

import java.util.List;

/**
 * A page of the list of groups.
 *
 * @param total how many groups the search finds
 * @param rows those of the page
 */
public record GroupPage(long total, List<GroupRow> rows) {}
