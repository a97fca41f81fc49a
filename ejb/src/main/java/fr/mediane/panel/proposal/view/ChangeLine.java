package fr.mediane.panel.proposal.view;

import java.io.Serializable;

/**
 * What a proposal changes for one person, compared with the present composition.
 *
 * @param kind {@code added}, {@code removed}, {@code changed} or {@code kept}
 * @param name civility and names
 * @param before seat and mandate at present, empty for somebody who enters
 * @param after seat and mandate proposed, empty for somebody who leaves
 */
public record ChangeLine(String kind, String name, String before, String after)
    implements Serializable {}
