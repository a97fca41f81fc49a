package fr.mediane.panel.proposal.view;

import java.io.Serializable;

/**
 * An instance that the reader may choose.
 *
 * @param id identity
 * @param name name of the instance
 */
public record PanelChoice(Long id, String name) implements Serializable {}
