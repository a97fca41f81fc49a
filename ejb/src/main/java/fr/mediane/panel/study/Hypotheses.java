package fr.mediane.panel.study;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a study supposes instead of what is: « et si… ». Whatever is absent stays as it is.
 *
 * @param imagined candidates imagined
 * @param thresholds settings supposed, in the order in which they are shown
 * @param version code of the version of the regulation supposed, or {@code null}
 * @param size members supposed, or {@code null}
 */
public record Hypotheses(
    List<Imagined> imagined, Map<Threshold, Integer> thresholds, String version, Integer size)
    implements Serializable {

  /** Nothing is supposed. */
  public static final Hypotheses NONE = new Hypotheses(List.of(), Map.of(), null, null);

  /** Copies the collections. */
  public Hypotheses {
    imagined = List.copyOf(imagined);
    thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
  }

  /** Whether nothing is supposed: what is found could be proposed. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** The same with somebody else imagined. */
  public Hypotheses with(Imagined person) {
    List<Imagined> more = new ArrayList<>(imagined);
    more.add(person);
    return new Hypotheses(more, thresholds, version, size);
  }

  /** The same without the person imagined at that place, from 0. */
  public Hypotheses without(int index) {
    List<Imagined> fewer = new ArrayList<>(imagined);
    fewer.remove(index);
    return new Hypotheses(fewer, thresholds, version, size);
  }

  /** The same under other rules. */
  public Hypotheses under(Map<Threshold, Integer> supposed, String code, Integer members) {
    return new Hypotheses(imagined, supposed, code, members);
  }

  /** What is supposed, a sentence each. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (Imagined person : imagined) {
      words.add(StudyTexts.get("supposed.person", person.words()));
    }
    thresholds.forEach(
        (threshold, value) ->
            words.add(StudyTexts.get("supposed.threshold", threshold.label(), value)));
    if (version != null) {
      words.add(StudyTexts.get("supposed.version", version));
    }
    if (size != null) {
      words.add(StudyTexts.get("supposed.size", size));
    }
    return words;
  }
}
