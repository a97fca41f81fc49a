package fr.mediane.panel.proposal;

import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.SeatTerm;
import fr.mediane.panel.rule.TermCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an act may do with a person on a seat, deduced from the mandates of the instance: keep the
 * mandate in progress, renew it, give the rest of the term of somebody else, or give a first
 * mandate. Pure: it knows nothing of the database.
 */
public final class SeatNatures {

  /**
   * One thing the act may do.
   *
   * @param nature what it does
   * @param mandateKey the mandate kept, renewed or taken over; {@code null} for a first mandate
   */
  public record Option(MandateNature nature, String mandateKey) {}

  private final List<SeatTerm> terms;
  private final TermCalendar calendar;
  private final LocalDate today;
  private final LocalDate effectiveOn;

  /**
   * Looks at an instance from the day of the proposal.
   *
   * @param terms all the mandates of the instance, superseded entries left out
   * @param today day of the proposal: whoever sits that day sits already
   * @param effectiveOn day from which the composition is to sit
   */
  public SeatNatures(Collection<SeatTerm> terms, LocalDate today, LocalDate effectiveOn) {
    this.terms = List.copyOf(terms);
    this.calendar = new TermCalendar(today, List.of(), terms);
    this.today = today;
    this.effectiveOn = effectiveOn;
  }

  /**
   * What may be done, the most likely first.
   *
   * <p>A sitting member keeps the mandate on the seat of that mandate when it still runs on the day
   * of effect, or is renewed on any seat. Anybody else takes the rest of the term of that seat when
   * one is left, or receives a first mandate.
   *
   * @return never empty
   */
  public List<Option> of(int seatNumber, String personKey) {
    List<Option> options = new ArrayList<>();
    Optional<SeatTerm> sitting = sittingTerm(personKey);
    if (sitting.isPresent()) {
      String mandate = sitting.get().mandateKey();
      boolean runsOn = calendar.on(effectiveOn).contains(sitting.get());
      if (runsOn && sitting.get().seatNumber() == seatNumber) {
        options.add(new Option(MandateNature.KEPT, mandate));
      }
      options.add(new Option(MandateNature.RENEWAL, mandate));
      return options;
    }
    restOfTerm(seatNumber, personKey)
        .ifPresent(left -> options.add(new Option(MandateNature.REPLACEMENT, left.mandateKey())));
    options.add(new Option(MandateNature.NEW, null));
    return options;
  }

  /** The mandate under which a person sits on the day of effect, on its eve, or today. */
  public Optional<SeatTerm> sittingTerm(String personKey) {
    return Stream.of(effectiveOn, effectiveOn.minusDays(1), today)
        .flatMap(date -> calendar.on(date).stream())
        .filter(term -> term.personKey().equals(personKey))
        .findFirst();
  }

  /** The last mandate of a seat, when somebody else held it and days of it are left to serve. */
  private Optional<SeatTerm> restOfTerm(int seatNumber, String personKey) {
    return terms.stream()
        .filter(term -> term.seatNumber() == seatNumber && term.start().isBefore(effectiveOn))
        .max(Comparator.comparing(SeatTerm::start))
        .filter(term -> !term.personKey().equals(personKey))
        .filter(term -> !term.plannedEnd().isBefore(effectiveOn));
  }
}
