package fr.mediane.demo;

import fr.mediane.dossier.referral.ReferralInput;
import java.time.LocalDate;

/**
 * An invented dossier.
 *
 * @param panelCode the instance that receives it
 * @param referral what was received
 * @param fate how far it goes
 * @param shown whether every demonstration holds it, also a shorter one
 */
record DemoCase(String panelCode, ReferralInput referral, DemoFate fate, boolean shown) {

  /** Whether the dossier belongs to a demonstration that begins on a day. */
  boolean isPlayedSince(LocalDate day) {
    return shown || !referral.facts().receivedOn().isBefore(day);
  }
}
