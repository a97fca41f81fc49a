package fr.mediane.panel.study;

import fr.mediane.panel.rule.Coded;
import fr.mediane.regulation.OverseasZone;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a study supposes, and what it could.
 *
 * @param id the study
 * @param version to give back with a change
 * @param inputs what is asked
 * @param panelName the instance
 * @param categories categories of professions that exist today
 * @param departements départements of the territory, or all of them for the national instance
 * @param formerRegions region before 2016 of each département, by code
 * @param zones zones of Outre-mer; empty elsewhere
 * @param versions codes of the versions of the regulation, oldest first
 * @param thresholds the settings as they are
 * @param size members that the regulation asks for
 */
public record Supposable(
    Long id,
    long version,
    StudyInputs inputs,
    String panelName,
    List<Coded> categories,
    List<Coded> departements,
    Map<String, Coded> formerRegions,
    List<OverseasZone> zones,
    List<String> versions,
    Map<Threshold, Integer> thresholds,
    int size)
    implements Serializable {}
