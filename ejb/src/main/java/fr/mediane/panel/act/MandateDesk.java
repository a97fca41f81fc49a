package fr.mediane.panel.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import fr.mediane.panel.EndReason;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import fr.mediane.panel.VicePresidencies;
import fr.mediane.panel.proposal.Mandates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What every change of a mandate has in common. */
@ApplicationScoped
class MandateDesk {

  @Inject private Mandates mandates;
  @Inject private VicePresidencies vicePresidencies;
  @Inject private Acts acts;
  @Inject private CompositionWatch watch;

  /**
   * A mandate about to change: found, within the author's scope, not superseded, in the version
   * that the author read, and named in the journal.
   *
   * @throws NotFoundRefusal when it does not exist or is out of scope
   * @throws ConflictRefusal when somebody changed it since
   */
  Mandate take(Long mandateId, long version, CommandContext context) {
    Mandate mandate = find(mandateId, context);
    if (mandate.getSupersededBy() != null) {
      throw new Refusal(ActTexts.get("mandate.superseded"));
    }
    if (mandate.getVersion() != version) {
      throw new ConflictRefusal();
    }
    acts.lockComposition(mandate.getPanel());
    return mandate;
  }

  /** A mandate within the author's scope, named in the journal. */
  Mandate find(Long mandateId, CommandContext context) {
    Mandate mandate = mandates.byId(mandateId).orElseThrow(NotFoundRefusal::new);
    Panel panel = mandate.getPanel();
    context.requireScope(panel.getId(), panel.isMinisterial());
    context.about("Mandate", mandateId, panel.getCode() + " " + mandate.getSeat());
    return mandate;
  }

  /**
   * Ends a mandate early, and with it the vice-presidency of its holder; the composition is judged
   * again.
   *
   * @param field name of the component of the command that gave the day
   */
  void end(
      Mandate mandate,
      String field,
      LocalDate lastDay,
      EndReason reason,
      String note,
      CommandContext context) {
    MandateEnd.check(mandate, field, lastDay, context.today());
    mandate.end(lastDay, reason, note);
    vicePresidencies.endWithMandate(mandate, lastDay);
    judge(mandate, context);
  }

  /** Judges the composition in force again, after a change. */
  void judge(Mandate mandate, CommandContext context) {
    watch.judge(mandate.getPanel(), context.today());
  }

  /**
   * A motive, stripped.
   *
   * @param field name of the component of the command
   * @throws InvalidRefusal when it is blank or too long
   */
  static String motive(String field, String typed) {
    String motive = note(field, typed);
    if (motive == null) {
      throw new InvalidRefusal(field, ActTexts.get("mandate.motive.missing"));
    }
    return motive;
  }

  /** A text that may be left out: stripped, or {@code null}. */
  static String note(String field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String note = typed.strip();
    if (note.length() > MandateEnd.NOTE_LENGTH) {
      throw new InvalidRefusal(field, ActTexts.get("mandate.motive.long"));
    }
    TypedText.refuseDefect(field, note);
    return note;
  }
}
