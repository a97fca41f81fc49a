package fr.mediane.dossier.referral;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Refers a case to the national mediator in the ministers' name (art. 10). Answers the number of
 * the dossier, which is all that the ministers' office knows of it afterwards.
 *
 * @param referral what is referred, in the quality of the ministers
 */
@Requires(Right.DOSSIER_REFER)
public record ReferToNational(ReferralInput referral) implements Command<String> {}
