package fr.mediane.dossier.referral;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.seal.BlindIndex;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a checked saisine into its dossier: what is narrative sealed, the names made searchable.
 */
@ApplicationScoped
class ReferralRecorder {

  @Inject private Seals seals;
  @Inject private BlindIndex index;

  /** Records the narrative, the signatories and new parties of a stored dossier. */
  public void record(Dossier dossier, CheckedReferral referral) {
    ReferralInput input = referral.input();
    Long id = dossier.getId();
    dossier.narrate(
        seals.seal(id, Purposes.SUMMARY, blankToNull(input.summary())),
        seals.seal(id, Purposes.SERVICE_EFFECT, blankToNull(input.serviceEffect())),
        seals.seal(id, Purposes.LEGAL_ACTION, blankToNull(input.legalActionNote())));
    dossier.referredBy(sealed(id, Purposes.REFERRER, input.referrer()));
    if (input.cosignedOn() != null) {
      dossier.cosignedBy(sealed(id, Purposes.COSIGNER, input.cosigner()), input.cosignedOn());
    }
    List<String> names = new ArrayList<>();
    if (input.referrer() != null) {
      names.add(input.referrer().fullName());
    }
    for (CheckedParty checked : referral.parties()) {
      DossierParty party =
          dossier.addParty(new DossierParty(checked.input().facts(), checked.establishment()));
      identify(party, checked.input());
      names.add(checked.input().identity().fullName());
    }
    index.index(id, names.toArray(String[]::new));
  }

  private void identify(DossierParty party, PartyInput input) {
    Long id = party.getDossier().getId();
    party.identify(
        sealed(id, Purposes.party(party.getRank()), input.identity()),
        seals.seal(id, Purposes.school(party.getRank()), blankToNull(input.school())));
  }

  private SealedText sealed(Long dossierId, String purpose, Identity identity) {
    return identity == null || identity.lastName().isEmpty()
        ? null
        : seals.seal(dossierId, purpose, identity.toJson());
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
