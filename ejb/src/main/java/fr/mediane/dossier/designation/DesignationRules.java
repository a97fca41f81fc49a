package fr.mediane.dossier.designation;

import fr.mediane.dossier.CaseMediatorSource;
import fr.mediane.regulation.Decree2023;
import fr.mediane.text.FrenchText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Who may lead a mediation, and when it may begin (Charter art. 8 to 10; decree art. 5 and 12).
 * Pure: every finding is answered at once, those that block first.
 */
public final class DesignationRules {

  /** One or two mediators lead a mediation (Charter art. 10). */
  public static final int MOST = 2;

  private static final Comparator<DesignationFinding> BLOCKING_FIRST =
      Comparator.comparing(DesignationFinding::blocking).reversed();

  private DesignationRules() {}

  /**
   * What excludes somebody by itself, and what the mediator should know.
   *
   * @param on day of the designation
   */
  public static List<DesignationFinding> ofCandidate(Candidate candidate, LocalDate on) {
    List<DesignationFinding> findings = new ArrayList<>();
    if (candidate.personId() == null) {
      findings.add(blocking(DesignationRule.PERSON, "person", candidate.name()));
    }
    if (candidate.source() == CaseMediatorSource.LISTED && !Decree2023.rules(on)) {
      findings.add(
          blocking(DesignationRule.LIST, "list", FrenchText.longDate(Decree2023.IN_FORCE_FROM)));
    }
    candidate
        .ties()
        .forEach(tie -> findings.add(blocking(DesignationRule.TIE, "tie", tie.label())));
    if (candidate.excluded() != null) {
      findings.add(blocking(DesignationRule.EXCLUDED, "excluded." + candidate.excluded().name()));
    }
    if (candidate.designated()) {
      findings.add(blocking(DesignationRule.ALREADY, "already"));
    }
    switch (candidate.undertaking()) {
      case MISSING -> findings.add(blocking(DesignationRule.UNDERTAKING, "undertaking.missing"));
      case NO_ACCOUNT -> findings.add(warning(DesignationRule.UNDERTAKING, "undertaking.paper"));
      case IN_FORCE -> {}
    }
    if (!candidate.isCertifiedOn(on)) {
      findings.add(warning(DesignationRule.CERTIFICATE, "certificate.alone"));
    }
    findings.sort(BLOCKING_FIRST);
    return findings;
  }

  /** Whether nothing excludes somebody by itself. */
  public static boolean mayLead(Candidate candidate, LocalDate on) {
    return ofCandidate(candidate, on).stream().noneMatch(DesignationFinding::blocking);
  }

  /**
   * Whether somebody may be designated beside those who lead already.
   *
   * @param leads those who stay
   * @param underWay whether the mediation has begun: it never goes on without anybody certified
   * @param on day of the designation
   */
  public static List<DesignationFinding> ofDesignation(
      List<Lead> leads, Candidate candidate, boolean underWay, LocalDate on) {
    List<DesignationFinding> findings = new ArrayList<>(ofCandidate(candidate, on));
    if (leads.size() >= MOST) {
      findings.add(blocking(DesignationRule.NUMBER, "number"));
    } else if (leads.stream().noneMatch(Lead::certified) && !candidate.isCertifiedOn(on)) {
      if (leads.size() == MOST - 1) {
        findings.add(blocking(DesignationRule.CERTIFICATE, "certificate.pair"));
      } else if (underWay) {
        findings.add(blocking(DesignationRule.CERTIFICATE, "certificate.underWay"));
      }
    }
    findings.sort(BLOCKING_FIRST);
    return findings;
  }

  /**
   * Why the mediation may not begin. The right to challenge may be spent; the right to know who
   * leads never is.
   *
   * @param leads those who lead
   * @param everyPartySpoke whether every party used its right to challenge or said not to
   * @param on day on which it would begin
   */
  public static List<DesignationFinding> ofStart(
      List<Lead> leads, boolean everyPartySpoke, LocalDate on) {
    List<DesignationFinding> findings = new ArrayList<>();
    if (leads.isEmpty()) {
      findings.add(blocking(DesignationRule.NUMBER, "start.nobody"));
      return findings;
    }
    if (leads.stream().noneMatch(Lead::certified)) {
      findings.add(blocking(DesignationRule.CERTIFICATE, "start.certificate"));
    }
    for (Lead lead : leads) {
      lead.ties()
          .forEach(
              tie ->
                  findings.add(
                      blocking(DesignationRule.TIE, "start.tie", lead.name(), tie.label())));
    }
    if (leads.stream().anyMatch(lead -> lead.challengeUntil() == null)) {
      findings.add(
          blocking(
              DesignationRule.CHALLENGE,
              everyPartySpoke ? "start.notNotified.spent" : "start.notNotified"));
    } else if (!everyPartySpoke) {
      findings.addAll(challengeWindow(leads, on));
    }
    return findings;
  }

  private static List<DesignationFinding> challengeWindow(List<Lead> leads, LocalDate on) {
    return leads.stream()
        .map(Lead::challengeUntil)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .filter(last -> !on.isAfter(last))
        .map(last -> blocking(DesignationRule.CHALLENGE, "start.window", FrenchText.longDate(last)))
        .stream()
        .toList();
  }

  private static DesignationFinding blocking(
      DesignationRule rule, String key, Object... arguments) {
    return new DesignationFinding(rule, true, DesignationTexts.get(key, arguments));
  }

  private static DesignationFinding warning(DesignationRule rule, String key) {
    return new DesignationFinding(rule, false, DesignationTexts.get(key));
  }
}
