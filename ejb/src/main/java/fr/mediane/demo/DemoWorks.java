package fr.mediane.demo;

import java.util.Random;

/**
 * What the dossiers of the demonstration have in common.
 *
 * @param files what is read between two acts
 * @param stage who acts
 * @param timetable when
 * @param sessions the sessions of the instances
 * @param random draws the fate of the dossiers that come to the national instance
 */
record DemoWorks(
    DemoFiles files,
    DemoStage stage,
    DemoTimetable timetable,
    DemoSessions sessions,
    Random random) {

  /** How a dossier received by the national mediator goes on. */
  DemoFate nationalFate() {
    DemoFate[] fates = {
      DemoFate.AGREEMENT_CLOSED, DemoFate.SUPPORT_SUCCEEDED, DemoFate.FAILED, DemoFate.ADVICE
    };
    return fates[random.nextInt(fates.length)];
  }
}
