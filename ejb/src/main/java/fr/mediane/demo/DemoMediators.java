package fr.mediane.demo;

import fr.mediane.network.Civility;
import fr.mediane.network.Mediator;
import fr.mediane.network.MediatorRegister;
import fr.mediane.network.Territory;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Invented mediators: a certified one in office in each territory and at national level, the first
 * of them near the end of the term, and the predecessors of some.
 */
@ApplicationScoped
public class DemoMediators {

  private static final int TERM_MONTHS = 36;
  private static final LocalDate FIRST_TERMS = LocalDate.of(2019, 10, 1);
  private static final int TRAINING_HOURS = 150;
  private static final List<String> LAST_NAMES =
      List.of(
          "Fictif",
          "Imaginaire",
          "Inventé",
          "Factice",
          "Supposé",
          "Exemplaire",
          "Modèle",
          "Gabarit",
          "Spécimen",
          "Témoin",
          "Démonstration");
  private static final List<String> FIRST_NAMES =
      List.of(
          "Hélène", "Paul", "Inès", "Bruno", "Claire", "Marc", "Nadia", "Yves", "Lucie", "Rémi",
          "Jeanne");

  /** Who certified them. */
  static final String BODY = "Organisme de formation fictif";

  @PersistenceContext private EntityManager em;
  @Inject private MediatorRegister register;
  @Inject private Clock clock;

  /** Records the terms, around the date of the application’s clock. */
  public void create() {
    LocalDate today = LegalTime.today(clock);
    List<Territory> territories =
        em.createQuery("select t from Territory t order by t.position", Territory.class)
            .getResultList();
    for (int rank = 0; rank < territories.size(); rank++) {
      // Present terms began from 33 months ago (three months left) to a few weeks ago; each follows
      // others since the decree.
      LocalDate startsOn = today.minusMonths(33 - 3L * rank).withDayOfMonth(1);
      for (int before = 0; startsOn.plusMonths(TERM_MONTHS).isAfter(FIRST_TERMS); before++) {
        term(territories.get(rank), rank + 5 * before, startsOn);
        startsOn = startsOn.minusMonths(TERM_MONTHS);
      }
    }
    register.changed();
  }

  private void term(Territory territory, int rank, LocalDate wholeTermFrom) {
    LocalDate startsOn = wholeTermFrom.isBefore(FIRST_TERMS) ? FIRST_TERMS : wholeTermFrom;
    int person = rank % LAST_NAMES.size();
    LocalDate certifiedOn = startsOn.minusMonths(4).withDayOfMonth(15);
    em.persist(
        new Mediator(
            territory,
            person % 2 == 0 ? Civility.MME : Civility.M,
            LAST_NAMES.get(person),
            FIRST_NAMES.get(person),
            territory.getReferralAddress(),
            BODY,
            certifiedOn,
            TRAINING_HOURS,
            "arrêté fictif du " + FrenchText.longDate(startsOn.minusDays(10)),
            startsOn,
            RegulationTerms.lastDay(wholeTermFrom, TERM_MONTHS)));
  }
}
