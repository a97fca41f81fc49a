package fr.mediane.dossier.standin;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Names somebody to stand in for the absent mediator. It opens nothing by itself: each dossier
 * opens once every party to it has agreed.
 *
 * @param number number of the dossier from which it is decided
 * @param accountId account of the substitute
 * @param wholePanel whether it is for every dossier of the instance
 * @param motive why the mediator is absent
 * @param from first day
 * @param until last day, included
 */
@Requires(Right.DOSSIER_HANDLE)
public record DesignateSubstitute(
    String number,
    Long accountId,
    boolean wholePanel,
    String motive,
    LocalDate from,
    LocalDate until)
    implements Command<Long> {}
