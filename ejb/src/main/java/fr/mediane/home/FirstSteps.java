package fr.mediane.home;

import fr.mediane.home.AdministrationFacts.Installation;
import fr.mediane.home.FirstStep.Kind;
import java.util.Arrays;
import java.util.List;

/** Writes what is left to do before a new installation serves. */
final class FirstSteps {

  private FirstSteps() {}

  /** All the steps, those done included; empty as soon as all are done. */
  static List<FirstStep> of(Installation installation) {
    List<FirstStep> steps =
        Arrays.stream(Kind.values()).map(kind -> step(kind, installation)).toList();
    return steps.stream().allMatch(FirstStep::done) ? List.of() : steps;
  }

  private static FirstStep step(Kind kind, Installation installation) {
    boolean done =
        switch (kind) {
          case ESTABLISHMENTS -> installation.hasEstablishments();
          case MEDIATORS -> installation.withMediator() >= installation.functions();
          case ACCOUNTS -> installation.hasUsers();
          case COMPOSITIONS -> installation.hasActs();
        };
    String why =
        kind == Kind.MEDIATORS
            ? HomeTexts.get(
                "first.MEDIATORS.why", installation.withMediator(), installation.functions())
            : HomeTexts.get("first." + kind + ".why");
    return new FirstStep(kind, done, HomeTexts.get("first." + kind), why);
  }
}
