package fr.mediane.dossier.session;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.panel.Panel;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A session of an instance (décret 2019-897, art. 5 and 6). */
@Entity
@Table(name = "panel_session")
public class PanelSession extends StoredEntity {

  @Column(nullable = false, length = 40)
  private String number;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private SessionState state;

  @Column(name = "session_on", nullable = false)
  private LocalDate sessionOn;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  @Column(nullable = false)
  private int minutes;

  @Column(nullable = false)
  private boolean remote;

  @Column(length = 200)
  private String place;

  @Column private Integer convened;

  @Column private Integer present;

  @Column private Integer required;

  @Column(name = "cancel_motive", length = 500)
  private String cancelMotive;

  @Column(name = "planned_by", nullable = false, length = 60)
  private String plannedBy;

  @Column(name = "planned_at", nullable = false)
  private Instant plannedAt;

  @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("rank, id")
  private List<AgendaItem> items = new ArrayList<>();

  @OneToMany(mappedBy = "session", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<SessionAttendance> attendance = new ArrayList<>();

  protected PanelSession() {}

  /**
   * A session to come.
   *
   * @param number unique number, for example {@code GES-2026-S03}
   * @param slot a checked appointment
   */
  public PanelSession(String number, Panel panel, Slot slot, String plannedBy, Instant plannedAt) {
    this.number = Objects.requireNonNull(number);
    this.panel = Objects.requireNonNull(panel);
    this.state = SessionState.PLANNED;
    this.sessionOn = slot.date();
    this.startsAt = slot.startsAt();
    this.minutes = slot.minutes();
    this.remote = slot.remote();
    this.place = slot.place();
    this.plannedBy = Objects.requireNonNull(plannedBy);
    this.plannedAt = Objects.requireNonNull(plannedAt);
  }

  /** Puts a dossier at the end of the agenda. */
  AgendaItem add(Dossier dossier) {
    int rank = items.stream().mapToInt(AgendaItem::getRank).max().orElse(0) + 1;
    AgendaItem item = new AgendaItem(this, dossier, rank);
    items.add(item);
    return item;
  }

  /** Takes a dossier off the agenda. */
  void remove(AgendaItem item) {
    items.remove(item);
  }

  /** The line of a dossier on the agenda. */
  Optional<AgendaItem> itemOf(Dossier dossier) {
    return items.stream().filter(item -> item.getDossier().equals(dossier)).findFirst();
  }

  /**
   * Records that the session was held.
   *
   * @param quorum the quorum of that day
   * @param membersPresent how many members came, the president apart
   * @param lasted real length in minutes
   */
  void held(Quorum quorum, int membersPresent, int lasted) {
    state = SessionState.HELD;
    convened = quorum.convened();
    required = quorum.required();
    present = membersPresent;
    minutes = lasted;
  }

  /** Keeps that somebody convened was present or absent. */
  void attend(SessionAttendance line) {
    attendance.add(line);
  }

  /** Cancels the session; its agenda no longer opens any dossier. */
  void cancel(String motive) {
    state = SessionState.CANCELLED;
    cancelMotive = motive;
  }

  public String getNumber() {
    return number;
  }

  public Panel getPanel() {
    return panel;
  }

  public SessionState getState() {
    return state;
  }

  /** Day of the session, in Paris. */
  public LocalDate getSessionOn() {
    return sessionOn;
  }

  /** When and where; the real length once the session is held. */
  public Slot getSlot() {
    return Slot.of(startsAt, minutes, remote, place);
  }

  /** The quorum of the day of the session; empty until it is held. */
  public Optional<Quorum> getQuorum() {
    return convened == null ? Optional.empty() : Optional.of(new Quorum(convened, required));
  }

  /** Members who came, the president apart; {@code null} until the session is held. */
  public Integer getPresent() {
    return present;
  }

  /**
   * Whether those who may examine a dossier of the agenda are enough: whoever has a tie with it is
   * not counted among those present.
   */
  boolean isQuorate(AgendaItem item) {
    return getQuorum()
        .filter(quorum -> quorum.isReachedBy(present - item.getSetApart()))
        .isPresent();
  }

  public String getCancelMotive() {
    return cancelMotive;
  }

  /** All lines of the agenda: for the acts of who manages it, never for a page. */
  public List<AgendaItem> getItems() {
    return Collections.unmodifiableList(items);
  }

  /** Who was convened and whether each came. */
  public List<SessionAttendance> getAttendance() {
    return Collections.unmodifiableList(attendance);
  }
}
