package fr.mediane.panel.rule;

import fr.mediane.regulation.Citation;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;

/** A rule on the composition of an instance: a named, stateless and thread-safe object. */
public interface CompositionRule {

  /** Stable key in lower case, such as {@code parity}. */
  String id();

  /** French name. */
  String name();

  /** What happens when it is not kept. */
  Severity severity();

  /** Where it comes from, for a kind of instance and a version of the regulation. */
  Citation citation(RegulationTerms terms, PanelKind kind);

  /** Date of the first act to which it applies. */
  LocalDate appliesFrom();

  /** Date of the last act to which it applies, {@code null} when none is known. */
  LocalDate appliesUntil();

  /** Whether it applies to an act of this date. */
  default boolean appliesOn(LocalDate actDate) {
    return !actDate.isBefore(appliesFrom())
        && (appliesUntil() == null || !actDate.isAfter(appliesUntil()));
  }

  /** Judges a composition; never throws for data that is missing or odd. */
  Verdict judge(Composition composition);
}
