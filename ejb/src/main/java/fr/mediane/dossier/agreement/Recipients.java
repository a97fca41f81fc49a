package fr.mediane.dossier.agreement;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Asks {@link RecipientRules} with what is recorded of a dossier and the setting of the day. */
@ApplicationScoped
public class Recipients {

  private static final String ALWAYS_DIRECTOR = "agreement.always-director";

  @Inject private Settings settings;
  @Inject private Seals seals;

  /** To whom the agreement is sent; nobody unless it was signed and the mediation concluded. */
  public List<Recipient> of(MediationAgreement agreement) {
    return ask(agreement, agreement.getDossier().getOutcome(), agreement.signatures().keySet());
  }

  /** How many of those to whom the agreement is sent have not received it. */
  public long awaitedFor(MediationAgreement agreement) {
    return of(agreement).stream().filter(to -> agreement.sentOn(to).isEmpty()).count();
  }

  /** To whom it will be sent if all sign, so that they know it before. */
  public List<Recipient> foreseen(MediationAgreement agreement) {
    return ask(agreement, Outcome.AGREEMENT, AgreementFile.ranksOf(agreement.getDossier()));
  }

  private List<Recipient> ask(
      MediationAgreement agreement, Outcome outcome, Set<Integer> signatories) {
    return RecipientRules.of(
        new RecipientRules.Question(
            outcome,
            agreement.getDocumentOn(),
            agreement.getDossier().getParties().stream()
                .filter(party -> signatories.contains(party.getRank()))
                .map(this::facts)
                .toList(),
            settings.flag(ALWAYS_DIRECTOR),
            agreement.getDirectorAgreed()));
  }

  /** Whether the parties are to be asked if the director may receive it. */
  public boolean asksForDirector(Dossier dossier) {
    return RecipientRules.asksForDirector(
        settings.flag(ALWAYS_DIRECTOR), dossier.getParties().stream().map(this::facts).toList());
  }

  private RecipientParty facts(DossierParty party) {
    Long dossierId = party.getDossier().getId();
    String school = seals.open(dossierId, Purposes.school(party.getRank()), party.getSchool());
    return new RecipientParty(
        party.getRank(),
        party.getStatus(),
        party.isManagement(),
        party.isPlacement(),
        party.getEstablishment().getId(),
        party.getEstablishment().getName(),
        school == null ? "" : school);
  }
}
