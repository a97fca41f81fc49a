package fr.mediane.panel.act;

import java.io.Serializable;

/**
 * An instance to choose in a list.
 *
 * @param code its code
 * @param name its name
 */
public record PanelName(String code, String name) implements Serializable {}
