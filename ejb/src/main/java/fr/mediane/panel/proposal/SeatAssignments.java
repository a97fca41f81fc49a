package fr.mediane.panel.proposal;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalSeat;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.SeatTerm;
import fr.mediane.regulation.OverseasZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Gives seats of a draft to people: who may be placed, and what the act would do with them. */
@ApplicationScoped
class SeatAssignments {

  @Inject private CompositionFactory compositions;
  @Inject private Pool pool;

  /**
   * Gives a seat. A person who sits elsewhere in the draft leaves that seat; whoever was on the
   * seat leaves it.
   *
   * @param wanted what the act is to do, or {@code null} for the most likely
   * @throws Refusal when the person may not be placed on this seat, or not in this way
   */
  void give(
      Proposal proposal,
      ProposalSeat seat,
      Long personId,
      MandateNature wanted,
      boolean countsAsRenewal,
      LocalDate today) {
    Panel panel = proposal.getPanel();
    give(
        proposal,
        compositions.material(panel, List.of(personId), today),
        pool.candidacy(panel, personId),
        new Wanted(seat, personId, wanted, countsAsRenewal),
        today);
  }

  /**
   * Gives all the seats at once; the others are left vacant.
   *
   * @throws Refusal when a person may not be placed, or not in this way: nothing is given
   */
  void giveAll(Proposal proposal, List<SeatGift> gifts, LocalDate today) {
    List<Long> people =
        gifts.stream().map(SeatGift::personId).filter(Objects::nonNull).distinct().toList();
    long seats = gifts.stream().map(SeatGift::seat).distinct().count();
    if (gifts.isEmpty() || people.size() != gifts.size() || seats != gifts.size()) {
      throw new InvalidRefusal("personId", ProposalTexts.get("seat.gifts"));
    }
    Panel panel = proposal.getPanel();
    CompositionMaterial material = compositions.material(panel, people, today);
    Map<Long, Candidacy> candidacies = pool.candidacies(panel, people);
    proposal.getSeats().forEach(ProposalSeat::vacate);
    for (SeatGift gift : gifts) {
      give(
          proposal,
          material,
          Optional.ofNullable(candidacies.get(gift.personId())),
          new Wanted(SeatsOf.seat(proposal, gift.seat()), gift.personId(), gift.nature(), true),
          today);
    }
  }

  /** What is asked for one seat. */
  private record Wanted(
      ProposalSeat seat, Long personId, MandateNature nature, boolean countsAsRenewal) {}

  private static void give(
      Proposal proposal,
      CompositionMaterial material,
      Optional<Candidacy> candidacy,
      Wanted gift,
      LocalDate today) {
    ProposalSeat seat = gift.seat();
    Long personId = gift.personId();
    SeatNatures natures = natures(material, proposal, today);
    String key = MemberProfiles.keyOf(personId);
    Optional<SeatTerm> sitting = natures.sittingTerm(key);
    if (candidacy.isEmpty() && sitting.isEmpty()) {
      throw new InvalidRefusal("personId", ProposalTexts.get("seat.notInPool"));
    }
    Person person = material.person(personId).orElseThrow();
    OverseasZone zone =
        candidacy.map(Candidacy::getZone).orElseGet(() -> zoneOf(material, sitting));
    if (zone != null && seat.getZone() != null && zone != seat.getZone()) {
      throw new InvalidRefusal(
          "personId",
          ProposalTexts.get(
              "seat.zone", person.getFullName(), zone.label(), seat.getZone().label()));
    }
    SeatNatures.Option chosen = choose(natures.of(seat.getSeat(), key), gift.nature(), person);
    proposal.getSeats().stream()
        .filter(other -> other != seat && Objects.equals(other.getPerson(), person))
        .forEach(ProposalSeat::vacate);
    seat.give(
        person,
        chosen.nature(),
        mandate(material, chosen.mandateKey()),
        chosen.nature() != MandateNature.REPLACEMENT || gift.countsAsRenewal());
  }

  /** What an act may do with people of an instance. */
  static SeatNatures natures(CompositionMaterial material, Proposal proposal, LocalDate today) {
    return new SeatNatures(material.terms(), today, proposal.getEffectiveOn());
  }

  private static SeatNatures.Option choose(
      List<SeatNatures.Option> options, MandateNature wanted, Person person) {
    return options.stream()
        .filter(option -> wanted == null || option.nature() == wanted)
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidRefusal(
                    "nature",
                    ProposalTexts.get(
                        "seat.nature",
                        wanted.label(),
                        person.getFullName(),
                        options.get(0).nature().label())));
  }

  private static OverseasZone zoneOf(CompositionMaterial material, Optional<SeatTerm> sitting) {
    return sitting
        .map(term -> mandate(material, term.mandateKey()))
        .map(Mandate::getZone)
        .orElse(null);
  }

  private static Mandate mandate(CompositionMaterial material, String key) {
    return key == null ? null : material.mandate(Long.valueOf(key)).orElseThrow();
  }
}
