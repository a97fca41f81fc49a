package fr.mediane.demo;

import fr.mediane.dossier.referral.ReferralInput;

/**
 * An invented dossier.
 *
 * @param panelCode the instance that receives it
 * @param referral what was received
 * @param fate how far it goes
 */
record DemoCase(String panelCode, ReferralInput referral, DemoFate fate) {}
