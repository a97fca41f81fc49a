package fr.mediane.panel.pool;

import fr.mediane.network.Departement;
import fr.mediane.network.Establishment;
import fr.mediane.network.imports.FinessNumber;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.PersonProfile;
import fr.mediane.panel.Situation;
import fr.mediane.panel.imports.CandidateColumn;
import fr.mediane.panel.imports.CandidateLine;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelKind;
import fr.mediane.tabular.Column;
import fr.mediane.tabular.LineIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One accepted line of a file of candidates, with what the database says of it: the profile to
 * record, the establishments of its ties, and the remarks to make.
 *
 * @param lineNumber the line as an editor numbers it
 * @param line the line
 * @param profile what it says of the person
 * @param saysSituation whether the line says a situation: otherwise the one known stays
 * @param zone zone of Outre-mer, or {@code null}
 * @param ties establishments with which the person has a tie
 * @param issues the remarks
 */
record CandidateIntake(
    int lineNumber,
    CandidateLine line,
    PersonProfile profile,
    boolean saysSituation,
    OverseasZone zone,
    List<Establishment> ties,
    List<LineIssue> issues) {

  /**
   * Completes a line.
   *
   * @param establishments the establishments that the lines of the chunk name, by FINESS number
   * @param reference categories and départements
   */
  static CandidateIntake of(
      int lineNumber,
      CandidateLine line,
      Panel panel,
      Map<String, Establishment> establishments,
      PoolReference reference) {
    List<LineIssue> issues = new ArrayList<>();
    Optional<Situation> situation = situation(line.situation());
    if (situation.isEmpty() && !line.situation().isEmpty()) {
      issues.add(warning(CandidateColumn.SITUATION, line.situation(), PoolIssue.SITUATION_UNKNOWN));
    }
    Departement departement =
        line.departement().flatMap(code -> reference.departement(code.value())).orElse(null);
    PersonProfile profile =
        new PersonProfile(
            line.civility(),
            line.lastName(),
            line.firstName(),
            blankAsNull(line.email()),
            blankAsNull(line.phone()),
            reference.category(line.categoryCode()).orElse(null),
            blankAsNull(line.profession()),
            situation.orElse(Situation.ACTIVE),
            line.sector(),
            line.establishment()
                .map(
                    finess ->
                        known(
                            finess,
                            establishments,
                            CandidateColumn.ESTABLISHMENT,
                            PoolIssue.ESTABLISHMENT_UNKNOWN,
                            issues))
                .orElse(null),
            departement,
            blankAsNull(line.certificateBody()),
            line.certificateDate().orElse(null),
            blankAsNull(line.availability()));
    List<Establishment> ties = new ArrayList<>();
    for (FinessNumber finess : line.ties()) {
      Establishment tie =
          known(finess, establishments, CandidateColumn.TIES, PoolIssue.TIE_UNKNOWN, issues);
      if (tie != null && !ties.contains(tie)) {
        ties.add(tie);
      }
    }
    return new CandidateIntake(
        lineNumber,
        line,
        profile,
        situation.isPresent(),
        zone(line.zoneCode(), panel, departement, issues),
        ties,
        issues);
  }

  /** What is compared to know whether the person is known. */
  SamePerson.Traits traits() {
    return new SamePerson.Traits(
        profile.email(),
        Person.searchKeyOf(profile.lastName(), profile.firstName()),
        profile.profession());
  }

  /** What to record about a person of whom another profile is known. */
  PersonProfile over(PersonProfile known) {
    PersonProfile merged = profile.over(known);
    return saysSituation ? merged : merged.in(known.situation());
  }

  /** Tells that the address is also somebody else's. */
  void tellSharedAddress() {
    issues.add(
        warning(CandidateColumn.EMAIL, String.valueOf(profile.email()), PoolIssue.ADDRESS_SHARED));
  }

  private static Optional<Situation> situation(String written) {
    return switch (Column.key(written)) {
      case "enactivite", "actif", "active", "activite", "enposte", "enfonction" ->
          Optional.of(Situation.ACTIVE);
      case "honoraire", "honorariat" -> Optional.of(Situation.HONORARY);
      case "retraite", "retraitee", "enretraite" -> Optional.of(Situation.RETIRED);
      default -> Optional.empty();
    };
  }

  private static OverseasZone zone(
      String code, Panel panel, Departement departement, List<LineIssue> issues) {
    if (panel.getKind() != PanelKind.OVERSEAS) {
      if (!code.isEmpty()) {
        issues.add(warning(CandidateColumn.ZONE, code, PoolIssue.ZONE_POINTLESS));
      }
      return null;
    }
    OverseasZone zone = departement == null ? null : departement.getZone();
    zone = code.isEmpty() ? zone : OverseasZone.valueOf(code);
    if (zone == null) {
      issues.add(warning(CandidateColumn.ZONE, "", PoolIssue.ZONE_MISSING));
    }
    return zone;
  }

  private static Establishment known(
      FinessNumber finess,
      Map<String, Establishment> establishments,
      CandidateColumn column,
      PoolIssue issue,
      List<LineIssue> issues) {
    Establishment found = establishments.get(finess.value());
    if (found == null) {
      issues.add(warning(column, finess.value(), issue));
    }
    return found;
  }

  private static LineIssue warning(CandidateColumn column, String value, PoolIssue issue) {
    return LineIssue.warning(column.heading(), value, issue);
  }

  private static String blankAsNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
