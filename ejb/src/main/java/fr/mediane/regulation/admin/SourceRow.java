package fr.mediane.regulation.admin;

import java.io.Serializable;

/**
 * A source in which the regulation was read.
 *
 * @param code the code that citations use
 * @param title what it is
 * @param publisher who publishes it
 * @param address its address on the network; empty when it was not kept
 */
public record SourceRow(String code, String title, String publisher, String address)
    implements Serializable {}
