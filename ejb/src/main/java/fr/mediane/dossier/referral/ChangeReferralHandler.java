package fr.mediane.dossier.referral;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StartReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.DossierStep;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * Corrects the heading and the texts of a saisine. A corrected day of receipt moves the clocks that
 * run from it, and never comes after an act already recorded.
 */
@ApplicationScoped
public class ChangeReferralHandler implements CommandHandler<ChangeReferral, Void> {

  private static final Set<DossierAct> UNDATED =
      EnumSet.of(DossierAct.REGISTER, DossierAct.DESCRIBE);

  @Inject private ReferralEditing editing;
  @Inject private StoredReferral stored;
  @Inject private ReferralRecorder recorder;
  @Inject private DossierScopes scopes;
  @Inject private DossierClocks clocks;

  @Override
  public Void handle(ChangeReferral command, CommandContext context) {
    Dossier dossier = editing.take(command.number(), command.version(), context);
    if (command.narrative() != null && !scopes.opensContent(context.actor())) {
      throw new ForbiddenRefusal();
    }
    ReferralInput before = stored.of(dossier);
    ReferralInput changed = changed(before, command);
    CheckedReferral checked = editing.judge(dossier, before, changed, context);
    refuseAfterAnAct(dossier, changed.facts().receivedOn());
    LocalDate receivedBefore = dossier.getReceivedOn();
    dossier.describe(checked.establishment(), changed.facts());
    recorder.heading(dossier, changed);
    if (!dossier.getReferrerKind().isJoint()) {
      recorder.cosign(dossier, null, null);
    }
    if (!receivedBefore.equals(dossier.getReceivedOn())) {
      moveClocks(dossier, context.today());
    }
    editing.keep(dossier, ReferralTexts.get("step.heading"), context);
    return null;
  }

  private static ReferralInput changed(ReferralInput before, ChangeReferral command) {
    NarrativeInput texts = command.narrative() == null ? before.narrative() : command.narrative();
    ReferrerKind kind = command.facts().referrerKind();
    boolean joint = kind != null && kind.isJoint();
    return new ReferralInput(
        command.facts(),
        command.establishment(),
        command.referrer(),
        joint ? before.cosigner() : null,
        joint ? before.cosignedOn() : null,
        texts.summary(),
        texts.serviceEffect(),
        texts.legalActionNote(),
        before.parties());
  }

  private static void refuseAfterAnAct(Dossier dossier, LocalDate receivedOn) {
    dossier.getSteps().stream()
        .filter(step -> !UNDATED.contains(step.getAct()))
        .map(DossierStep::getDoneOn)
        .min(Comparator.naturalOrder())
        .filter(receivedOn::isAfter)
        .ifPresent(
            first -> {
              throw new InvalidRefusal(
                  "receivedOn",
                  ReferralTexts.get("receivedOn.afterAct", FrenchText.longDate(first)));
            });
  }

  private void moveClocks(Dossier dossier, LocalDate today) {
    StartReason reason = DossierBirth.received(dossier.getPanel());
    for (ClockKind kind : Set.of(ClockKind.ACKNOWLEDGEMENT, ClockKind.THIRD_PARTY_INFORMATION)) {
      clocks.correct(dossier, kind, dossier.getReceivedOn(), reason, today);
    }
  }
}
