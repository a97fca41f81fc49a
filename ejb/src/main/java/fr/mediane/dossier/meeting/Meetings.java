package fr.mediane.dossier.meeting;

import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.Presidents;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.meeting.MeetingBook.Choice;
import fr.mediane.dossier.meeting.MeetingBook.Guest;
import fr.mediane.dossier.meeting.MeetingBook.Line;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.dossier.standin.PowerHolder;
import fr.mediane.dossier.standin.PowerOfAttorney;
import fr.mediane.dossier.standin.Powers;
import fr.mediane.network.MediatorRegister;
import fr.mediane.network.OfficeTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the meetings of a dossier that was found through the predicate of the dossiers. */
@ApplicationScoped
class Meetings {

  @PersistenceContext private EntityManager em;
  @Inject private Seals seals;
  @Inject private Powers powers;
  @Inject private MediatorRegister register;
  @Inject private Presidents presidents;

  /** The names of those whom a meeting of the dossier may invite. */
  MeetingNames names(Dossier dossier) {
    Map<Integer, String> parties = new TreeMap<>();
    for (DossierParty party : dossier.getParties()) {
      parties.put(
          party.getRank(),
          identity(party)
              .map(Identity::fullName)
              .orElseGet(() -> MeetingTexts.get("party.unnamed", party.getRank())));
    }
    List<CaseMediator> designations = dossier.getMediators();
    Map<Long, String> mediators = new TreeMap<>();
    designations.forEach(
        one -> mediators.put(one.getPerson().getId(), one.getPerson().getFullName()));
    return new MeetingNames(
        parties,
        mediators,
        designations.stream()
            .filter(one -> one.getEndedOn() == null)
            .map(one -> one.getPerson().getId())
            .distinct()
            .toList());
  }

  /** Who a party is; empty when it is not recorded or was destroyed. */
  Optional<Identity> identity(DossierParty party) {
    Dossier dossier = party.getDossier();
    return dossier.getState() == DossierState.DESTROYED
        ? Optional.empty()
        : Optional.ofNullable(
                seals.open(dossier.getId(), Purposes.party(party.getRank()), party.getIdentity()))
            .map(Identity::ofJson);
  }

  /**
   * A meeting of the dossier with its guests.
   *
   * @throws NotFoundRefusal when it is not one of that dossier
   */
  Meeting find(Dossier dossier, Long id) {
    return em.createQuery(
            "select m from Meeting m left join fetch m.guests where m.id = :id and m.dossier = :dossier",
            Meeting.class)
        .setParameter("id", id)
        .setParameter("dossier", dossier)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }

  /** The meetings of a dossier that are still planned after a day. */
  List<Meeting> plannedAfter(Dossier dossier, LocalDate day) {
    return em.createQuery(
            "select m from Meeting m where m.dossier = :dossier and m.state = :planned"
                + " and m.meetingOn > :day order by m.meetingOn, m.id",
            Meeting.class)
        .setParameter("dossier", dossier)
        .setParameter("planned", MeetingState.PLANNED)
        .setParameter("day", day)
        .getResultList();
  }

  /**
   * What a dossier keeps of its meetings, read in one statement.
   *
   * @param meetings the meetings with their guests
   * @param holders the representatives of the parties
   * @param presidentBarred whether whoever presides is kept away from the dossier
   */
  record Gathered(
      Map<Meeting, SortedMap<Long, MeetingGuest>> meetings,
      List<PowerHolder> holders,
      boolean presidentBarred) {

    /** Nothing: the content of the dossier was destroyed. */
    static final Gathered NOTHING = new Gathered(Map.of(), List.of(), false);
  }

