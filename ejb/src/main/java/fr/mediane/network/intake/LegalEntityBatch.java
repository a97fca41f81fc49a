package fr.mediane.network.intake;

import fr.mediane.network.Departement;
import fr.mediane.network.LegalEntity;
import fr.mediane.network.imports.LegalEntityLine;
import fr.mediane.network.imports.PublicStatus;
import fr.mediane.tabular.LineResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores legal entities, public and private: they tell whether their establishments are public. */
@ApplicationScoped
class LegalEntityBatch implements ImportBatch<LegalEntityLine> {

  private static final int LABEL_LENGTH = 120;

  @PersistenceContext private EntityManager em;

  @Override
  public BatchOutcome store(List<LineResult<LegalEntityLine>> lines) {
    BatchOutcome outcome = new BatchOutcome();
    Map<String, String> fingerprints =
        lines.stream()
            .map(LegalEntityBatch::value)
            .collect(
                Collectors.toMap(line -> line.finess().value(), LegalEntityBatch::fingerprint));
    Map<String, String> before = fingerprintsOf(fingerprints.keySet());
    Map<String, LegalEntity> changing =
        toChange(
            before.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(fingerprints.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList());
    for (LineResult<LegalEntityLine> line : lines) {
      String number = value(line).finess().value();
      String fingerprint = fingerprints.get(number);
      if (!before.containsKey(number)) {
        LegalEntity entity = new LegalEntity(number);
        describe(entity, value(line), fingerprint);
        em.persist(entity);
        outcome.created(line);
      } else if (changing.containsKey(number)) {
        describe(changing.get(number), value(line), fingerprint);
        outcome.updated(line);
      } else {
        outcome.unchanged(line);
      }
    }
    return outcome;
  }

  private void describe(LegalEntity entity, LegalEntityLine line, String fingerprint) {
    entity.describe(
        line.name(),
        line.legalStatusCode(),
        line.legalStatusLabel().length() > LABEL_LENGTH
            ? line.legalStatusLabel().substring(0, LABEL_LENGTH)
            : line.legalStatusLabel(),
        publicStatus(line),
        line.siren().map(Objects::toString).orElse(null),
        em.find(Departement.class, line.departement().value()),
        fingerprint);
  }

  private static Boolean publicStatus(LegalEntityLine line) {
    PublicStatus status = line.publicStatus();
    return status == PublicStatus.BY_LEGAL_ENTITY ? null : status == PublicStatus.PUBLIC;
  }

  private Map<String, String> fingerprintsOf(Collection<String> numbers) {
    return em.createQuery(
            "select l.finess, l.fingerprint from LegalEntity l where l.finess in :numbers",
            Object[].class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  private Map<String, LegalEntity> toChange(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select l from LegalEntity l where l.finess in :numbers", LegalEntity.class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(Collectors.toMap(LegalEntity::getFiness, Function.identity()));
  }

  private static String fingerprint(LegalEntityLine line) {
    return Fingerprint.of(
        line.name(),
        line.legalStatusCode(),
        line.legalStatusLabel(),
        line.siren().orElse(null),
        line.departement());
  }

  private static LegalEntityLine value(LineResult<LegalEntityLine> line) {
    return line.accepted().orElseThrow();
  }
}
