package fr.mediane.panel.rule;

import fr.mediane.regulation.Citation;
import java.io.Serializable;

/**
 * How a rule presents itself on the date of an act.
 *
 * @param id stable key, kept with motives and records
 * @param name French name
 * @param severity what happens when it is not kept
 * @param citation where it comes from, in the version in force on that date
 */
public record RuleCard(String id, String name, Severity severity, Citation citation)
    implements Serializable {}
