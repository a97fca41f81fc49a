package fr.mediane.network.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.network.Establishment;
import fr.mediane.network.EstablishmentGroup;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
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

  @Inject private Groups groups;
  @Inject private Establishments establishments;

  @Override
  public Integer handle(AttachEstablishments command, CommandContext context) {
    EstablishmentGroup group = groups.require(command.groupId());
    context.about("EstablishmentGroup", group.getId(), group.getName());
    List<Establishment> found = find(numbers(command.finessNumbers()));
    Set<Long> present = groups.memberIds(group);
    List<Establishment> missing =
        found.stream().filter(establishment -> !present.contains(establishment.getId())).toList();
    if (missing.isEmpty()) {
      throw new InvalidRefusal("finess", NetworkTexts.get("group.allAttached"));
    }
    groups.attach(group, missing);
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
    List<Establishment> found = establishments.byFiness(numbers);
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
