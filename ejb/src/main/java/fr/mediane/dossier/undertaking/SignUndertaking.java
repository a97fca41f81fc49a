package fr.mediane.dossier.undertaking;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Signs one's own undertaking of confidentiality (décret 2019-897, art. 12).
 *
 * @param words the words read, as {@link UndertakingText#stored} writes them
 * @param accepted whether the person says to have read them and to undertake
 */
@Requires(Right.UNDERTAKING_SIGN)
public record SignUndertaking(String words, boolean accepted) implements Command<Void> {}
