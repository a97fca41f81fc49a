package fr.mediane.dossier.admission;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What every decision says.
 *
 * @param number number of the dossier
 * @param version version read
 * @param decidedOn day of the decision
 * @param explanation the motive, or what is written to the referrer; sealed
 */
public record DecisionInput(String number, Long version, LocalDate decidedOn, String explanation)
    implements Serializable {}
