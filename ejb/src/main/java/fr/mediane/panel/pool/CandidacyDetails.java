package fr.mediane.panel.pool;

import fr.mediane.regulation.OverseasZone;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An application as typed in the form.
 *
 * @param callId the call it answers, {@code null} for a spontaneous application
 * @param zone zone of Outre-mer, for the Outre-mer instance only
 * @param receivedOn day it came, from 2019 to today
 */
public record CandidacyDetails(Long callId, OverseasZone zone, LocalDate receivedOn)
    implements Serializable {}
