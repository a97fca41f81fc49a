package fr.mediane.web.act;

import fr.mediane.door.Command;
import fr.mediane.panel.EndReason;
import fr.mediane.panel.act.CancelExtension;
import fr.mediane.panel.act.CorrectMandate;
import fr.mediane.panel.act.ElectVicePresident;
import fr.mediane.panel.act.EndByIncompatibility;
import fr.mediane.panel.act.EndVicePresidency;
import fr.mediane.panel.act.ExtendUntilReplaced;
import fr.mediane.panel.act.MandateReader;
import fr.mediane.panel.act.MandateView;
import fr.mediane.panel.act.RecordDeath;
import fr.mediane.panel.act.ResignMandate;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The page of one mandate, with what may be done to it. */
@Named("mandate")
@ViewScoped
public class MandateBean implements Serializable {

  /** Ways in which a mandate ends early by the hand of a person. */
  public enum EndKind {
    RESIGNATION,
    INCOMPATIBILITY,
    DEATH
  }

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private MandateReader reader;

  private String typedId;
  private Long id;
  private MandateView view;
  private EndKind endKind = EndKind.RESIGNATION;
  private LocalDate lastDay;
  private String note;
  private LocalDate since;
  private LocalDate until;
  private final CorrectionFields correction = new CorrectionFields();

  /** Reads the mandate; « 404 » when there is none. */
  public void load() {
    view = screen.readOr404(() -> reader.byId(Parameters.identity(typedId)));
    if (view != null) {
      id = view.mandate().id();
      correction.show(view);
    }
  }

  /** Ends it early. */
  public String end() {
    Command<Void> command =
        switch (endKind) {
          case RESIGNATION -> new ResignMandate(id, view.version(), lastDay, note);
          case INCOMPATIBILITY -> new EndByIncompatibility(id, view.version(), lastDay, note);
          case DEATH -> new RecordDeath(id, view.version(), lastDay);
        };
    return done(command, "mandate_ended");
  }

  /** Extends it until replaced. */
  public String extend() {
    return done(new ExtendUntilReplaced(id, view.version()), "mandate_extended");
  }

  /** Cancels the extension. */
  public String cancelExtension() {
    return done(new CancelExtension(id, view.version()), "mandate_extensionCancelled");
  }

  /** Records the election as vice-president. */
  public String elect() {
    return done(new ElectVicePresident(id, since), "mandate_elected");
  }

  /** Ends the vice-presidency. */
  public String endVicePresidency() {
    return done(
        new EndVicePresidency(view.vicePresidencyId(), view.vicePresidencyVersion(), until),
        "mandate_viceEnded");
  }

  /** Corrects the entry; the page of the wrong one then leads to the right one. */
  public String correct() {
    CorrectMandate command =
        new CorrectMandate(
            id,
            view.version(),
            correction.getStartsOn(),
            correction.getEndsOn(),
            correction.getEndedOn(),
            correction.getEndReason(),
            correction.isCountsAsRenewal(),
            correction.getMotive());
    return done(command, "mandate_corrected");
  }

  private String done(Command<Void> command, String message) {
    return screen.act(command, Texts.of("act").get(message), ActPages.toMandate(id));
  }

  /** The ways to end it, with their names. */
  public Map<String, EndKind> getEndKinds() {
    Map<String, EndKind> kinds = new LinkedHashMap<>();
    for (EndKind kind : EndKind.values()) {
      kinds.put(Texts.of("act").get("end_" + kind), kind);
    }
    return kinds;
  }

  /** The reasons why a mandate ended early, with their names. */
  public Map<String, EndReason> getEndReasons() {
    Map<String, EndReason> reasons = new LinkedHashMap<>();
    for (EndReason reason : EndReason.values()) {
      reasons.put(Texts.of("act").get("reason_" + reason), reason);
    }
    return reasons;
  }

  /** The mandate; {@code null} before it is read and on « 404 ». */
  public MandateView getView() {
    return view;
  }

  /** The correction as it stands on the screen. */
  public CorrectionFields getCorrection() {
    return correction;
  }

  /** The identity of the mandate as the address writes it. */
  public String getTypedId() {
    return typedId;
  }

  public void setTypedId(String typedId) {
    this.typedId = typedId;
  }

  public EndKind getEndKind() {
    return endKind;
  }

  public void setEndKind(EndKind endKind) {
    this.endKind = endKind;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
