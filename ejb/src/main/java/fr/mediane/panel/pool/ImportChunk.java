package fr.mediane.panel.pool;

import fr.mediane.access.AccessScope;
import fr.mediane.network.Establishment;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.Tie;
import fr.mediane.panel.Training;
import fr.mediane.text.SearchKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the database knows of the people whom a chunk of lines may describe, in five statements
 * whatever the number of lines, and what the lines already taken added to it.
 */
final class ImportChunk {

  private final Map<String, List<Person>> byEmail = new HashMap<>();
  private final Map<String, List<Person>> byNames = new HashMap<>();
  private final Set<Person> visible = new HashSet<>();
  private final Set<Person> inPool = new HashSet<>();
  private final Map<Person, Set<String>> trainings = new HashMap<>();
  private final Map<Person, Set<Long>> ties = new HashMap<>();

  private ImportChunk() {}

  /** Reads what concerns these lines. */
  static ImportChunk read(
      Pool pool, Collection<CandidateIntake> intakes, Panel panel, AccessScope scope) {
    ImportChunk chunk = new ImportChunk();
    if (intakes.isEmpty()) {
      return chunk;
    }
    List<SamePerson.Traits> traits = intakes.stream().map(CandidateIntake::traits).toList();
    List<Person> people =
        pool.people(
            traits.stream()
                .map(SamePerson.Traits::email)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()),
            traits.stream().map(SamePerson.Traits::names).collect(Collectors.toSet()));
    people.forEach(chunk::index);
    if (people.isEmpty()) {
      return chunk;
    }
    Set<Long> seen = new HashSet<>(pool.visible(people, scope));
    people.stream().filter(p -> seen.contains(p.getId())).forEach(chunk.visible::add);
    pool.candidaciesOf(people, panel).stream().map(Candidacy::getPerson).forEach(chunk.inPool::add);
    for (Training training : pool.belongings(Training.class, people)) {
      chunk.trainingsOf(training.getPerson()).add(key(training.getTitle()));
    }
    for (Tie tie : pool.belongings(Tie.class, people)) {
      chunk.tiesOf(tie.getPerson()).add(tie.getEstablishment().getId());
    }
    return chunk;
  }

  /** The person that a line describes, or {@code null}; tells of an address shared by two. */
  Person samePerson(CandidateIntake intake) {
    SamePerson.Traits line = intake.traits();
    List<Person> alike = new ArrayList<>(byEmail.getOrDefault(line.email(), List.of()));
    byNames.getOrDefault(line.names(), List.of()).stream()
        .filter(person -> !alike.contains(person))
        .forEach(alike::add);
    for (Person person : alike) {
      SamePerson.Traits known =
          new SamePerson.Traits(person.getEmail(), person.getSearchKey(), person.getProfession());
      boolean same =
          visible.contains(person)
              ? SamePerson.inFile(line, known)
              : SamePerson.certainly(line.email(), line.names(), known.email(), known.names());
      if (same) {
        return person;
      }
      if (visible.contains(person) && SamePerson.sharesAddressOnly(line, known)) {
        intake.tellSharedAddress();
      }
    }
    return null;
  }

  /** Remembers that a line put a person into the pool. */
  void remember(Person person) {
    if (visible.add(person)) {
      index(person);
    }
    inPool.add(person);
  }

  boolean isInPool(Person person) {
    return inPool.contains(person);
  }

  boolean lacksBelongings(Person person, CandidateIntake intake) {
    return lacksTraining(person, intake) || !missingTies(person, intake).isEmpty();
  }

  boolean lacksTraining(Person person, CandidateIntake intake) {
    String title = intake.line().training();
    return !title.isEmpty() && !trainingsOf(person).contains(key(title));
  }

  List<Establishment> missingTies(Person person, CandidateIntake intake) {
    return intake.ties().stream()
        .filter(establishment -> !tiesOf(person).contains(establishment.getId()))
        .toList();
  }

  private void index(Person person) {
    List<Person> homonyms =
        byNames.computeIfAbsent(person.getSearchKey(), key -> new ArrayList<>());
    if (!homonyms.contains(person)) {
      homonyms.add(person);
    }
    if (person.getEmail() != null) {
      byEmail.computeIfAbsent(person.getEmail(), key -> new ArrayList<>()).add(person);
    }
  }

  private Set<String> trainingsOf(Person person) {
    return trainings.computeIfAbsent(person, key -> new HashSet<>());
  }

  private Set<Long> tiesOf(Person person) {
    return ties.computeIfAbsent(person, key -> new HashSet<>());
  }

  private static String key(String title) {
    return String.join(" ", SearchKey.words(title));
  }
}
