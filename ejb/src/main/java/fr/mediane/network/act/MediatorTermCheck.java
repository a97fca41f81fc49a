package fr.mediane.network.act;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.network.Mediator;
import fr.mediane.network.Territory;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationNotInForceException;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.text.FrenchText;
import fr.mediane.text.SearchKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * A mediator's term against the regulation in force on its first day: length, renewals, one person
 * for a function and one function for a person.
 */
@ApplicationScoped
class MediatorTermCheck {

  private static final int NAME_LENGTH = 400;

  @PersistenceContext private EntityManager em;
  @Inject private RegulationStore regulation;

  /**
   * Checks a term whose entry is complete.
   *
   * @throws InvalidRefusal on the field at fault, with the article
   */
  public void require(RecordMediator term, Territory territory) {
    RegulationTerms terms = termsOn(term.startsOn());
    requireLength(term, terms);
    List<Mediator> all =
        em.createQuery(
                "select m from Mediator m join fetch m.territory order by m.startsOn",
                Mediator.class)
            .getResultList();
    requireFree(term, territory, all);
    requireSingle(term, territory, terms, all);
    requireRenewable(term, territory, terms, all);
  }

  private RegulationTerms termsOn(LocalDate date) {
    try {
      return regulation.calendar().inForceOn(date);
    } catch (RegulationNotInForceException outside) {
      throw new InvalidRefusal("startsOn", outside.getMessage());
    }
  }

  private static void requireLength(RecordMediator term, RegulationTerms terms) {
    LocalDate latest = terms.latestLastDay(term.startsOn());
    if (term.endsOn().isAfter(latest)) {
      throw new InvalidRefusal(
          "endsOn",
          NetworkTexts.get(
              "mediator.tooLong",
              FrenchText.longDate(latest),
              terms.citation(RegulationParameter.MAX_TERM_MONTHS).label(),
              FrenchText.longDate(term.startsOn())));
    }
  }

  private static void requireFree(RecordMediator term, Territory territory, List<Mediator> all) {
    all.stream()
        .filter(other -> other.getTerritory().equals(territory) && overlaps(term, other))
        .findFirst()
        .ifPresent(
            other -> {
              throw new InvalidRefusal(
                  "startsOn",
                  NetworkTexts.get(
                      "mediator.occupied",
                      other.getFullName(),
                      FrenchText.longDate(other.getLastDay())));
            });
  }

  private static void requireSingle(
      RecordMediator term, Territory territory, RegulationTerms terms, List<Mediator> all) {
    if (!terms.requiresExclusiveMandate()) {
      return;
    }
    all.stream()
        .filter(other -> !other.getTerritory().equals(territory))
        .filter(other -> isSamePerson(term, other) && overlaps(term, other))
        .findFirst()
        .ifPresent(
            other -> {
              throw new InvalidRefusal(
                  "lastName",
                  NetworkTexts.get(
                      "mediator.elsewhere",
                      other.getFullName(),
                      other.getTerritory().getName(),
                      FrenchText.longDate(other.getLastDay())));
            });
  }

  private static void requireRenewable(
      RecordMediator term, Territory territory, RegulationTerms terms, List<Mediator> all) {
    PanelFunction function = functionOf(territory);
    int allowed = terms.maxRenewals(function, territory.getKind());
    List<Mediator> earlier =
        all.stream()
            .filter(other -> functionOf(other.getTerritory()) == function)
            .filter(other -> isSamePerson(term, other))
            .toList();
    if (earlier.size() > allowed) {
      RegulationParameter parameter =
          RegulationParameter.maxRenewals(function, territory.getKind());
      throw new InvalidRefusal(
          "lastName",
          NetworkTexts.get(
              "mediator.renewals",
              earlier.get(0).getFullName(),
              earlier.size(),
              allowed,
              terms.citation(parameter).label()));
    }
  }

  private static PanelFunction functionOf(Territory territory) {
    return territory.getKind() == PanelKind.NATIONAL
        ? PanelFunction.NATIONAL_MEDIATOR
        : PanelFunction.MEDIATOR;
  }

  private static boolean overlaps(RecordMediator term, Mediator other) {
    return !term.startsOn().isAfter(other.getLastDay())
        && !term.endsOn().isBefore(other.getStartsOn());
  }

  private static boolean isSamePerson(RecordMediator term, Mediator other) {
    return SearchKey.of(NAME_LENGTH, term.lastName(), term.firstName())
        .equals(SearchKey.of(NAME_LENGTH, other.getLastName(), other.getFirstName()));
  }
}
