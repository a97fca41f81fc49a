package fr.mediane.dossier.view;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.agenda.Clocks;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.journal.JournalWriter;
import fr.mediane.network.Establishment;
import fr.mediane.panel.pool.EstablishmentText;
import fr.mediane.regulation.PanelKind;
import fr.mediane.time.ClockProducer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Opens a dossier for the screen: one line of the journal each time. */
@Stateless
@PermitAll
public class DossierReader {

  @Inject private ActorDirectory actors;
  @Inject private DossierScopes scopes;
  @Inject private OpenDossiers dossiers;
  @Inject private Seals seals;
  @Inject private Clocks clocks;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * A dossier as somebody opens it.
   *
   * @throws NotFoundRefusal when it does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_READ)
  public DossierSheet open(String number) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, Right.DOSSIER_READ);
    journal.read(actor, "DossierRead", "Dossier", dossier.getId().toString(), dossier.getNumber());
    LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
    boolean sealed = dossier.getState() != DossierState.DESTROYED;
    return new DossierSheet(
        dossier.getNumber(),
        dossier.getVersion(),
        dossier.getPanel().getName(),
        dossier.getPanel().getKind() == PanelKind.NATIONAL,
        dossier.getState(),
        dossier.getOutcome(),
        factsOf(dossier),
        dossier.getEstablishment().getName(),
        textOf(dossier.getEstablishment()),
        identity(dossier, Purposes.REFERRER, dossier.getReferrer(), sealed),
        identity(dossier, Purposes.COSIGNER, dossier.getCosigner(), sealed),
        dossier.getCosignedOn(),
        sealed && scopes.opensContent(actor) ? narrative(dossier) : null,
        dossier.getParties().stream().map(party -> line(party, sealed)).toList(),
        clocks.readings(dossier.getId(), today),
        milestones(dossier),
        ActRights.open(dossier.getState(), actor));
  }

  private PartyLine line(DossierParty party, boolean sealed) {
    Dossier dossier = party.getDossier();
    return new PartyLine(
        party.getRank(),
        identity(dossier, Purposes.party(party.getRank()), party.getIdentity(), sealed),
        party.facts(),
        party.getEstablishment().getName(),
        textOf(party.getEstablishment()),
        sealed
            ? seals.open(dossier.getId(), Purposes.school(party.getRank()), party.getSchool())
            : null,
        party.getInformedOn());
  }

  private Identity identity(Dossier dossier, String purpose, SealedText stored, boolean sealed) {
    String json = sealed ? seals.open(dossier.getId(), purpose, stored) : null;
    return json == null ? null : Identity.ofJson(json);
  }

  private DossierSheet.Narrative narrative(Dossier dossier) {
    Long id = dossier.getId();
    return new DossierSheet.Narrative(
        seals.open(id, Purposes.SUMMARY, dossier.getSummary()),
        seals.open(id, Purposes.SERVICE_EFFECT, dossier.getServiceEffect()),
        seals.open(id, Purposes.LEGAL_ACTION, dossier.getLegalActionNote()));
  }

  private static ReferralFacts factsOf(Dossier dossier) {
    return new ReferralFacts(
        dossier.getReceivedOn(),
        dossier.getChannel(),
        dossier.getNature(),
        dossier.getReferrerKind(),
        dossier.getConflictLink(),
        dossier.getConflictScope(),
        dossier.getIntensity(),
        dossier.getSeriousHarm(),
        dossier.getLegalAction(),
        dossier.isCompanionWished());
  }

  private static DossierSheet.Milestones milestones(Dossier dossier) {
    return new DossierSheet.Milestones(
        dossier.getAcknowledgedOn(),
        dossier.getAdmissibleOn(),
        dossier.getDecidedOn(),
        dossier.getConsentsCompleteOn(),
        dossier.getMediationBeganOn(),
        dossier.getConcludedOn(),
        dossier.getClosedOn());
  }

  private static String textOf(Establishment place) {
    return EstablishmentText.of(place.getName(), place.getCommuneName(), place.getFiness());
  }
}
