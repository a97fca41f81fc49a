package fr.mediane.dossier.referral;

import java.io.Serializable;

/**
 * The texts of a saisine as somebody types them.
 *
 * @param summary summary of the facts
 * @param serviceEffect effect on the working of the service
 * @param legalActionNote what is declared of legal actions
 */
public record NarrativeInput(String summary, String serviceEffect, String legalActionNote)
    implements Serializable {}
