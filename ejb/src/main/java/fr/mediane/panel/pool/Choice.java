package fr.mediane.panel.pool;

import java.io.Serializable;

/**
 * One choice of a list.
 *
 * @param code what is stored or stands in an address
 * @param label what is read
 */
public record Choice(String code, String label) implements Serializable {}
