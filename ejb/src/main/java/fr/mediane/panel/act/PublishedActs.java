package fr.mediane.panel.act;

import fr.mediane.document.AppointingActModel;
import fr.mediane.door.CommandContext;
import fr.mediane.door.Refusal;
import fr.mediane.network.Agency;
import fr.mediane.panel.AppointingAct;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.Situation;
import fr.mediane.panel.imports.PublishedMemberLine;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.proposal.CompositionMaterial;
import fr.mediane.panel.proposal.Mandates;
import fr.mediane.panel.proposal.SeatPlan;
import fr.mediane.panel.proposal.SeatPlan.Place;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Sex;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.regulation.RegulationCalendar;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes a published act over: people without names, mandates, the act written again under the
 * wording of its date. The rules judge it like any other.
 */
@ApplicationScoped
class PublishedActs {

  private static final String HONORARY = "honoraire";

  @Inject private RegulationStore regulation;
  @Inject private CompositionFactory compositions;
  @Inject private ActAssembler assembler;
  @Inject private ActFiles files;
  @Inject private Acts acts;
  @Inject private Mandates mandates;
  @Inject private CompositionWatch watch;

  /**
   * Records one act.
   *
   * @throws Refusal when the seats do not fit, when other mandates stand in the way, or when a hard
   *     rule is broken
   */
  void takeOver(PublishedAct published, Panel panel, String number, CommandContext context) {
    acts.lockComposition(panel);
    requireFree(published, panel);
    RegulationCalendar calendar = regulation.calendar();
    List<Place> plan = SeatPlan.of(panel.getKind(), calendar.inForceOn(published.signedOn()));
    Map<Place, PublishedMemberLine> seats = published.seats(plan);
    if (seats.size() != plan.size() || seats.size() != published.lines().size()) {
      throw new Refusal(
          ActTexts.get("import.seats", panel.getName(), published.lines().size(), plan.size()));
    }
    List<Appointee> appointees = appointees(published, seats);
    Composition composition =
        new Composition(
            compositions.material(panel, List.of(), published.signedOn()).sketch(),
            published.signedOn(),
            published.signedOn(),
            calendar,
            null,
            appointees.stream().map(Appointee::seat).toList());
    requireLawful(composition, panel);
    record(published, panel, number, composition, appointees, context);
    watch.judge(panel, context.today());
  }

  private void requireFree(PublishedAct published, Panel panel) {
    CompositionMaterial material = compositions.material(panel, List.of(), published.signedOn());
    LocalDate last = published.lastDay();
    boolean taken =
        material.mandates().stream()
            .anyMatch(
                mandate ->
                    !mandate.getStartsOn().isAfter(last)
                        && !mandate.lastDay().isBefore(published.signedOn()));
    if (taken) {
      throw new Refusal(
          ActTexts.get(
              "import.overlap",
              panel.getName(),
              FrenchText.shortDate(published.signedOn()),
              FrenchText.shortDate(last)));
    }
  }

  private List<Appointee> appointees(
      PublishedAct published, Map<Place, PublishedMemberLine> seats) {
    Tenure tenure = Tenure.first(published.signedOn(), published.lastDay());
    List<Appointee> appointees = new ArrayList<>();
    seats.forEach(
        (place, line) -> {
          Person person = acts.add(person(line, place.number()));
          MemberProfile profile =
              MemberProfile.of(
                      person.getId().toString(),
                      person.getFullName(),
                      Sex.ofCivility(line.civility().label()))
                  .build();
          appointees.add(
              new Appointee(
                  person, new Seat(place.number(), place.zone(), new SeatHolder(profile, tenure))));
        });
    return appointees;
  }

  private static Person person(PublishedMemberLine line, int number) {
    return Person.published(
        line.civility(),
        ActTexts.get("import.member", number),
        ActTexts.get("import.memberName"),
        line.profession().isEmpty() ? null : line.profession().replace('\'', '’'),
        HONORARY.equals(line.situation()) ? Situation.HONORARY : Situation.ACTIVE);
  }

  private void requireLawful(Composition composition, Panel panel) {
    compositions.assess(composition).breaches().stream()
        .findFirst()
        .ifPresent(
            breach -> {
              throw new Refusal(
                  ActTexts.get(
                      "import.unlawful",
                      panel.getName(),
                      breach.rule().name(),
                      breach.explanation()));
            });
  }

  private void record(
      PublishedAct published,
      Panel panel,
      String number,
      Composition composition,
      List<Appointee> appointees,
      CommandContext context) {
    Agency agency = panel.getTerritory().getSupportAgency();
    String quality =
        panel.isMinisterial()
            ? ActTexts.get("import.ministers")
            : ActTexts.get("import.agency", DocumentLabels.longName(agency));
    AppointingActModel model =
        assembler.write(
            new ActDraft(
                panel,
                number,
                "acte-" + DocumentLabels.fileName(number),
                composition,
                published.termMonths(),
                appointees,
                "",
                "",
                "",
                "",
                new Signatory("", quality),
                ActDraft.Standing.RECONSTRUCTED));
    String unrecorded = ActTexts.get("import.unrecorded");
    AppointingAct act =
        acts.add(
            new AppointingAct(
                number,
                panel,
                null,
                model.title(),
                published.signedOn(),
                published.signedOn(),
                unrecorded,
                unrecorded,
                quality,
                ActPlainText.of(model)));
    files.keep(act, model, context);
    for (Appointee appointee : appointees) {
      mandates.add(
          new Mandate(
              panel,
              appointee.seat().number(),
              appointee.seat().zone(),
              appointee.person(),
              act,
              MandateNature.NEW,
              published.signedOn(),
              published.lastDay(),
              true,
              null));
    }
  }
}
