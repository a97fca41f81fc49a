package fr.mediane.panel.pool;

import fr.mediane.access.AccessScope;
import fr.mediane.network.Establishment;
import fr.mediane.network.imports.FinessNumber;
import fr.mediane.panel.CallForApplications;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.ImportTally;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.Tie;
import fr.mediane.panel.TieNature;
import fr.mediane.panel.Training;
import fr.mediane.panel.imports.CandidateCsvParser;
import fr.mediane.panel.imports.CandidateLine;
import fr.mediane.tabular.CsvLimits;
import fr.mediane.tabular.CsvSource;
import fr.mediane.tabular.FileRefusedException;
import fr.mediane.tabular.LineIssue;
import fr.mediane.tabular.LineResult;
import fr.mediane.tabular.LineStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a file of candidates chunk by chunk and says, or does, what each line changes. The check
 * before an import and the import itself run the same code; only the second writes.
 */
@ApplicationScoped
class CandidateImporter {

  private static final int CHUNK = 500;

  @Inject private Pool pool;
  @Inject private PoolReference reference;
  @Inject private PersonRecord records;

  /**
   * Where a file goes.
   *
   * @param panelId the instance
   * @param callId the call answered, or {@code null}
   * @param scope what the author may see
   * @param today the day of the import
   * @param writes whether to do what the file says
   */
  record Job(Long panelId, Long callId, AccessScope scope, LocalDate today, boolean writes) {}

  /** Is told of the outcome of each line, in the order of the file. */
  interface Listener {
    /** One line. */
    void line(int number, ImportOutcome outcome, CandidateLine line, List<LineIssue> issues);
  }

  /**
   * Runs through a file.
   *
   * @throws FileRefusedException when the file as a whole cannot be read; nothing was written
   */
  ImportTally run(Job job, byte[] content, Listener listener)
      throws IOException, FileRefusedException {
    Count count = new Count(listener);
    try (LineStream<CandidateLine> lines =
        parser(job.today()).open(CsvSource.of(content), CsvLimits.LIST)) {
      lines
          .headingIssues()
          .forEach(issue -> listener.line(lines.headingLineNumber(), null, null, List.of(issue)));
      List<LineResult<CandidateLine>> chunk = new ArrayList<>();
      for (var next = lines.next(); next.isPresent(); next = lines.next()) {
        chunk.add(next.get());
        if (chunk.size() == CHUNK) {
          take(chunk, job, count);
          chunk.clear();
        }
      }
      take(chunk, job, count);
    }
    return count.tally();
  }

  private CandidateCsvParser parser(LocalDate today) {
    Map<String, String> categories = new LinkedHashMap<>();
    reference
        .categories(today)
        .forEach(category -> categories.put(category.code(), category.label()));
    return new CandidateCsvParser(categories, today);
  }

  private void take(List<LineResult<CandidateLine>> chunk, Job job, Count count) {
    Panel panel = pool.find(Panel.class, job.panelId());
    CallForApplications call =
        job.callId() == null ? null : pool.find(CallForApplications.class, job.callId());
    Map<String, Establishment> establishments = establishments(chunk);
    Map<Integer, CandidateIntake> intakes = new LinkedHashMap<>();
    for (LineResult<CandidateLine> result : chunk) {
      result
          .accepted()
          .ifPresent(
              line ->
                  intakes.put(
                      result.lineNumber(),
                      CandidateIntake.of(
                          result.lineNumber(), line, panel, establishments, reference)));
    }
    ImportChunk known = ImportChunk.read(pool, intakes.values(), panel, job.scope());
    for (LineResult<CandidateLine> result : chunk) {
      CandidateIntake intake = intakes.get(result.lineNumber());
      if (intake == null) {
        count.add(result.lineNumber(), ImportOutcome.REFUSED, null, result.issues());
        continue;
      }
      ImportOutcome outcome = take(intake, known, panel, call, job);
      List<LineIssue> issues =
          Stream.concat(result.issues().stream(), intake.issues().stream()).toList();
      count.add(result.lineNumber(), outcome, intake.line(), issues);
    }
    if (job.writes()) {
      pool.writeAndForget();
    }
  }

  private ImportOutcome take(
      CandidateIntake intake, ImportChunk known, Panel panel, CallForApplications call, Job job) {
    Person person = known.samePerson(intake);
    if (person == null) {
      Person created = new Person(intake.profile());
      known.remember(created);
      if (job.writes()) {
        pool.add(created);
        enter(created, intake, panel, call, job);
        addBelongings(created, intake, known);
      }
      return ImportOutcome.CREATED;
    }
    boolean inPool = known.isInPool(person);
    boolean changes = !intake.over(person.profile()).equals(person.profile());
    boolean adds = known.lacksBelongings(person, intake);
    if (job.writes()) {
      records.describe(person, intake.over(person.profile()));
      addBelongings(person, intake, known);
      if (!inPool) {
        enter(person, intake, panel, call, job);
      }
    }
    known.remember(person);
    if (!inPool) {
      return ImportOutcome.ATTACHED;
    }
    return changes || adds ? ImportOutcome.UPDATED : ImportOutcome.UNCHANGED;
  }

  private void enter(
      Person person, CandidateIntake intake, Panel panel, CallForApplications call, Job job) {
    pool.add(
        new Candidacy(
            person, panel, call, intake.zone(), intake.line().appliedOn().orElse(job.today())));
  }

  private void addBelongings(Person person, CandidateIntake intake, ImportChunk known) {
    if (known.lacksTraining(person, intake)) {
      pool.add(new Training(person, intake.line().training(), null, null, null));
    }
    known
        .missingTies(person, intake)
        .forEach(
            establishment ->
                pool.add(new Tie(person, establishment, TieNature.OTHER, null, null, null)));
  }

  private Map<String, Establishment> establishments(List<LineResult<CandidateLine>> chunk) {
    Set<String> numbers = new HashSet<>();
    chunk.stream()
        .flatMap(result -> result.accepted().stream())
        .flatMap(line -> Stream.concat(line.establishment().stream(), line.ties().stream()))
        .map(FinessNumber::value)
        .forEach(numbers::add);
    return reference.establishments(numbers).stream()
        .collect(Collectors.toMap(Establishment::getFiness, Function.identity()));
  }

  /** Counts the outcomes and passes them on. */
  private static final class Count {
    private final Listener listener;
    private final Map<ImportOutcome, Integer> outcomes = new LinkedHashMap<>();
    private int warned;

    Count(Listener listener) {
      this.listener = listener;
    }

    void add(int number, ImportOutcome outcome, CandidateLine line, List<LineIssue> issues) {
      outcomes.merge(outcome, 1, Integer::sum);
      warned += outcome == ImportOutcome.REFUSED || issues.isEmpty() ? 0 : 1;
      listener.line(number, outcome, line, issues);
    }

    ImportTally tally() {
      return new ImportTally(
          of(ImportOutcome.CREATED),
          of(ImportOutcome.ATTACHED),
          of(ImportOutcome.UPDATED),
          of(ImportOutcome.UNCHANGED),
          warned,
          of(ImportOutcome.REFUSED));
    }

    private int of(ImportOutcome outcome) {
      return outcomes.getOrDefault(outcome, 0);
    }
  }
}
