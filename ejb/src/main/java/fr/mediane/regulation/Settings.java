package fr.mediane.regulation;

import fr.mediane.persistence.Kept;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The repository of settings. Their values are read once and kept until one changes. */
@ApplicationScoped
public class Settings {

  @PersistenceContext private EntityManager em;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  private final Kept<Map<String, String>> values =
      new Kept<>(
          () ->
              all().stream()
                  .collect(Collectors.toUnmodifiableMap(Setting::getKey, Setting::getValue)));

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
    String value = values.get().get(key);
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

  /** To be called by whoever changes a setting, in the transaction of the change. */
  public void changed() {
    values.forgetAfter(transactions);
  }
}
