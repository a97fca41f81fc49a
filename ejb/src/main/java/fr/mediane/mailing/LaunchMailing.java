package fr.mediane.mailing;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Has the letters printed in the background. Answers the identity of the work.
 *
 * @param id identity of the mailing
 * @param letters number of letters that the author confirmed
 */
@Requires(Right.MAILING_SEND)
public record LaunchMailing(Long id, int letters) implements Command<Long> {}
