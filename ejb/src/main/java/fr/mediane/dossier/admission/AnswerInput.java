package fr.mediane.dossier.admission;

import java.io.Serializable;

/**
 * The answer typed for a question.
 *
 * @param question which
 * @param answer {@code null} takes the answer out
 * @param note the reason, sealed; kept as it is when the author may not read it
 */
public record AnswerInput(AdmissibilityQuestion question, Answer answer, String note)
    implements Serializable {}
