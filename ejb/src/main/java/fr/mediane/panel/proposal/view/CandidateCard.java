package fr.mediane.panel.proposal.view;

import fr.mediane.network.Civility;
import fr.mediane.regulation.OverseasZone;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A candidate that the workbench offers.
 *
 * @param personId the person
 * @param civility as recorded, or {@code null}
 * @param firstName first name
 * @param lastName last name
 * @param category category of professions, or {@code null}
 * @param profession profession in the person's words, or {@code null}
 * @param establishment establishment of assignment, or {@code null}
 * @param departement département, or {@code null}
 * @param zone zone of Outre-mer of the candidacy, or {@code null}
 */
public record CandidateCard(
    Long personId,
    Civility civility,
    String firstName,
    String lastName,
    String category,
    String profession,
    String establishment,
    String departement,
    OverseasZone zone)
    implements Serializable {

  /** Civility when recorded and names. */
  public String name() {
    return (civility == null ? "" : civility.label() + "\u00a0") + firstName + " " + lastName;
  }

  /** Category, establishment and département. */
  public String detail() {
    return Stream.of(category, establishment, departement)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  /** The zone in words, or {@code null}. */
  public String zoneLabel() {
    return zone == null ? null : zone.label();
  }
}
