package fr.mediane.dossier.escalation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refers a regional dossier to the national mediator, or hands over the one that he asked for.
 * Answers the number of the national dossier.
 *
 * @param number number of the regional dossier
 * @param version version the author read
 * @param door by whom; of no use when the national mediator asked for the dossier
 * @param on day of the referral
 * @param reason why the regional examination did not succeed
 * @param agreements day on which each party agreed, by rank: for the door of all the parties
 * @param proof how their agreement is proved: for that door
 * @param pieces pieces that go; none goes that is not named
 * @param pieceReason why they go
 */
@Requires(Right.DOSSIER_DECIDE)
public record EscalateDossier(
    String number,
    Long version,
    EscalationDoor door,
    LocalDate on,
    String reason,
    Map<Integer, LocalDate> agreements,
    String proof,
    Set<Long> pieces,
    String pieceReason)
    implements Command<String> {

  /** Keeps its own copies; a party without a day has not agreed. */
  public EscalateDossier {
    agreements = agreements == null ? Map.of() : given(agreements);
    pieces = pieces == null ? Set.of() : Set.copyOf(pieces);
  }

  private static Map<Integer, LocalDate> given(Map<Integer, LocalDate> typed) {
    return typed.entrySet().stream()
        .filter(entry -> entry.getValue() != null)
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
