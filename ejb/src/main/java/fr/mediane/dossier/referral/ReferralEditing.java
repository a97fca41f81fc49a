package fr.mediane.dossier.referral;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.authority.ThirdPartyWatch;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What every correction of a saisine has in common: the whole of it is judged again, then the
 * names, the establishments and the clock of the third parties follow.
 */
@ApplicationScoped
class ReferralEditing {

  @Inject private DossierDesk desk;
  @Inject private ReferralChecks checks;
  @Inject private ReferralRecorder recorder;
  @Inject private ThirdPartyWatch thirdParties;

  /** The dossier to correct, checked as {@link DossierDesk#take} does. */
  Dossier take(String number, long version, CommandContext context) {
    return desk.take(number, version, Right.DOSSIER_HANDLE, DossierAct.DESCRIBE, context);
  }

  /**
   * Judges the saisine as it would be.
   *
   * @param before as it is recorded
   * @throws fr.mediane.door.InvalidRefusal with every problem
   */
  CheckedReferral judge(
      Dossier dossier, ReferralInput before, ReferralInput changed, CommandContext context) {
    // What opened the national door was judged when the dossier entered by it.
    boolean entered = changed.facts().referrerKind() == dossier.getReferrerKind();
    ReferralRules.Door door = ReferralRules.Door.of(dossier);
    return checks.check(
        changed,
        before,
        null,
        dossier.getPanel(),
        entered ? new ReferralRules.Door(true, true) : door,
        context.today());
  }

  /**
   * Ends the correction.
   *
   * @param detail what was corrected, without any name
   */
  void keep(Dossier dossier, String detail, CommandContext context) {
    dossier.gatherEstablishments();
    recorder.index(dossier);
    thirdParties.follow(dossier, context.today());
    desk.does(dossier, DossierAct.DESCRIBE, context.today(), detail, null, context);
  }
}
