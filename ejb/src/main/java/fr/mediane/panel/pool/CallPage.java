package fr.mediane.panel.pool;

import java.io.Serializable;
import java.util.List;

/**
 * One page of the calls for applications.
 *
 * @param panel the instance shown, {@code null} for all those within reach
 * @param managed whether the reader manages the calls of at least one instance
 * @param panels the instances within reach
 * @param total calls of the whole list
 * @param rows the calls of the page, the last to close first
 */
public record CallPage(
    PanelName panel, boolean managed, List<PanelName> panels, long total, List<CallLine> rows)
    implements Serializable {}
