package fr.mediane.panel.proposal;

import fr.mediane.network.OfficeTerm;
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

  private final List<OfficeTerm> mediators;

  /**
   * Keeps those whose term is not over.
   *
   * @param mediators terms of office, the last begun first
   * @param date the first day that matters
   */
  MediatorsInOffice(Collection<OfficeTerm> mediators, LocalDate date) {
    this.mediators =
        mediators.stream().filter(mediator -> !mediator.lastDay().isBefore(date)).toList();
  }

  /**
   * Key of the person who presides the instance of a territory.
   *
   * @param people those among whom the mediator may be found
   * @return the key of that person, a key of nobody else when the mediator is not among them, or
   *     {@code null} when the presidency is vacant on that date
   */
  String presidentKey(String territoryCode, LocalDate date, Collection<Person> people) {
    return president(territoryCode, date)
        .map(
            mediator ->
                people.stream()
                    .filter(person -> isSame(mediator, person))
                    .findFirst()
                    .map(person -> MemberProfiles.keyOf(person.getId()))
                    .orElse("mediator:" + mediator.mediatorId()))
        .orElse(null);
  }

  /** Keys of the people who may be the president, of whom they have the civility and the names. */
  Set<String> presidentNamesakes(String territoryCode, LocalDate date, Collection<Person> people) {
    return president(territoryCode, date).stream()
        .flatMap(mediator -> people.stream().filter(person -> mayBe(mediator, person)))
        .map(person -> MemberProfiles.keyOf(person.getId()))
        .collect(Collectors.toSet());
  }

  private Optional<OfficeTerm> president(String territoryCode, LocalDate date) {
    return mediators.stream()
        .filter(mediator -> mediator.territoryCode().equals(territoryCode))
        .filter(mediator -> mediator.runsOn(date))
        .findFirst();
  }

  /** Terms of mediator that a person holds or will hold in other territories. */
  List<OtherMandate> heldElsewhere(Person person, String territoryCode) {
    return mediators.stream()
        .filter(mediator -> !mediator.territoryCode().equals(territoryCode))
        .filter(mediator -> isSame(mediator, person) || mayBe(mediator, person))
        .map(MediatorsInOffice::toOtherMandate)
        .toList();
  }

  private static OtherMandate toOtherMandate(OfficeTerm mediator) {
    PanelFunction function =
        mediator.kind() == PanelKind.NATIONAL
            ? PanelFunction.NATIONAL_MEDIATOR
            : PanelFunction.MEDIATOR;
    return new OtherMandate(
        mediator.territoryCode(),
        function.label() + " – " + mediator.territoryName(),
        function,
        mediator.startsOn(),
        mediator.lastDay());
  }

  private static boolean isSame(OfficeTerm mediator, Person person) {
    return mediator.personId() == null
        ? mediator.email() != null && mediator.email().equalsIgnoreCase(person.getEmail())
        : mediator.personId().equals(person.getId());
  }

  private static boolean mayBe(OfficeTerm mediator, Person person) {
    return mediator.personId() == null
        && !isSame(mediator, person)
        && mediator.civility() == person.getCivility()
        && plain(mediator.lastName()).equals(plain(person.getLastName()))
        && plain(mediator.firstName()).equals(plain(person.getFirstName()));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{L}]+", " ")
        .strip()
        .toLowerCase(Locale.FRENCH);
  }
}
