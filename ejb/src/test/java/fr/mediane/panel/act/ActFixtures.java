package fr.mediane.panel.act;

import fr.mediane.network.Agency;
import fr.mediane.network.Civility;
import fr.mediane.network.Territory;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.Situation;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.PanelSketch;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Sex;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Instances, people and compositions for the tests of acts; all invented. */
final class ActFixtures {

  static final int TERM = 36;

  private ActFixtures() {}

  static Panel panel(PanelKind kind) {
    Agency agency =
        new Agency() {
          @Override
          public String getName() {
            return "ARS Armorique";
          }
        };
    Territory territory =
        new Territory() {
          @Override
          public Agency getSupportAgency() {
            return kind == PanelKind.NATIONAL ? null : agency;
          }

          @Override
          public String getName() {
            return "Armorique";
          }
        };
    return new Panel() {
      @Override
      public PanelKind getKind() {
        return kind;
      }

      @Override
      public boolean isMinisterial() {
        return kind != PanelKind.REGIONAL;
      }

      @Override
      public String getName() {
        return "Instance de médiation Armorique";
      }

      @Override
      public Territory getTerritory() {
        return territory;
      }
    };
  }

  static Person person(int number) {
    return Person.published(
        number % 2 == 0 ? Civility.M : Civility.MME,
        "Prénom" + number,
        "Fictif" + number,
        "cadre de santé",
        Situation.ACTIVE);
  }

  static SeatHolder holder(int number, Tenure tenure) {
    Sex sex = number % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    return new SeatHolder(MemberProfile.of("" + number, "Fictif" + number, sex).build(), tenure);
  }

  /** Ten members, as many women as men, all appointed on the day of effect for three years. */
  static Composition whole(LocalDate act, LocalDate effective) {
    Tenure tenure = Tenure.first(effective, RegulationTerms.lastDay(effective, TERM));
    return of(
        act,
        effective,
        IntStream.rangeClosed(1, 10)
            .mapToObj(number -> new Seat(number, null, holder(number, tenure)))
            .toList());
  }

  static Composition of(LocalDate act, LocalDate effective, List<Seat> seats) {
    return new Composition(
        new PanelSketch("ARM", "Armorique", PanelKind.REGIONAL),
        act,
        effective,
        ReferenceRegulation.calendar(),
        null,
        seats);
  }

  static List<Appointee> appointees(Composition composition) {
    return SignedComposition.granted(composition).stream()
        .map(seat -> new Appointee(person(seat.number()), seat))
        .toList();
  }
}
