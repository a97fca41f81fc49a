package fr.mediane.regulation.admin;

import fr.mediane.regulation.Certainty;
import java.io.Serializable;

/**
 * Which ARS supports an instance.
 *
 * @param territory name of the territory
 * @param agency name of the ARS
 * @param certainty whether a text names it
 * @param source where it was read or why it is supposed
 */
public record SupportRow(String territory, String agency, Certainty certainty, String source)
    implements Serializable {}
