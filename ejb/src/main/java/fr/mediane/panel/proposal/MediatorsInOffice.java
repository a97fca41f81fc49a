package fr.mediane.panel.proposal;

import fr.mediane.network.Mediator;
import fr.mediane.network.Territory;
import fr.mediane.panel.Person;
import fr.mediane.panel.rule.OtherMandate;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The mediators in office, to be told apart from the members. The register of mediators and the
 * pool of candidates are two: one person is recognised by the link that somebody established or,
 * without one, by the e-mail address. The civility and the names (accents, case and hyphens aside)
 * only tell that two people may be one.
 */
final class MediatorsInOffice {

  private final List<Mediator> mediators;

  /**
   * Keeps those whose term is not over.
   *
   * @param mediators terms of office, each with its territory
   * @param date the first day that matters
   */
  MediatorsInOffice(Collection<Mediator> mediators, LocalDate date) {
    this.mediators =
        mediators.stream().filter(mediator -> !lastDay(mediator).isBefore(date)).toList();
  }

  /**
   * Key of the person who presides the instance of a territory.
   *
   * @param people those among whom the mediator may be found
   * @return the key of that person, a key of nobody else when the mediator is not among them, or
   *     {@code null} when the presidency is vacant on that date
   */
  String presidentKey(Territory territory, LocalDate date, Collection<Person> people) {
    return president(territory, date)
        .map(
            mediator ->
                people.stream()
                    .filter(person -> isSame(mediator, person))
                    .findFirst()
                    .map(person -> MemberProfiles.keyOf(person.getId()))
                    .orElse("mediator:" + mediator.getId()))
        .orElse(null);
  }

  /** Keys of the people who may be the president, of whom they have the civility and the names. */
  Set<String> presidentNamesakes(Territory territory, LocalDate date, Collection<Person> people) {
    return president(territory, date).stream()
        .flatMap(mediator -> people.stream().filter(person -> mayBe(mediator, person)))
        .map(person -> MemberProfiles.keyOf(person.getId()))
        .collect(Collectors.toSet());
  }

  private Optional<Mediator> president(Territory territory, LocalDate date) {
    return mediators.stream()
        .filter(mediator -> mediator.getTerritory().equals(territory))
        .filter(mediator -> mediator.isInOfficeOn(date))
        .findFirst();
  }

  /** Terms of mediator that a person holds or will hold in other territories. */
  List<OtherMandate> heldElsewhere(Person person, Territory territory) {
    return mediators.stream()
        .filter(mediator -> !mediator.getTerritory().equals(territory))
        .filter(mediator -> isSame(mediator, person) || mayBe(mediator, person))
        .map(MediatorsInOffice::toOtherMandate)
        .toList();
  }

  private static OtherMandate toOtherMandate(Mediator mediator) {
    Territory territory = mediator.getTerritory();
    PanelFunction function =
        territory.getKind() == PanelKind.NATIONAL
            ? PanelFunction.NATIONAL_MEDIATOR
            : PanelFunction.MEDIATOR;
    return new OtherMandate(
        territory.getCode(),
        function.label() + " – " + territory.getName(),
        function,
        mediator.getStartsOn(),
        lastDay(mediator));
  }

  private static LocalDate lastDay(Mediator mediator) {
    return mediator.getEndedOn() == null ? mediator.getEndsOn() : mediator.getEndedOn();
  }

  private static boolean isSame(Mediator mediator, Person person) {
    return mediator.getPersonId() == null
        ? mediator.getEmail() != null && mediator.getEmail().equalsIgnoreCase(person.getEmail())
        : mediator.getPersonId().equals(person.getId());
  }

  private static boolean mayBe(Mediator mediator, Person person) {
    return mediator.getPersonId() == null
        && !isSame(mediator, person)
        && mediator.getCivility() == person.getCivility()
        && plain(mediator.getLastName()).equals(plain(person.getLastName()))
        && plain(mediator.getFirstName()).equals(plain(person.getFirstName()));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{L}]+", " ")
        .strip()
        .toLowerCase(Locale.FRENCH);
  }
}
