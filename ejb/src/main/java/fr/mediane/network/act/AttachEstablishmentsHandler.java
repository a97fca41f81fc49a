package fr.mediane.network.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.network.Establishment;
import fr.mediane.network.EstablishmentGroup;
import fr.mediane.network.GroupMembership;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the establishments by their numbers: all of them, or none is attached. */
@ApplicationScoped
public class AttachEstablishmentsHandler implements CommandHandler<AttachEstablishments, Integer> {

  private static final int MAX_AT_ONCE = 100;
  private static final int MAX_NAMED = 10;
  private static final Pattern SEPARATORS = Pattern.compile("[^0-9A-Za-z]+");

  @PersistenceContext private EntityManager em;
  @Inject private Groups groups;

  @Override
  public Integer handle(AttachEstablishments command, CommandContext context) {
    EstablishmentGroup group = groups.require(command.groupId());
    context.about("EstablishmentGroup", group.getId(), group.getName());
    List<Establishment> found = find(numbers(command.finessNumbers()));
    Set<Long> present =
        new HashSet<>(
            em.createQuery(
                    "select m.establishment.id from GroupMembership m where m.group = :group",
                    Long.class)
                .setParameter("group", group)
                .getResultList());
    List<Establishment> missing =
        found.stream().filter(establishment -> !present.contains(establishment.getId())).toList();
    if (missing.isEmpty()) {
      throw new InvalidRefusal("finess", NetworkTexts.get("group.allAttached"));
    }
    missing.forEach(establishment -> em.persist(new GroupMembership(group, establishment)));
    return missing.size();
  }

  private static Set<String> numbers(String typed) {
    Set<String> numbers = new LinkedHashSet<>();
    if (typed != null) {
      Arrays.stream(SEPARATORS.split(typed))
          .filter(number -> !number.isEmpty())
          .map(number -> number.toUpperCase(Locale.ROOT))
          .forEach(numbers::add);
    }
    if (numbers.isEmpty()) {
      throw new InvalidRefusal("finess", NetworkTexts.get("group.finessMissing"));
    }
    if (numbers.size() > MAX_AT_ONCE) {
      throw new InvalidRefusal("finess", NetworkTexts.get("group.finessTooMany"));
    }
    return numbers;
  }

  private List<Establishment> find(Set<String> numbers) {
    List<Establishment> found =
        em.createQuery(
                "select e from Establishment e where e.finess in :numbers", Establishment.class)
            .setParameter("numbers", numbers)
            .getResultList();
    Set<String> unknown = new LinkedHashSet<>(numbers);
    found.forEach(establishment -> unknown.remove(establishment.getFiness()));
    if (!unknown.isEmpty()) {
      throw new InvalidRefusal(
          "finess",
          NetworkTexts.get(
              "group.finessUnknown",
              unknown.size(),
              FrenchText.list(unknown.stream().limit(MAX_NAMED).toList())));
    }
    return found;
  }
}
