package fr.mediane.dossier.meeting;

import fr.mediane.dossier.seal.SealedText;
import fr.mediane.persistence.BitConverter;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * Somebody invited to a meeting. Parties are known by their rank in the dossier, mediators by their
 * record; the name of anybody else is kept here, sealed.
 */
@Entity
@Table(name = "meeting_guest")
public class MeetingGuest extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "meeting_id", nullable = false)
  private Meeting meeting;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private GuestKind kind;

  @Column(name = "party_rank")
  private Integer partyRank;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "mediator_id")
  private Long mediatorId;

  @Column(name = "attorney_id")
  private Long attorneyId;

  @Column private SealedText name;

  @Convert(converter = BitConverter.class)
  @Column
  private Boolean present;

  protected MeetingGuest() {}

  private MeetingGuest(Meeting meeting, GuestKind kind) {
    this.meeting = meeting;
    this.kind = kind;
  }

  static MeetingGuest party(Meeting meeting, int rank) {
    MeetingGuest guest = new MeetingGuest(meeting, GuestKind.PARTY);
    guest.partyRank = rank;
    return guest;
  }

  /** The companion of the party of that rank. */
  static MeetingGuest companion(Meeting meeting, int rank) {
    MeetingGuest guest = new MeetingGuest(meeting, GuestKind.COMPANION);
    guest.partyRank = rank;
    return guest;
  }

  /** Whoever a party gave the power to attend in its name. */
  static MeetingGuest representative(Meeting meeting, int rank, Long powerId) {
    MeetingGuest guest = new MeetingGuest(meeting, GuestKind.REPRESENTATIVE);
    guest.partyRank = rank;
    guest.attorneyId = powerId;
    return guest;
  }

  static MeetingGuest mediator(Meeting meeting, Long personId) {
    MeetingGuest guest = new MeetingGuest(meeting, GuestKind.MEDIATOR);
    guest.personId = personId;
    return guest;
  }

  /**
   * The president of the instance.
   *
   * @param personId the person of the pool that the mediator is; {@code null} when not established
   */
  static MeetingGuest president(Meeting meeting, Long mediatorId, Long personId) {
    MeetingGuest guest = new MeetingGuest(meeting, GuestKind.PRESIDENT);
    guest.mediatorId = mediatorId;
    guest.personId = personId;
    return guest;
  }

  static MeetingGuest physician(Meeting meeting) {
    return new MeetingGuest(meeting, GuestKind.PHYSICIAN);
  }

  /** Keeps the name, sealed under {@link #namePurpose()}. */
  void named(SealedText sealedName) {
    name = sealedName;
  }

  void came(boolean here) {
    present = here;
  }

  /** The name under which the name is sealed. Part of what is stored: never to be changed. */
  String namePurpose() {
    return "meeting.guest/" + getId();
  }

  public GuestKind getKind() {
    return kind;
  }

  /** Rank of the party, or of the party whom a companion or a representative comes for. */
  public Integer getPartyRank() {
    return partyRank;
  }

  /** The power of attorney of a representative; {@code null} for others. */
  Long getAttorneyId() {
    return attorneyId;
  }

  /** The designated mediator; {@code null} for others. */
  public Long getPersonId() {
    return personId;
  }

  /** The president; {@code null} for others. */
  public Long getMediatorId() {
    return mediatorId;
  }

  SealedText getName() {
    return name;
  }

  /** Whether the person came; {@code null} until the meeting is held. */
  public Boolean getPresent() {
    return present;
  }
}
