package fr.mediane.demo;

import fr.mediane.access.Actor;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.standin.AgreementMeans;
import fr.mediane.dossier.standin.DesignateSubstitute;
import fr.mediane.dossier.standin.RecordSubstituteAnswer;
import fr.mediane.dossier.standin.SubstituteAnswer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Two absent mediators of the last days. One dossier is open to the substitute, because every party
 * agreed, and then hidden from the mediator by a tie; the other waits for the answer of a party.
 */
final class DemoStandIns {

  /** The instance whose mediator stands in, and has a tie. */
  static final String NEIGHBOUR = "BFC_CVL";

  private static final int DAYS_AGO = 6;
  private static final int DAYS_OF_ABSENCE = 30;

  private final DemoWorks works;
  private final BiConsumer<String, LocalDate> tie;

  /**
   * @param tie declares the tie of the mediator of the neighbour with the establishment of a
   *     dossier
   */
  DemoStandIns(DemoWorks works, BiConsumer<String, LocalDate> tie) {
    this.works = works;
    this.tie = tie;
  }

  /** Plans both. */
  void plan(LocalDate today) {
    works
        .timetable()
        .add(
            DemoSteps.working(today.minusDays(DAYS_AGO)),
            on -> {
              DemoDossier opened = oldest(NEIGHBOUR, DossierState.OPEN);
              substitute(opened, DemoCases.SHOWN_PANEL, on, SubstituteAnswer.AGREED);
              tie.accept(works.files().establishmentOf(opened.number()), on);
              substitute(
                  oldest(DemoCases.SHOWN_PANEL, EnumSet.of(DossierState.MEDIATION)),
                  NEIGHBOUR,
                  on,
                  SubstituteAnswer.INFORMED);
            });
  }

  private DemoDossier oldest(String panelCode, Set<DossierState> states) {
    DemoDossier found = new DemoDossier(works, panelCode);
    found.born(works.files().oldestIn(panelCode, states));
    return found;
  }

  /** The first party agrees; the others answer as told. */
  private void substitute(DemoDossier file, String from, LocalDate on, SubstituteAnswer others) {
    Actor substitute = works.stage().mediator(from);
    Long substitution =
        file.byMediator(
            on,
            new DesignateSubstitute(
                file.number(),
                substitute.accountId(),
                false,
                "Données fictives. Congé du médiateur.",
                on,
                on.plusDays(DAYS_OF_ABSENCE)));
    List<Integer> ranks = works.files().parties(file.number());
    for (int rank : ranks) {
      SubstituteAnswer answer = rank == ranks.get(0) ? SubstituteAnswer.AGREED : others;
      file.byOffice(on, answer(file, substitution, rank, SubstituteAnswer.INFORMED, on));
      if (answer != SubstituteAnswer.INFORMED) {
        file.byOffice(on, answer(file, substitution, rank, answer, on));
      }
    }
  }

  private static RecordSubstituteAnswer answer(
      DemoDossier file, Long substitution, int rank, SubstituteAnswer answer, LocalDate on) {
    return new RecordSubstituteAnswer(
        file.number(), substitution, rank, answer, AgreementMeans.LETTER, on);
  }
}
