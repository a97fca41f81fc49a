package fr.mediane.dossier.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is in clear of a draft.
 *
 * @param documentOn date of the document, which gives its name
 * @param coverage what it settles; {@code null} while typing
 * @param reviewMonths months after the signature at which it is looked at again; empty for those of
 *     the setting
 * @param directorAgreed whether the parties agree that it be sent to the director when the text
 *     does not ask for it; {@code null} when they were not asked
 */
public record DraftFacts(
    LocalDate documentOn, Coverage coverage, List<Integer> reviewMonths, Boolean directorAgreed)
    implements Serializable {}
