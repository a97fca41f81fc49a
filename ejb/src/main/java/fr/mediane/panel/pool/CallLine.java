package fr.mediane.panel.pool;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A call for applications as lists and forms show it.
 *
 * @param id identity
 * @param version version
 * @param panel the instance
 * @param call what is sought, and when
 * @param state state today
 * @param cancelledOn day it was cancelled, or {@code null}
 * @param candidates applications received
 * @param managed whether the reader may change it
 */
public record CallLine(
    Long id,
    long version,
    PanelName panel,
    CallDetails call,
    CallState state,
    LocalDate cancelledOn,
    long candidates,
    boolean managed)
    implements Serializable {}
