package fr.mediane.panel.act;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.Refusal;
import fr.mediane.panel.imports.PublishedCompositionParser;
import fr.mediane.panel.imports.PublishedMemberLine;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.tabular.CsvLimits;
import fr.mediane.tabular.CsvSource;
import fr.mediane.tabular.FileRefusedException;
import fr.mediane.tabular.LineResult;
import fr.mediane.tabular.LineStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a file of published compositions, whole or not at all. */
final class PublishedFile {

  /** Defects told at once; a person mends a file by the top. */
  private static final int MOST_PROBLEMS = 20;

  private PublishedFile() {}

  /**
   * The acts of a file, in its order.
   *
   * @param instanceCodes codes of the instances that the file may name
   * @throws Refusal in French when the file or one of its lines cannot be taken
   */
  static List<PublishedAct> read(byte[] content, Set<String> instanceCodes) {
    Set<String> zones =
        Arrays.stream(OverseasZone.values()).map(Enum::name).collect(Collectors.toSet());
    Map<String, List<PublishedMemberLine>> acts = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    try (LineStream<PublishedMemberLine> lines =
        new PublishedCompositionParser(instanceCodes, zones)
            .open(CsvSource.of(content), CsvLimits.LIST)) {
      for (Optional<LineResult<PublishedMemberLine>> next = lines.next();
          next.isPresent() && problems.size() < MOST_PROBLEMS;
          next = lines.next()) {
        collect(next.get(), acts, problems);
      }
    } catch (FileRefusedException refused) {
      throw new Refusal(ActTexts.get("import.file", refused.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    if (acts.isEmpty()) {
      throw new Refusal(ActTexts.get("import.empty"));
    }
    return acts.values().stream()
        .map(
            members ->
                new PublishedAct(members.get(0).instanceCode(), members.get(0).actDate(), members))
        .toList();
  }

  private static void collect(
      LineResult<PublishedMemberLine> result,
      Map<String, List<PublishedMemberLine>> acts,
      List<Problem> problems) {
    Optional<PublishedMemberLine> accepted = result.accepted();
    if (accepted.isEmpty()) {
      result
          .issues()
          .forEach(
              issue ->
                  problems.add(
                      new Problem(
                          "file",
                          ActTexts.get(
                              "import.line",
                              Integer.toString(result.lineNumber()),
                              issue.message()))));
      return;
    }
    PublishedMemberLine line = accepted.get();
    acts.computeIfAbsent(line.instanceCode() + "/" + line.actDate(), key -> new ArrayList<>())
        .add(line);
  }
}
