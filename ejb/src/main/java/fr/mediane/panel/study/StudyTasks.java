package fr.mediane.panel.study;

import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.compose.ComposerTask;
import fr.mediane.panel.compose.Contender;
import fr.mediane.panel.compose.Place;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.proposal.CompositionMaterial;
import fr.mediane.panel.proposal.SeatPlan;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.SeatTerm;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.panel.rule.TermCalendar;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Turns what a study asks into a composition to find, from the pool and the mandates as they are.
 * One statement reads them.
 */
@ApplicationScoped
class StudyTasks {

  @Inject private CompositionFactory compositions;
  @Inject private RegulationStore regulation;
  @Inject private Settings settings;

  /**
   * The composition to find.
   *
   * @param today day of the search, which decides the version of the regulation
   */
  StudyTask of(Panel panel, StudyInputs inputs, LocalDate today) {
    return of(panel, compositions.poolMaterial(panel, today), inputs, today);
  }

  /** The same, from what was read already. */
  StudyTask of(Panel panel, CompositionMaterial material, StudyInputs inputs, LocalDate today) {
    Composition real = material.frame(today, inputs.effectiveOn());
    Hypotheses supposed = inputs.hypotheses();
    Composition frame =
        new Composition(
            real.panel(),
            today,
            inputs.effectiveOn(),
            SupposedRegulation.of(regulation.calendar(), supposed, panel.getKind()),
            real.presidentKey(),
            real.presidentNamesakes(),
            List.of());
    Map<String, Mandate> sitting = sitting(material, today, inputs.effectiveOn());
    List<Contender> contenders = new ArrayList<>();
    Set<Long> people = new TreeSet<>(material.candidates().keySet());
    sitting.keySet().forEach(key -> people.add(Long.valueOf(key)));
    for (Long person : people) {
      contenders.add(
          contender(material, person, sitting.get(person.toString()), inputs.effectiveOn()));
    }
    for (int i = 0; i < supposed.imagined().size(); i++) {
      Imagined imagined = supposed.imagined().get(i);
      contenders.add(Contender.candidate(imagined.profile(i + 1), imagined.zone(), true));
    }
    Set<String> known = contenders.stream().map(Contender::key).collect(Collectors.toSet());
    Set<String> in = inputs.in().stream().filter(known::contains).collect(Collectors.toSet());
    ComposerTask task =
        new ComposerTask(
            frame,
            places(frame, material, sitting, inputs),
            inputs.termMonths(),
            contenders,
            inputs.preference().counting(),
            new ComposerTask.Wishes(in, inputs.out()),
            Threshold.applied(
                supposed.thresholds(),
                compositions.balance(),
                compositions.renewals(),
                settings.number("composer.continuityPercent")));
    Set<String> vanished = new TreeSet<>(inputs.in());
    vanished.removeAll(in);
    return new StudyTask(task, material, TaskDigest.of(task), vanished);
  }

  /**
   * The mandate under which each person sits on the day of effect, on its eve, or today, as the
   * commands on proposals read it. Whoever ends before that day by resignation or otherwise sits no
   * longer.
   */
  private static Map<String, Mandate> sitting(
      CompositionMaterial material, LocalDate today, LocalDate effective) {
    TermCalendar calendar = new TermCalendar(today, List.of(), material.terms());
    Map<String, Mandate> sitting = new HashMap<>();
    for (LocalDate day : List.of(effective, effective.minusDays(1), today)) {
      for (SeatTerm term : calendar.on(day)) {
        if (term.actualEnd() == null || !term.actualEnd().isBefore(effective)) {
          Mandate mandate = material.mandate(Long.valueOf(term.mandateKey())).orElseThrow();
          sitting.putIfAbsent(term.personKey(), mandate);
        }
      }
    }
    return sitting;
  }

  private static Contender contender(
      CompositionMaterial material, Long personId, Mandate mandate, LocalDate effective) {
    SeatHolder holder = material.holder(personId, Tenure.first(null, null), effective);
    String availability = material.person(personId).map(Person::getAvailability).orElse(null);
    Optional<OverseasZone> applied = material.candidates().getOrDefault(personId, Optional.empty());
    OverseasZone zone = applied.orElse(mandate == null ? null : mandate.getZone());
    return new Contender(
        holder.profile(),
        zone,
        holder.history(),
        holder.elsewhere(),
        mandate == null
            ? null
            : new Contender.Sitting(mandate.getSeat(), tenure(material, mandate, effective)),
        availability != null && !availability.isBlank());
  }

  /** Whoever only stays until replaced may be renewed or replaced: the extension is not kept. */
  private static Tenure tenure(CompositionMaterial material, Mandate mandate, LocalDate effective) {
    Tenure kept = material.keptTenure(mandate);
    return kept.extended() && kept.plannedEnd().isBefore(effective)
        ? Tenure.kept(kept.actDate(), kept.start(), kept.plannedEnd())
        : kept;
  }

  private static List<Place> places(
      Composition frame,
      CompositionMaterial material,
      Map<String, Mandate> sitting,
      StudyInputs inputs) {
    return SeatPlan.of(frame.kind(), frame.terms()).stream()
        .map(
            place ->
                new Place(
                    place.number(),
                    place.zone(),
                    rest(place.number(), material.terms(), sitting, inputs)))
        .toList();
  }

  /** Last day of the term begun on a seat, when nobody keeps it and days of it are left. */
  private static LocalDate rest(
      int seat, List<SeatTerm> terms, Map<String, Mandate> sitting, StudyInputs inputs) {
    LocalDate effective = inputs.effectiveOn();
    return terms.stream()
        .filter(term -> term.seatNumber() == seat && term.start().isBefore(effective))
        .max(Comparator.comparing(SeatTerm::start))
        .filter(term -> !term.plannedEnd().isBefore(effective))
        .filter(
            term ->
                !sitting.containsKey(term.personKey()) || inputs.out().contains(term.personKey()))
        .map(SeatTerm::plannedEnd)
        .orElse(null);
  }
}
