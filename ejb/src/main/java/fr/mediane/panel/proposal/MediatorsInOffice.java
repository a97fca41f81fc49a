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

/**
 * The mediators in office, to be told apart from the members. The register of mediators and the
 * pool of candidates are two: one person is recognised by the civility and the names (accents, case
 * and hyphens aside), or by the e-mail address.
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
    return mediators.stream()
        .filter(mediator -> mediator.getTerritory().equals(territory))
        .filter(mediator -> mediator.isInOfficeOn(date))
        .findFirst()
        .map(
            mediator ->
                people.stream()
                    .filter(person -> isSame(mediator, person))
                    .findFirst()
                    .map(person -> MemberProfiles.keyOf(person.getId()))
                    .orElse("mediator:" + mediator.getId()))
        .orElse(null);
  }

  /** Terms of mediator that a person holds or will hold in other territories. */
  List<OtherMandate> heldElsewhere(Person person, Territory territory) {
    return mediators.stream()
        .filter(mediator -> !mediator.getTerritory().equals(territory))
        .filter(mediator -> isSame(mediator, person))
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
    if (mediator.getEmail() != null && mediator.getEmail().equalsIgnoreCase(person.getEmail())) {
      return true;
    }
    return mediator.getCivility() == person.getCivility()
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
