package fr.mediane.panel.pool;

import java.io.Serializable;
import java.util.List;

/**
 * What the form of a candidate needs.
 *
 * @param candidacyId the candidacy, {@code null} for a new one
 * @param candidacyVersion its version
 * @param personVersion version of the person
 * @param panel the instance, {@code null} while it must still be chosen
 * @param panels the instances whose candidates the reader manages
 * @param person the person, {@code null} for a new one
 * @param candidacy the application, {@code null} for a new one
 * @param categories professional categories that exist today
 * @param departements départements
 * @param calls calls of the instance, the last first
 */
public record CandidateFormView(
    Long candidacyId,
    long candidacyVersion,
    long personVersion,
    PanelName panel,
    List<PanelName> panels,
    PersonDetails person,
    CandidacyDetails candidacy,
    List<Choice> categories,
    List<Choice> departements,
    List<Choice> calls)
    implements Serializable {}
