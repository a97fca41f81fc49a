package fr.mediane.home;

import fr.mediane.home.Task.Kind;
import fr.mediane.home.Task.Urgency;
import fr.mediane.panel.view.AlertMonths;
import fr.mediane.panel.view.MandateLine;
import fr.mediane.panel.view.Network;
import fr.mediane.panel.view.PanelHead;
import fr.mediane.panel.view.PanelSheet.BreachNote;
import fr.mediane.panel.view.PanelSummary;
import fr.mediane.panel.view.SeatRow;
import fr.mediane.panel.view.Standing.CallLine;
import fr.mediane.panel.view.Standing.ProposalLine;
import fr.mediane.panel.view.TermEnd;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.text.FrenchText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the tasks of one instance: what, why, by when. Knows nothing of who reads them. */
final class TaskWriter {

  private final LocalDate today;
  private final AlertMonths alerts;
  private final RegulationTerms terms;
  private final PanelSummary panel;
  private final PanelHead head;

  TaskWriter(Network network, PanelSummary panel) {
    this.today = network.today();
    this.alerts = network.alerts();
    this.terms = network.terms();
    this.panel = panel;
    this.head = panel.head();
  }

  /** Breaches and vacancies: nothing bounds them, they are not to be left. */
  List<Task> gaps() {
    List<Task> tasks = new ArrayList<>();
    for (BreachNote breach : panel.breaches()) {
      tasks.add(
          task(
              Kind.BREACH,
              Urgency.NOW,
              null,
              breach.since(),
              HomeTexts.get("breach.title", breach.rule()),
              HomeTexts.get("breach.why", breach.explanation(), breach.source()),
              null));
    }
    List<SeatRow> vacancies = panel.roster().vacancies();
    if (!vacancies.isEmpty()) {
      LocalDate since =
          vacancies.stream()
              .filter(SeatRow::heldBefore)
              .map(SeatRow::vacantSince)
              .min(LocalDate::compareTo)
              .orElse(null);
      boolean toInstall =
          vacancies.size() == panel.roster().seats().size()
              && vacancies.stream().noneMatch(SeatRow::heldBefore);
      String seats =
          FrenchText.list(vacancies.stream().map(row -> Integer.toString(row.number())).toList());
      tasks.add(
          task(
              Kind.VACANCY,
              Urgency.NOW,
              null,
              since,
              HomeTexts.get(toInstall ? "install.title" : "vacancy.title", vacancies.size(), seats),
              HomeTexts.get(
                  toInstall ? "install.why" : "vacancy.why",
                  vacancies.size(),
                  terms.panelSize(head.kind()),
                  cite(RegulationParameter.panelSize(head.kind()))),
              null));
    }
    return tasks;
  }

  /** Terms under notice after which nobody is appointed: one task a last day. */
  List<Task> ends() {
    return panel.endingSoon().stream()
        .collect(Collectors.groupingBy(TermEnd::lastDay, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(day -> end(day.getKey(), day.getValue()))
        .toList();
  }

  private Task end(LocalDate lastDay, List<TermEnd> ends) {
    boolean over = lastDay.isBefore(today);
    String names = FrenchText.list(ends.stream().map(end -> end.mandate().fullName()).toList());
    return task(
        Kind.TERM_END,
        urgencyOf(lastDay),
        lastDay,
        null,
        HomeTexts.get(over ? "end.over" : "end.title", ends.size(), FrenchText.longDate(lastDay)),
        HomeTexts.get(
            "end.why",
            names,
            terms.maxTermMonths() / 12,
            cite(RegulationParameter.MAX_TERM_MONTHS)),
        null);
  }

  /** The proposal under way as its author or its reader sees it; what it asks depends on him. */
  Task proposal(ProposalLine proposal, Kind kind) {
    String why =
        switch (kind) {
          case PROPOSAL_RETURNED ->
              HomeTexts.get("returned.why", Objects.toString(proposal.returnMotive(), ""));
          case PROPOSAL_TO_PREPARE, PROPOSAL_TO_SIGN ->
              HomeTexts.get(
                  "toAppoint.why",
                  FrenchText.longDate(proposal.effectiveOn()),
                  cite(RegulationParameter.appointingAuthority(head.kind())));
          default ->
              HomeTexts.get(
                  "toPropose.why",
                  FrenchText.longDate(proposal.effectiveOn()),
                  cite(RegulationParameter.proposer(head.kind())));
        };
    return task(
        kind,
        urgencyOf(proposal.effectiveOn()),
        proposal.effectiveOn(),
        proposal.lastStepOn(),
        HomeTexts.get(kind + ".title", proposal.number(), proposal.title()),
        why,
        proposal.number());
  }

  /** A call for applications that closes. */
  Task call(CallLine call) {
    return task(
        Kind.CALL_CLOSING,
        urgencyOf(call.closesOn()),
        call.closesOn(),
        null,
        HomeTexts.get("call.title", call.title()),
        HomeTexts.get("call.why", FrenchText.longDate(call.closesOn()), call.applications()),
        call.id().toString());
  }

  /** The term of the person who reads. */
  Task ownTerm(MandateLine mandate) {
    return task(
        Kind.OWN_TERM,
        urgencyOf(mandate.lastDay()),
        mandate.lastDay(),
        mandate.startsOn(),
        HomeTexts.get("own.title", FrenchText.longDate(mandate.lastDay())),
        HomeTexts.get(
            "own.why",
            head.name(),
            mandate.seat(),
            FrenchText.longDate(mandate.startsOn()),
            cite(RegulationParameter.MAX_TERM_MONTHS)),
        mandate.id().toString());
  }

  Urgency urgencyOf(LocalDate due) {
    if (due.isBefore(today)) {
      return Urgency.LATE;
    }
    int notice = alerts.noticeOf(due, today).orElse(Integer.MAX_VALUE);
    if (notice <= alerts.last()) {
      return Urgency.NOW;
    }
    return notice <= alerts.second() ? Urgency.SOON : Urgency.LATER;
  }

  private String cite(RegulationParameter parameter) {
    return terms.citation(parameter).label();
  }

  private Task task(
      Kind kind,
      Urgency urgency,
      LocalDate due,
      LocalDate since,
      String title,
      String why,
      String subject) {
    return new Task(kind, urgency, due, since, title, why, head.code(), head.territory(), subject);
  }
}
