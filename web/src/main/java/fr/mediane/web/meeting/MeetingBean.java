package fr.mediane.web.meeting;

import fr.mediane.dossier.meeting.CancelMeeting;
import fr.mediane.dossier.meeting.HoldMeeting;
import fr.mediane.dossier.meeting.MeetingBook;
import fr.mediane.dossier.meeting.MeetingKind;
import fr.mediane.dossier.meeting.MeetingReader;
import fr.mediane.dossier.meeting.MeetingState;
import fr.mediane.dossier.meeting.MoveMeeting;
import fr.mediane.dossier.meeting.PlanMeeting;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.dossier.DossierPages;
import fr.mediane.web.dossier.SlotForm;
import fr.mediane.web.page.Parameters;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The meetings of a dossier. Its address may choose a meeting, to be moved or recorded; otherwise
 * the page proposes to plan one.
 */
@Named("meetings")
@ViewScoped
public class MeetingBean implements Serializable {

  static final String PATH = "/app/dossiers/rencontres.xhtml";

  private static final long serialVersionUID = 1L;
  private static final String MOVE = "deplacer";
  private static final String HOLD = "constater";

  @Inject private Screen screen;
  @Inject private MeetingReader reader;

  private final MeetingForm form = new MeetingForm();
  private String number;
  private String meetingText;
  private String todo;
  private MeetingBook book;
  private MeetingBook.Line chosen;
  private SlotForm slot;
  private String[] present = {};
  private Integer minutes;

  /** Reads the meetings; « 404 » when the dossier is out of reach. */
  public void load() {
    book = screen.readOr404(() -> reader.open(number == null ? "" : number));
    if (book == null) {
      return;
    }
    Long id = Parameters.id(meetingText).orElse(null);
    chosen =
        book.meetings().stream()
            .filter(
                line ->
                    line.id().equals(id) && line.isPlanned() && (book.leads() || book.records()))
            .findFirst()
            .orElse(null);
    if (chosen != null) {
      slot = new SlotForm(chosen.slot());
      minutes = chosen.slot().minutes();
    }
  }

  /** Plans a meeting; a refusal keeps what was typed. */
  public String plan() {
    return done(screen.does(new PlanMeeting(number, form.toInput())), "plan_done");
  }

  /** Moves the meeting chosen. */
  public String move() {
    return done(
        screen.does(new MoveMeeting(number, chosen.id(), chosen.version(), slot.toSlot())),
        "move_done");
  }

  /** Records that the meeting chosen took place. */
  public String hold() {
    Set<Long> came = new LinkedHashSet<>();
    Arrays.stream(present).map(Long::valueOf).forEach(came::add);
    return done(
        screen.does(new HoldMeeting(number, chosen.id(), chosen.version(), came, minutes)),
        "hold_done");
  }

  /** Cancels a meeting. */
  public String cancel(MeetingBook.Line line) {
    return done(screen.does(new CancelMeeting(number, line.id(), line.version())), "cancel_done");
  }

  private String done(boolean done, String key) {
    if (!done) {
      return null;
    }
    screen.success(Texts.of("meeting").get(key));
    return DossierPages.redirectTo(PATH, number);
  }

  /** Whether the address asks to move a meeting. */
  public boolean isMoving() {
    return chosen != null && MOVE.equals(todo) && book.leads();
  }

  /** Whether the address asks to record a meeting. */
  public boolean isHolding() {
    return chosen != null && HOLD.equals(todo) && chosen.due();
  }

  /** Whether a meeting may be planned here; not while nothing was read, on a page that expired. */
  public boolean isPlanning() {
    return book != null && book.leads() && !isMoving() && !isHolding();
  }

  /** How people may meet at this stage. */
  public List<SelectItem> getKinds() {
    return Arrays.stream(MeetingKind.values())
        .filter(kind -> kind.isOpenIn(book.state()))
        .map(kind -> new SelectItem(kind, kind.label()))
        .toList();
  }

  /** The parties. */
  public List<SelectItem> getParties() {
    return items(book.parties());
  }

  /** Those who may attend in the name of a party. */
  public List<SelectItem> getRepresentatives() {
    return items(book.representatives());
  }

  /** The designated mediators. */
  public List<SelectItem> getMediators() {
    return items(book.mediators());
  }

  private static List<SelectItem> items(List<? extends MeetingBook.Choice<?>> choices) {
    return choices.stream()
        .map(choice -> new SelectItem(choice.key().toString(), choice.name()))
        .toList();
  }

  /** The guests of the meeting chosen. */
  public List<SelectItem> getGuests() {
    return chosen.guests().stream()
        .map(
            guest ->
                new SelectItem(
                    guest.id().toString(),
                    Texts.of("meeting").get("guest_named", guest.name(), guest.kind().label())))
        .toList();
  }

  /** Tone of the badge of a state. */
  public String tone(MeetingState state) {
    return switch (state) {
      case PLANNED -> "info";
      case HELD -> "success";
      case CANCELLED -> "neutral";
    };
  }

  static String[] ticked(String[] boxes) {
    return boxes == null ? new String[0] : boxes.clone();
  }

  public MeetingForm getForm() {
    return form;
  }

  public MeetingBook getBook() {
    return book;
  }

  public MeetingBook.Line getChosen() {
    return chosen;
  }

  public SlotForm getSlot() {
    return slot;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getMeetingText() {
    return meetingText;
  }

  public void setMeetingText(String meetingText) {
    this.meetingText = meetingText;
  }

  public String getTodo() {
    return todo;
  }

  public void setTodo(String todo) {
    this.todo = todo;
  }

  public String[] getPresent() {
    return present.clone();
  }

  /** Keeps the boxes ticked. */
  public void setPresent(String[] present) {
    this.present = ticked(present);
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }
}
