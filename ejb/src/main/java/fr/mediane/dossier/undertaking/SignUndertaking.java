package fr.mediane.dossier.undertaking;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/** Signs one's own undertaking of confidentiality (décret 2019-897, art. 12). */
@Requires(Right.UNDERTAKING_SIGN)
public record SignUndertaking() implements Command<Void> {}
