package fr.mediane.panel.forecast;

import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Tenure;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A seat for which somebody is to be recruited.
 *
 * @param panel rank of the instance
 * @param step what is to be done
 * @param leaving profile of who leaves, which a recruit should resemble so that the balance stays;
 *     {@code null} for a seat that nobody held
 */
record Slot(int panel, PanelPlan.Step step, MemberProfile leaving) {

  /** Somebody under the mandate of this seat. */
  SeatHolder under(SeatHolder person) {
    return new SeatHolder(
        person.profile(),
        Tenure.first(step.on(), step.until()),
        person.history(),
        person.elsewhere());
  }

  /** Key of the imaginary person who takes the seat until somebody is found. */
  static String recruitKey(String panel, int seat, LocalDate on) {
    return "recruit-" + panel + "-" + seat + "-" + on;
  }

  String recruitKey(String panelCode) {
    return recruitKey(panelCode, step.seat(), step.on());
  }

  /**
   * Which of profession, sector, former region and département a recruit would change, in order.
   */
  boolean[] changes(MemberProfile recruit) {
    if (leaving == null) {
      return new boolean[WISHES];
    }
    return new boolean[] {
      differ(leaving.profession(), recruit.profession()),
      differ(leaving.sector(), recruit.sector()),
      differ(leaving.formerRegion(), recruit.formerRegion()),
      differ(leaving.departement(), recruit.departement())
    };
  }

  /** Number of wishes. */
  static final int WISHES = 4;

  private static boolean differ(Object wished, Object found) {
    return wished != null && !Objects.equals(wished, found);
  }
}
