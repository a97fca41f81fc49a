package fr.mediane.dossier.referral;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StartReason;
import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierStep;
import fr.mediane.dossier.Dossiers;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.authority.ThirdParties;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.network.Establishment;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Sequences;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Opens a dossier: its number, its key, its first clocks, its first step. */
@ApplicationScoped
public class DossierBirth {

  @Inject private Dossiers dossiers;
  @Inject private Sequences sequences;
  @Inject private Seals seals;
  @Inject private DossierClocks clocks;
  @Inject private ReferralRecorder recorder;

  /** Opens the dossier of a checked saisine. */
  Dossier of(Panel panel, CheckedReferral referral, CommandContext context) {
    Dossier dossier = open(panel, referral.establishment(), referral.input().facts(), context);
    recorder.record(dossier, referral);
    awaitThirdParties(dossier);
    return dossier;
  }

  /** Starts the time to inform the parties who did not seize, when there are any. */
  public void awaitThirdParties(Dossier dossier) {
    if (ThirdParties.awaited(dossier)) {
      clocks.start(
          dossier,
          ClockKind.THIRD_PARTY_INFORMATION,
          dossier.getReceivedOn(),
          received(dossier.getPanel()));
    }
  }

  /**
   * Opens a dossier whose parties and texts the caller records afterwards.
   *
   * @param facts what was checked, complete
   */
  public Dossier open(
      Panel panel, Establishment establishment, ReferralFacts facts, CommandContext context) {
    LocalDate receivedOn = facts.receivedOn();
    Dossier dossier =
        new Dossier(
            number(panel, receivedOn),
            panel,
            establishment,
            facts,
            context.actor().username(),
            context.at());
    dossiers.add(dossier);
    seals.openFor(dossier.getId());
    dossier.born(
        new DossierStep(
            DossierAct.REGISTER, receivedOn, context.at(), context.actor(), null, null));
    clocks.start(dossier, ClockKind.ACKNOWLEDGEMENT, receivedOn, received(panel));
    return dossier;
  }

  /** The event that starts the first clocks at that level. */
  static StartReason received(Panel panel) {
    return panel.getKind() == PanelKind.NATIONAL
        ? StartReason.NATIONAL_REFERRAL_RECEIVED
        : StartReason.REFERRAL_RECEIVED;
  }

  private String number(Panel panel, LocalDate receivedOn) {
    return "%s-%d-%04d"
        .formatted(
            panel.getNumberCode(),
            receivedOn.getYear(),
            sequences.next(panel, receivedOn.getYear(), "DOSSIER"));
  }
}
