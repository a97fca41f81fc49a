package fr.mediane.dossier.followup;

import fr.mediane.dossier.agreement.CommitmentState;
import fr.mediane.dossier.agreement.Durability;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * A review as somebody types it.
 *
 * @param on day it was held
 * @param durable whether what was agreed holds; {@code null} while typing
 * @param states how far each commitment is, by its rank
 * @param remark what was observed, in neutral words
 * @param following what is to follow; empty when nothing
 */
public record ReviewInput(
    LocalDate on,
    Durability durable,
    Map<Integer, CommitmentState> states,
    String remark,
    String following)
    implements Serializable {}
