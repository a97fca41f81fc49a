package fr.mediane.dossier.meeting;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.slot.Slot;
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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A meeting of a dossier. Its place is sealed; nothing of what is said is kept. */
@Entity
@Table(name = "dossier_meeting")
public class Meeting extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 15)
  private MeetingKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private MeetingState state;

  @Column(name = "meeting_on", nullable = false)
  private LocalDate meetingOn;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  @Column(nullable = false)
  private int minutes;

  @Column(nullable = false)
  private boolean remote;

  @Column private SealedText place;

  @Column(name = "calendar_uid", nullable = false, length = 36)
  private String calendarUid;

  @Column(nullable = false)
  private int changes;

  @Column(name = "planned_by", nullable = false, length = 60)
  private String plannedBy;

  @Column(name = "planned_at", nullable = false)
  private Instant plannedAt;

  @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<MeetingGuest> guests = new ArrayList<>();

  protected Meeting() {}

  /** A meeting to come. Its place is given afterwards, once its identity exists. */
  public Meeting(Dossier dossier, MeetingKind kind, String plannedBy, Instant plannedAt) {
    this.dossier = Objects.requireNonNull(dossier);
    this.kind = Objects.requireNonNull(kind);
    this.plannedBy = Objects.requireNonNull(plannedBy);
    this.plannedAt = Objects.requireNonNull(plannedAt);
    this.state = MeetingState.PLANNED;
    this.calendarUid = UUID.randomUUID().toString();
  }

  /**
   * Sets when it takes place.
   *
   * @param slot a checked appointment, whose place is kept by {@link #at}
   */
  void schedule(Slot slot) {
    meetingOn = slot.date();
    startsAt = slot.startsAt();
    minutes = slot.minutes();
    remote = slot.remote();
  }

  /** Sets where, sealed under {@link #placePurpose()}; {@code null} for nowhere in particular. */
  void at(SealedText sealedPlace) {
    place = sealedPlace;
  }

  /** Says that what was sent to the guests has changed: calendars replace their entry. */
  void changed() {
    changes++;
  }

  /** Invites somebody. */
  MeetingGuest invite(MeetingGuest guest) {
    guests.add(guest);
    return guest;
  }

  /**
   * Records that it took place.
   *
   * @param present identities of the guests who came
   * @param lasted real length in minutes
   */
  void held(Set<Long> present, int lasted) {
    state = MeetingState.HELD;
    minutes = lasted;
    guests.forEach(guest -> guest.came(present.contains(guest.getId())));
  }

  /** Cancels it. */
  void cancel() {
    state = MeetingState.CANCELLED;
    changes++;
  }

  /** The name under which the place is sealed. Part of what is stored: never to be changed. */
  String placePurpose() {
    return "meeting.place/" + getId();
  }

  public Dossier getDossier() {
    return dossier;
  }

  public MeetingKind getKind() {
    return kind;
  }

  public MeetingState getState() {
    return state;
  }

  /** Day of the meeting, in Paris. */
  public LocalDate getMeetingOn() {
    return meetingOn;
  }

  /** When it takes place, without the place, which is sealed; the real length once held. */
  public Slot slotWithoutPlace() {
    return Slot.of(startsAt, minutes, remote, null);
  }

  SealedText getPlace() {
    return place;
  }

  /** Identity of the entry in calendars: drawn at random, it tells nothing of the case. */
  String getCalendarUid() {
    return calendarUid;
  }

  /** How many times it was moved or cancelled. */
  int getChanges() {
    return changes;
  }

  public List<MeetingGuest> getGuests() {
    return guests.stream()
        .sorted(
            Comparator.comparing(
                MeetingGuest::getId, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }
}
