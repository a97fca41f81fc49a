package fr.mediane.network.intake;

import fr.mediane.network.Departement;
import fr.mediane.network.Establishment;
import fr.mediane.network.EstablishmentFacts;
import fr.mediane.network.EstablishmentSource;
import fr.mediane.network.FormerName;
import fr.mediane.network.imports.EstablishmentLine;
import fr.mediane.network.imports.PublicStatus;
import fr.mediane.network.intake.KnownEstablishments.Known;
import fr.mediane.tabular.LineResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stores lines of establishments. Only the public ones enter (décret n° 2019-897, art. 1 and 2);
 * the survey never overwrites what the register says.
 */
@ApplicationScoped
class EstablishmentBatch {

  @PersistenceContext private EntityManager em;
  @Inject private KnownEstablishments known;

  /** The batch for lines of one source. */
  public ImportBatch<EstablishmentLine> from(EstablishmentSource source) {
    return accepted -> store(accepted, source);
  }

  private BatchOutcome store(
      List<LineResult<EstablishmentLine>> lines, EstablishmentSource source) {
    BatchOutcome outcome = new BatchOutcome();
    Map<String, Known> there = known.byNumber(numbersOf(lines));
    List<LineResult<EstablishmentLine>> kept = keepPublic(lines, there, outcome);
    Map<String, Establishment> changing = known.toChange(changedNumbers(kept, there, source));
    for (LineResult<EstablishmentLine> line : kept) {
      storeOne(line, there.get(numberOf(line)), changing, source, outcome);
    }
    return outcome;
  }

  private List<LineResult<EstablishmentLine>> keepPublic(
      List<LineResult<EstablishmentLine>> lines, Map<String, Known> there, BatchOutcome outcome) {
    Set<String> asked =
        lines.stream()
            .map(EstablishmentBatch::value)
            .filter(line -> line.publicStatus() == PublicStatus.BY_LEGAL_ENTITY)
            .flatMap(line -> line.legalEntity().stream())
            .map(Objects::toString)
            .collect(Collectors.toSet());
    Map<String, Boolean> legalEntities = known.publicStatusOf(asked);
    return lines.stream().filter(line -> isPublic(line, legalEntities, there, outcome)).toList();
  }

  private static boolean isPublic(
      LineResult<EstablishmentLine> line,
      Map<String, Boolean> legalEntities,
      Map<String, Known> there,
      BatchOutcome outcome) {
    EstablishmentLine value = value(line);
    PublicStatus status = value.publicStatus();
    if (status == PublicStatus.BY_LEGAL_ENTITY) {
      String legalEntity = value.legalEntity().map(Objects::toString).orElse("");
      Boolean isPublic = legalEntities.get(legalEntity);
      if (isPublic == null) {
        outcome.refused(
            line,
            "nofinessej",
            legalEntity,
            legalEntities.containsKey(legalEntity)
                ? IntakeIssue.LEGAL_ENTITY_UNDECIDED
                : IntakeIssue.LEGAL_ENTITY_UNKNOWN);
        return false;
      }
      status = isPublic ? PublicStatus.PUBLIC : PublicStatus.PRIVATE;
    }
    if (status == PublicStatus.PUBLIC) {
      return true;
    }
    if (there.containsKey(numberOf(line))) {
      outcome.remark(line, "", numberOf(line), IntakeIssue.BECAME_PRIVATE);
      outcome.unchanged(line);
    } else {
      outcome.skipped(line);
    }
    return false;
  }

  private static Set<String> changedNumbers(
      List<LineResult<EstablishmentLine>> lines,
      Map<String, Known> there,
      EstablishmentSource source) {
    return lines.stream()
        .filter(line -> there.containsKey(numberOf(line)))
        .filter(line -> changes(line, there.get(numberOf(line)), source))
        .map(EstablishmentBatch::numberOf)
        .collect(Collectors.toSet());
  }

  private static boolean changes(
      LineResult<EstablishmentLine> line, Known before, EstablishmentSource source) {
    boolean lesser =
        source == EstablishmentSource.SAE && before.source() == EstablishmentSource.FINESS;
    return !lesser
        && !before.fingerprint().equals(EstablishmentFactsReader.fingerprint(value(line)));
  }

  private void storeOne(
      LineResult<EstablishmentLine> line,
      Known before,
      Map<String, Establishment> changing,
      EstablishmentSource source,
      BatchOutcome outcome) {
    EstablishmentLine value = value(line);
    Optional<Departement> departement =
        Optional.ofNullable(em.find(Departement.class, value.departement().value()));
    if (departement.isEmpty()) {
      outcome.refused(line, "departement", value.departement().value(), IntakeIssue.OUT_OF_NETWORK);
      return;
    }
    Establishment present = changing.get(numberOf(line));
    if (before != null && present == null) {
      outcome.unchanged(line);
      return;
    }
    EstablishmentFacts facts = EstablishmentFactsReader.facts(value);
    String fingerprint = EstablishmentFactsReader.fingerprint(value);
    if (present == null) {
      em.persist(
          new Establishment(
              numberOf(line),
              departement.get(),
              facts,
              source,
              value.updatedOn().orElse(null),
              fingerprint));
      outcome.created(line);
    } else {
      FormerName.before(present, facts.name()).ifPresent(em::persist);
      present.describe(
          departement.get(), facts, source, value.updatedOn().orElse(null), fingerprint);
      outcome.updated(line);
    }
  }

  private static Set<String> numbersOf(List<LineResult<EstablishmentLine>> lines) {
    return lines.stream().map(EstablishmentBatch::numberOf).collect(Collectors.toSet());
  }

  private static String numberOf(LineResult<EstablishmentLine> line) {
    return value(line).finess().value();
  }

  private static EstablishmentLine value(LineResult<EstablishmentLine> line) {
    return line.accepted().orElseThrow();
  }
}
