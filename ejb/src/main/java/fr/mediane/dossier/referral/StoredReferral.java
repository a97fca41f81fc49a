package fr.mediane.dossier.referral;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identities;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.network.Establishment;
import fr.mediane.panel.pool.EstablishmentText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads a saisine back as it would be typed, so that the rules judge it whole after a change. */
@ApplicationScoped
class StoredReferral {

  @Inject private Seals seals;
  @Inject private Identities identities;

  ReferralInput of(Dossier dossier) {
    Long id = dossier.getId();
    return new ReferralInput(
        ReferralFacts.of(dossier),
        text(dossier.getEstablishment()),
        identities.referrer(dossier),
        identities.cosigner(dossier),
        dossier.getCosignedOn(),
        seals.open(id, Purposes.SUMMARY, dossier.getSummary()),
        seals.open(id, Purposes.SERVICE_EFFECT, dossier.getServiceEffect()),
        seals.open(id, Purposes.LEGAL_ACTION, dossier.getLegalActionNote()),
        dossier.getParties().stream().map(this::party).toList());
  }

  private PartyInput party(DossierParty party) {
    return new PartyInput(
        party.getRank(),
        identities.party(party),
        party.facts(),
        text(party.getEstablishment()),
        identities.school(party));
  }

  private static String text(Establishment place) {
    return EstablishmentText.of(place.getName(), place.getCommuneName(), place.getFiness());
  }
}
