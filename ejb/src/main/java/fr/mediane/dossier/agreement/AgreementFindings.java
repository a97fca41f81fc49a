package fr.mediane.dossier.agreement;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.retention.CaseFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gives the anonymous line the final word of the follow-up on what was agreed. */
@ApplicationScoped
class AgreementFindings implements CaseFindings {

  @Inject private Agreements agreements;

  @Override
  public Optional<Boolean> durable(Dossier dossier) {
    return agreements
        .of(dossier)
        .map(MediationAgreement::getDurable)
        .flatMap(AgreementFindings::known);
  }

  /** Never assessed is not « not durable »: the rate of durable agreements leaves it out. */
  static Optional<Boolean> known(Durability finalWord) {
    return finalWord == Durability.TOO_EARLY
        ? Optional.empty()
        : Optional.of(finalWord == Durability.YES);
  }
}
