package fr.mediane.dossier.referral;

import fr.mediane.dossier.Identity;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.panel.pool.EstablishmentText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A saisine as somebody types it: only what is necessary is asked.
 *
 * @param facts what it says; a component may be {@code null} when it was not filled
 * @param establishment where the dispute takes place, as {@link EstablishmentText} writes it
 * @param referrer who seizes, when it is not one of the parties
 * @param cosigner the second signatory of a joint saisine
 * @param cosignedOn day of the second signature; {@code null} while it is awaited
 * @param summary summary of the facts
 * @param serviceEffect effect on the working of the service
 * @param legalActionNote what is declared of legal actions
 * @param parties the parties, in order
 */
public record ReferralInput(
    ReferralFacts facts,
    String establishment,
    Identity referrer,
    Identity cosigner,
    LocalDate cosignedOn,
    String summary,
    String serviceEffect,
    String legalActionNote,
    List<PartyInput> parties)
    implements Serializable {

  /** Keeps its own copy of the parties. */
  public ReferralInput {
    parties = List.copyOf(parties);
  }

  /** Its texts. */
  NarrativeInput narrative() {
    return new NarrativeInput(summary, serviceEffect, legalActionNote);
  }

  /** The same with other parties. */
  ReferralInput withParties(List<PartyInput> others) {
    return new ReferralInput(
        facts,
        establishment,
        referrer,
        cosigner,
        cosignedOn,
        summary,
        serviceEffect,
        legalActionNote,
        others);
  }
}
