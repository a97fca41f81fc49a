package fr.mediane.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * The repository of settings. Values are read once and kept until one changes; another node of a
 * cluster sees the change when its own copy expires.
 */
@ApplicationScoped
public class Settings {

  private static final long MAX_AGE_NANOS = 30_000_000_000L;

  /**
   * The values as read.
   *
   * @param values value of each key, in its stored form
   * @param readAt {@link System#nanoTime()} of the reading
   */
  private record Snapshot(Map<String, String> values, long readAt) {}

  private final AtomicReference<Snapshot> cache = new AtomicReference<>();

  @PersistenceContext private EntityManager em;

  /**
   * A whole number.
   *
   * @throws IllegalStateException when no migration created this setting
   */
  public int number(String key) {
    return Integer.parseInt(text(key));
  }

  /** Yes or no. */
  public boolean flag(String key) {
    return Boolean.parseBoolean(text(key));
  }

  /** Several whole numbers, in the order in which they were typed. */
  public List<Integer> numbers(String key) {
    return ((List<?>) ValueType.NUMBERS.parse(text(key)))
        .stream().map(Integer.class::cast).toList();
  }

  private String text(String key) {
    Snapshot snapshot = cache.get();
    if (snapshot == null || System.nanoTime() - snapshot.readAt() > MAX_AGE_NANOS) {
      snapshot =
          new Snapshot(
              all().stream()
                  .collect(Collectors.toUnmodifiableMap(Setting::getKey, Setting::getValue)),
              System.nanoTime());
      cache.set(snapshot);
    }
    String value = snapshot.values().get(key);
    if (value == null) {
      throw new IllegalStateException("Unknown setting " + key);
    }
    return value;
  }

  /** All settings in the order of display. */
  public List<Setting> all() {
    return em.createQuery("select s from Setting s order by s.position", Setting.class)
        .getResultList();
  }

  /** One setting. */
  public Optional<Setting> byKey(String key) {
    return Optional.ofNullable(em.find(Setting.class, key));
  }

  /** Forgets the copy in memory, after a change. */
  public void forget() {
    cache.set(null);
  }
}
