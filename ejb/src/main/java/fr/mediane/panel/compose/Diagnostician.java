package fr.mediane.panel.compose;

import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.Sex;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.solver.Answer;
import fr.mediane.solver.Conflicts;
import fr.mediane.solver.ExactEngine;
import fr.mediane.solver.LinearModel;
import fr.mediane.solver.StopSignal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds why no lawful composition exists, and the smallest changes that would make one possible.
 */
final class Diagnostician {

  /** Corrections of more rules than that are no help. */
  private static final int LARGEST_CORRECTION = 3;

  private static final int MOST_CORRECTIONS = 8;
  private static final String RECRUIT = "recruit:";

  private final ExactEngine engine;
  private final ComposerTask task;
  private final StopSignal stop;

  Diagnostician(ExactEngine engine, ComposerTask task, StopSignal stop) {
    this.engine = engine;
    this.task = task;
    this.stop = stop;
  }

  Diagnosis diagnose() {
    CompositionModel model = new CompositionModel(task);
    LinearModel linear = model.linear();
    Conflicts conflicts = new Conflicts(engine, linear, stop);
    Optional<List<String>> minimal = conflicts.minimalConflict();
    if (minimal.isEmpty()) {
      String stopped = ComposeTexts.get("reason.stopped");
      return new Diagnosis(List.of(), List.of(stopped), List.of(), List.of());
    }
    List<String> conflict = minimal.get();
    List<String> relaxable = linear.rules().stream().filter(Diagnostician::isRelaxable).toList();
    List<Set<String>> corrections =
        conflicts.corrections(relaxable, LARGEST_CORRECTION, MOST_CORRECTIONS);
    DiagnosisWords words = new DiagnosisWords(model);
    List<String> remedies = new ArrayList<>();
    Map<Profile, Integer> recruits = recruits();
    if (!recruits.isEmpty()) {
      remedies.add(words.recruitment(recruits));
    }
    corrections.forEach(correction -> remedies.add(words.correction(correction)));
    if (remedies.isEmpty()) {
      remedies.add(ComposeTexts.get("remedy.none"));
    }
    return new Diagnosis(conflict, words.reasons(conflict), corrections, remedies);
  }

  /**
   * What somebody may decide or bring about: a wish, the departure of a member, the end of a
   * mandate elsewhere. Never the size, parity, the zones, the term or the renewals.
   */
  private static boolean isRelaxable(String rule) {
    return rule.startsWith(Constraints.IN)
        || rule.startsWith(Constraints.OUT)
        || rule.startsWith(Constraints.KEPT)
        || rule.equals("exclusive-mandate");
  }

  /**
   * A kind of person to look for.
   *
   * @param zone zone of Outre-mer, {@code null} elsewhere
   */
  record Profile(Sex sex, OverseasZone zone) {}

  /**
   * The fewest people to bring into the pool so that a lawful composition exists, by imagining
   * candidates against whom no rule has anything; empty when no number of them is enough.
   */
  private Map<Profile, Integer> recruits() {
    List<Contender> enlarged = new ArrayList<>(task.contenders());
    List<OverseasZone> zones =
        new ArrayList<>(task.places().stream().map(Place::zone).distinct().toList());
    for (OverseasZone zone : zones) {
      for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
        for (int i = 0; i < task.places().size(); i++) {
          String key = RECRUIT + sex + ":" + zone + ":" + i;
          enlarged.add(Contender.candidate(MemberProfile.of(key, key, sex).build(), zone, true));
        }
      }
    }
    CompositionModel model = new CompositionModel(task.among(enlarged));
    model.linear().minimise("recruits", model.count(Diagnostician::isRecruit));
    Answer answer = engine.solve(model.linear(), stop);
    Map<Profile, Integer> recruits = new LinkedHashMap<>();
    if (answer.standing() == Answer.Standing.PROVEN_BEST) {
      List<Offer> chosen =
          IntStream.range(0, model.offers().size())
              .filter(i -> answer.values().get(i) == 1)
              .mapToObj(model.offers()::get)
              .filter(Diagnostician::isRecruit)
              .toList();
      for (OverseasZone zone : zones) {
        for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
          Profile profile = new Profile(sex, zone);
          int number =
              Collections.frequency(
                  chosen.stream().map(Diagnostician::profileOf).toList(), profile);
          if (number > 0) {
            recruits.put(profile, number);
          }
        }
      }
    }
    return recruits;
  }

  private static boolean isRecruit(Offer offer) {
    return offer.contender().key().startsWith(RECRUIT);
  }

  private static Profile profileOf(Offer offer) {
    return new Profile(offer.contender().sex(), offer.kind().zone());
  }
}
