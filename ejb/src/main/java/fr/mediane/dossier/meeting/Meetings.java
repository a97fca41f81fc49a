package fr.mediane.dossier.meeting;

import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.meeting.MeetingBook.Choice;
import fr.mediane.dossier.meeting.MeetingBook.Guest;
import fr.mediane.dossier.meeting.MeetingBook.Line;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.dossier.standin.PowerHolder;
import fr.mediane.network.MediatorRegister;
import fr.mediane.network.OfficeTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the meetings of a dossier that was found through the predicate of the dossiers. */
@ApplicationScoped
class Meetings {

  @PersistenceContext private EntityManager em;
  @Inject private Seals seals;
  @Inject private MediatorRegister register;

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

  /**
   * The meetings with their guests, the latest first.
   *
   * @param holders the representatives of the parties, who may receive copies
   */
  List<Line> lines(
      Dossier dossier, MeetingNames names, List<PowerHolder> holders, LocalDate today) {
    return em.createQuery(
            "select distinct m from Meeting m left join fetch m.guests where m.dossier = :dossier",
            Meeting.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .sorted(
            Comparator.comparing((Meeting meeting) -> meeting.slotWithoutPlace().startsAt())
                .reversed())
        .map(meeting -> line(meeting, names, holders, today))
        .toList();
  }

  private Line line(
      Meeting meeting, MeetingNames names, List<PowerHolder> holders, LocalDate today) {
    return new Line(
        meeting.getId(),
        meeting.getVersion(),
        meeting.getKind(),
        meeting.getState(),
        slot(meeting),
        !meeting.getMeetingOn().isAfter(today),
        meeting.getGuests().stream()
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
