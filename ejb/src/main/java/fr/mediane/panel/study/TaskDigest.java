package fr.mediane.panel.study;

import fr.mediane.panel.compose.ComposerTask;
import fr.mediane.panel.compose.Contender;
import fr.mediane.panel.rule.Composition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * Digest (SHA-256) of all that a search looks at: whatever changes the answer changes it, and the
 * order in which people come does not. The day of the search enters by the version of the
 * regulation alone.
 */
final class TaskDigest {

  private final MessageDigest digest;

  private TaskDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  /** In hexadecimal, 64 characters. */
  static String of(ComposerTask task) {
    TaskDigest sum = new TaskDigest();
    Composition frame = task.frame();
    sum.add(frame.panel());
    sum.add(frame.effectiveDate());
    frame.calendar().versions().forEach(terms -> sum.add(terms + " " + terms.values()));
    sum.add(frame.terms());
    sum.add(frame.presidentKey());
    sum.add(new TreeSet<>(frame.presidentNamesakes()));
    sum.add(task.places());
    sum.add(task.termMonths());
    sum.add(task.criteria());
    sum.add(new TreeSet<>(task.wishes().in()));
    sum.add(new TreeSet<>(task.wishes().out()));
    sum.add(task.settings());
    task.contenders().stream()
        .sorted(Comparator.comparing(Contender::key))
        .forEach(sum::addContender);
    return HexFormat.of().formatHex(sum.digest.digest());
  }

  private void addContender(Contender contender) {
    add(contender.profile());
    add(contender.zone());
    contender.history().stream().map(Object::toString).sorted().forEach(this::add);
    contender.elsewhere().stream().map(Object::toString).sorted().forEach(this::add);
    add(contender.sitting());
    add(contender.availabilityStated());
  }

  private void add(Object value) {
    digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }
}
