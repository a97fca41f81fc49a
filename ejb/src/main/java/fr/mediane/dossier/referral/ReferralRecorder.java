package fr.mediane.dossier.referral;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identities;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.seal.BlindIndex;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes a checked saisine into its dossier: what is narrative sealed, the names made searchable.
 */
@ApplicationScoped
class ReferralRecorder {

  @Inject private Seals seals;
  @Inject private BlindIndex index;
  @Inject private Identities identities;

  /** Records the narrative, the signatories and the parties of a new, stored dossier. */
  void record(Dossier dossier, CheckedReferral referral) {
    ReferralInput input = referral.input();
    heading(dossier, input);
    if (input.cosignedOn() != null) {
      cosign(dossier, input.cosigner(), input.cosignedOn());
    }
    referral.parties().forEach(party -> add(dossier, party));
    agree(dossier, referral.agreement());
    index(dossier);
  }

  /** Records the narrative and who seizes. */
  void heading(Dossier dossier, ReferralInput input) {
    Long id = dossier.getId();
    dossier.narrate(
        seals.seal(id, Purposes.SUMMARY, blankToNull(input.summary())),
        seals.seal(id, Purposes.SERVICE_EFFECT, blankToNull(input.serviceEffect())),
        seals.seal(id, Purposes.LEGAL_ACTION, blankToNull(input.legalActionNote())));
    dossier.referredBy(identities.seal(id, Purposes.REFERRER, input.referrer()));
  }

  /** Records the second signatory. */
  void cosign(Dossier dossier, Identity cosigner, LocalDate on) {
    dossier.cosignedBy(identities.seal(dossier.getId(), Purposes.COSIGNER, cosigner), on);
  }

  /** Records the formal agreement of all the parties, when they seize together. */
  private void agree(Dossier dossier, FormalAgreement agreement) {
    if (dossier.getReferrerKind() != ReferrerKind.ALL_PARTIES) {
      return;
    }
    List<DossierParty> parties = dossier.getParties();
    for (int i = 0; i < parties.size(); i++) {
      parties.get(i).agreedToRefer(agreement.days().get(i));
    }
    dossier.agreedBy(
        seals.seal(dossier.getId(), Purposes.FORMAL_AGREEMENT, blankToNull(agreement.proof())));
  }

  /** Records a new party. */
  DossierParty add(Dossier dossier, CheckedParty checked) {
    DossierParty party =
        dossier.addParty(new DossierParty(checked.input().facts(), checked.establishment()));
    identify(party, checked.input());
    return party;
  }

  /** Records a party again. */
  void change(DossierParty party, CheckedParty checked) {
    party.describe(checked.input().facts(), checked.establishment());
    identify(party, checked.input());
  }

  /** Makes the dossier be found by the names it holds now, and by no other. */
  void index(Dossier dossier) {
    index.index(
        dossier.getId(),
        Stream.concat(
                Stream.of(identities.referrer(dossier), identities.cosigner(dossier)),
                dossier.getParties().stream().map(identities::party))
            .filter(Objects::nonNull)
            .map(Identity::fullName)
            .toArray(String[]::new));
  }

  private void identify(DossierParty party, PartyInput input) {
    Long id = party.getDossier().getId();
    party.identify(
        identities.seal(id, Purposes.party(party.getRank()), input.identity()),
        seals.seal(id, Purposes.school(party.getRank()), blankToNull(input.school())));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
