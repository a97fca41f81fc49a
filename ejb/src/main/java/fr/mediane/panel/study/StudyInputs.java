package fr.mediane.panel.study;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a study asks.
 *
 * @param title heading
 * @param effectiveOn day from which the composition is to sit
 * @param termMonths length of the new mandates, in months
 * @param preference the criteria in order
 * @param in keys of the people who must sit
 * @param out keys of the people who must not, members who leave included
 * @param hypotheses what is supposed
 */
public record StudyInputs(
    String title,
    LocalDate effectiveOn,
    Integer termMonths,
    Preference preference,
    Set<String> in,
    Set<String> out,
    Hypotheses hypotheses)
    implements Serializable {

  /** Copies the sets, in a fixed order. */
  public StudyInputs {
    in = Collections.unmodifiableSet(new TreeSet<>(in));
    out = Collections.unmodifiableSet(new TreeSet<>(out));
  }

  /** The same with other criteria. */
  public StudyInputs with(Preference other) {
    return new StudyInputs(title, effectiveOn, termMonths, other, in, out, hypotheses);
  }

  /** The same with other hypotheses. */
  public StudyInputs with(Hypotheses other) {
    return new StudyInputs(title, effectiveOn, termMonths, preference, in, out, other);
  }

  /** The same under another heading. */
  public StudyInputs headed(String heading, LocalDate day, Integer months) {
    return new StudyInputs(heading, day, months, preference, in, out, hypotheses);
  }

  /** The same with somebody fixed in, hence no longer out. */
  public StudyInputs fixedIn(String personKey) {
    return wished(plus(in, personKey), minus(out, personKey));
  }

  /** The same with somebody fixed out, hence no longer in. */
  public StudyInputs fixedOut(String personKey) {
    return wished(minus(in, personKey), plus(out, personKey));
  }

  /** The same with somebody neither in nor out. */
  public StudyInputs freed(String personKey) {
    return wished(minus(in, personKey), minus(out, personKey));
  }

  /** The same with other wishes. */
  public StudyInputs wished(Set<String> newIn, Set<String> newOut) {
    return new StudyInputs(title, effectiveOn, termMonths, preference, newIn, newOut, hypotheses);
  }

  private static Set<String> plus(Set<String> keys, String key) {
    Set<String> more = new TreeSet<>(keys);
    more.add(key);
    return more;
  }

  private static Set<String> minus(Set<String> keys, String key) {
    Set<String> fewer = new TreeSet<>(keys);
    fewer.remove(key);
    return fewer;
  }
}
