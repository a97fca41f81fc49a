package fr.mediane.web.panelsession;

import fr.mediane.dossier.session.CancelSession;
import fr.mediane.dossier.session.HoldSession;
import fr.mediane.dossier.session.HoldSession.Saying;
import fr.mediane.dossier.session.Opinion;
import fr.mediane.dossier.session.PutOnAgenda;
import fr.mediane.dossier.session.RecordOpinion;
import fr.mediane.dossier.session.SessionReader;
import fr.mediane.dossier.session.SessionSheet;
import fr.mediane.dossier.session.SessionSheet.Presence;
import fr.mediane.dossier.session.TakeOffAgenda;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sheet of one session: its agenda, then what happened there. */
@Named("sessionSheet")
@ViewScoped
public class SessionSheetBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private SessionReader reader;

  private final Map<String, SayingForm> sayings = new LinkedHashMap<>();
  private String number;
  private SessionSheet sheet;
  private String dossier;
  private String motive;
  private String[] present = {};
  private Integer minutes;

  /** Reads the session; « 404 » when it does not exist or is out of reach. */
  public void load() {
    sheet = screen.readOr404(() -> reader.open(number == null ? "" : number));
    if (sheet != null) {
      minutes = sheet.slot().minutes();
      sheet.agenda().stream()
          .filter(line -> sheet.isPlanned() ? line.examinable() : line.awaited())
          .forEach(line -> sayings.put(line.dossier(), new SayingForm()));
    }
  }

  /** Puts the dossier chosen on the agenda. */
  public String put() {
    return done(screen.does(new PutOnAgenda(number, dossier)), "put_done", dossier);
  }

  /** Takes a dossier off the agenda. */
  public String takeOff(String taken) {
    return done(screen.does(new TakeOffAgenda(number, taken)), "takeOff_done", taken);
  }

  /** Cancels the session. */
  public String cancel() {
    return done(
        screen.does(new CancelSession(number, sheet.version(), motive)), "cancel_done", number);
  }

  /** Records that the session was held. */
  public String hold() {
    Map<String, Saying> opinions =
        sayings.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, typed -> typed.getValue().toSaying()));
    return done(
        screen.does(new HoldSession(number, sheet.version(), Set.of(present), minutes, opinions)),
        "hold_done",
        number);
  }

  /** Records what the instance said of a dossier, in a session already held. */
  public String record(String examined) {
    Saying saying = sayings.get(examined).toSaying();
    return done(
        screen.does(new RecordOpinion(number, examined, saying.opinion(), saying.note())),
        "record_done",
        examined);
  }

  private String done(boolean done, String key, String argument) {
    if (!done) {
      return null;
    }
    screen.success(Texts.of("panelsession").get(key, argument));
    return SessionPages.redirectToSheet(number);
  }

  /** The dossiers that may be put on the agenda. */
  public List<SelectItem> getCandidates() {
    return sheet.candidates().stream().map(one -> new SelectItem(one, one)).toList();
  }

  /** Those who may have come. */
  public List<SelectItem> getPeople() {
    return sheet.people().stream()
        .map(presence -> new SelectItem(presence.who().key(), nameOf(presence)))
        .toList();
  }

  /** A name, with what tells the president from the members. */
  public String nameOf(Presence presence) {
    return presence.who().isPresident()
        ? Texts.of("panelsession").get("people_president", presence.who().name())
        : presence.who().name();
  }

  /** What an instance may say. */
  public List<SelectItem> getOpinions() {
    return Arrays.stream(Opinion.values())
        .map(opinion -> new SelectItem(opinion, opinion.label()))
        .toList();
  }

  /** Tone of the badge of the state. */
  public String getTone() {
    return SessionPages.tone(sheet.state());
  }

  /** The numbers of the dossiers whose opinion is asked for when the session is recorded. */
  public List<String> getExaminable() {
    return numbers(true);
  }

  /** The numbers of the dossiers whose opinion a session already held still awaits. */
  public List<String> getRecordable() {
    return numbers(false);
  }

  private List<String> numbers(boolean planned) {
    return sheet != null && sheet.isPlanned() == planned
        ? List.copyOf(sayings.keySet())
        : List.of();
  }

  public Map<String, SayingForm> getSayings() {
    return sayings;
  }

  public SessionSheet getSheet() {
    return sheet;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getDossier() {
    return dossier;
  }

  public void setDossier(String dossier) {
    this.dossier = dossier;
  }

  public String getMotive() {
    return motive;
  }

  public void setMotive(String motive) {
    this.motive = motive;
  }

  public String[] getPresent() {
    return present.clone();
  }

  /** Keeps the boxes ticked. */
  public void setPresent(String[] present) {
    this.present = present == null ? new String[0] : present.clone();
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }
}
