package fr.mediane.dossier.admission;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StartReason;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;

/** What recording, correcting and removing a prior conciliation have in common. */
@ApplicationScoped
class Conciliations {

  /** The scheme of conciliation is older than the decree; a date before that is a slip. */
  private static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);

  @Inject private AdmissionEntries entries;
  @Inject private DossierClocks clocks;
  @Inject private DossierDesk desk;

  /**
   * Checks what was typed.
   *
   * @return the conclusions, cleaned; {@code null} when none
   * @throws fr.mediane.door.InvalidRefusal with every problem beside its field
   */
  static String check(ConciliationFacts facts, String conclusions, LocalDate today) {
    TypedText text = new TypedText(AdmissionTexts::get);
    String cleaned = text.optional("conclusions", conclusions, TypedText.LONGEST_NOTE);
    if (facts.form() == null) {
      text.problem("form", AdmissionTexts.get("missing.form"));
    }
    day(facts.startedOn(), "startedOn", today, text);
    if (facts.endedOn() != null) {
      day(facts.endedOn(), "endedOn", today, text);
      if (facts.startedOn() != null && facts.endedOn().isBefore(facts.startedOn())) {
        text.problem("endedOn", AdmissionTexts.get("conciliation.endsBefore"));
      }
    }
    if (facts.endedOn() != null && facts.result() == null) {
      text.problem("result", AdmissionTexts.get("conciliation.resultMissing"));
    }
    if (facts.endedOn() == null && facts.result() != null) {
      text.problem("endedOn", AdmissionTexts.get("conciliation.endMissing"));
    }
    text.refuseIfWrong();
    return cleaned;
  }

  private static void day(LocalDate day, String field, LocalDate today, TypedText text) {
    if (day == null) {
      text.problem(field, AdmissionTexts.get("missing." + field));
    } else if (day.isAfter(today)) {
      text.problem(field, AdmissionTexts.get("conciliation.future"));
    } else if (day.isBefore(EARLIEST)) {
      text.problem(field, AdmissionTexts.get("conciliation.early"));
    }
  }

  /** Refuses a second conciliation while one runs. */
  public void refuseSecond(Dossier dossier, ConciliationFacts facts, Long exceptId) {
    boolean other =
        AdmissionEntries.ofType(entries.of(dossier), PriorConciliation.class).stream()
            .filter(held -> !Objects.equals(held.getId(), exceptId))
            .anyMatch(held -> held.facts().isRunning());
    if (facts.isRunning() && other) {
      throw new Refusal(AdmissionTexts.get("conciliation.twice"));
    }
  }

  /**
   * Keeps the clock of the conciliation in step with what is known of it.
   *
   * @param before what was known; {@code null} for a new one
   * @param after what is known; {@code null} once removed
   */
  public void keepClock(
      Dossier dossier, ConciliationFacts before, ConciliationFacts after, LocalDate today) {
    boolean ran = before != null && before.isRunning();
    boolean runs = after != null && after.isRunning();
    boolean moved = ran && runs && !before.startedOn().equals(after.startedOn());
    if (ran && after != null && !runs) {
      boolean sameStart = before.startedOn().equals(after.startedOn());
      clocks.stop(
          dossier,
          ClockKind.CONCILIATION,
          sameStart ? after.endedOn() : today,
          sameStart ? StopReason.CONCILIATION_ENDED : StopReason.STARTED_BY_MISTAKE);
    } else if (ran && after == null || moved) {
      clocks.stop(dossier, ClockKind.CONCILIATION, today, StopReason.STARTED_BY_MISTAKE);
    }
    if (runs && (!ran || moved)) {
      clocks.start(
          dossier, ClockKind.CONCILIATION, after.startedOn(), StartReason.CONCILIATION_STARTED);
    }
  }

  /** Keeps the signed step of a change; the version of the dossier changes with it. */
  public void signed(Dossier dossier, String detailKey, CommandContext context) {
    desk.does(
        dossier,
        DossierAct.DESCRIBE,
        context.today(),
        AdmissionTexts.get(detailKey),
        null,
        context);
    entries.touch(dossier);
  }
}