  /** The meetings with their guests, and those who may attend or receive copies for a party. */
  Gathered gather(Dossier dossier, LocalDate today) {
    DossierScope reach = presidents.reach(dossier, today);
    Map<Meeting, SortedMap<Long, MeetingGuest>> meetings = new HashMap<>();
    Map<Long, PowerHolder> holders = new TreeMap<>();
    List<Object[]> rows =
        reach
            .bind(
                em.createQuery(
                    "select m, g, w, (select count(u.id) from Dossier u where u.id = d.id"
                        + reach.condition("u")
                        + ") from Dossier d left join Meeting m on m.dossier = d left join"
                        + " MeetingGuest g on g.meeting = m left join PowerOfAttorney w on w.dossier ="
                        + " d where d = :dossier",
                    Object[].class))
            .setParameter("dossier", dossier)
            .getResultList();
    for (Object[] row : rows) {
      if (row[0] instanceof Meeting meeting) {
        SortedMap<Long, MeetingGuest> guests =
            meetings.computeIfAbsent(meeting, found -> new TreeMap<>());
        if (row[1] instanceof MeetingGuest guest) {
          guests.put(guest.getId(), guest);
        }
      }
      if (row[2] instanceof PowerOfAttorney power) {
        holders.computeIfAbsent(power.getId(), id -> powers.holder(power));
      }
    }
    return new Gathered(
        meetings,
        List.copyOf(holders.values()),
        rows.stream().anyMatch(row -> ((Number) row[3]).longValue() == 0));
  }

  /** The meetings with their guests, the latest first. */
  List<Line> lines(Gathered gathered, MeetingNames names, LocalDate today) {
    return gathered.meetings().entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Meeting, SortedMap<Long, MeetingGuest>> found) ->
                        found.getKey().slotWithoutPlace().startsAt())
                .reversed())
        .map(
            found ->
                line(found.getKey(), found.getValue().values(), names, gathered.holders(), today))
        .toList();
  }

  private Line line(
      Meeting meeting,
      Collection<MeetingGuest> guests,
      MeetingNames names,
      List<PowerHolder> holders,
      LocalDate today) {
    return new Line(
        meeting.getId(),
        meeting.getVersion(),
        meeting.getKind(),
        meeting.getState(),
        slot(meeting),
        !meeting.getMeetingOn().isAfter(today),
        guests.stream()
            .map(
                guest ->
                    new Guest(
                        guest.getId(),
                        guest.getKind(),
                        name(meeting, guest, names),
                        guest.getPresent(),
                        copies(guest, holders, today)))
            .toList());
  }

  /** Those who receive a copy of the convocation of a party. */
  private static List<Choice<Long>> copies(
      MeetingGuest guest, List<PowerHolder> holders, LocalDate today) {
    return guest.getKind() != GuestKind.PARTY
        ? List.of()
        : holders.stream()
            .filter(holder -> guest.getPartyRank().equals(holder.partyRank()))
            .filter(holder -> holder.receivesCopies(today))
            .map(holder -> new Choice<>(holder.id(), holder.identity().fullName()))
            .toList();
  }

  /** When and where, the place opened. */
  Slot slot(Meeting meeting) {
    Slot slot = meeting.slotWithoutPlace();
    return new Slot(
        slot.date(),
        slot.time(),
        slot.minutes(),
        slot.remote(),
        seals.open(meeting.getDossier().getId(), meeting.placePurpose(), meeting.getPlace()));
  }

  /** The name of a guest. */
  String name(Meeting meeting, MeetingGuest guest, MeetingNames names) {
    return switch (guest.getKind()) {
      case PARTY -> names.partyNames().getOrDefault(guest.getPartyRank(), "");
      case MEDIATOR -> names.mediatorNames().getOrDefault(guest.getPersonId(), "");
      case PRESIDENT ->
          register.terms().stream()
              .filter(term -> term.mediatorId().equals(guest.getMediatorId()))
              .findFirst()
              .map(OfficeTerm::fullName)
              .orElse("");
      case COMPANION, REPRESENTATIVE, PHYSICIAN ->
          seals.open(meeting.getDossier().getId(), guest.namePurpose(), guest.getName());
    };
  }
}
