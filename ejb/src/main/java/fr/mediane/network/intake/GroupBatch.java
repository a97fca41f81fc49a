package fr.mediane.network.intake;

import fr.mediane.network.EstablishmentGroup;
import fr.mediane.network.GroupKind;
import fr.mediane.network.Region;
import fr.mediane.network.imports.GroupLine;
import fr.mediane.tabular.LineResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores the national list of GHT. The list does not name their members: people attach them. */
@ApplicationScoped
class GroupBatch implements ImportBatch<GroupLine> {

  @PersistenceContext private EntityManager em;

  @Override
  public BatchOutcome store(List<LineResult<GroupLine>> lines) {
    BatchOutcome outcome = new BatchOutcome();
    Map<String, EstablishmentGroup> present = present(lines);
    for (LineResult<GroupLine> line : lines) {
      GroupLine group = line.accepted().orElseThrow();
      Region region = em.find(Region.class, group.regionCode());
      if (region == null) {
        outcome.refused(line, "CODE_GHT", group.numericCode(), IntakeIssue.REGION_UNKNOWN);
        continue;
      }
      EstablishmentGroup known = present.get(group.code());
      if (known == null) {
        em.persist(
            new EstablishmentGroup(
                GroupKind.GHT, group.code(), group.numericCode(), group.name(), region));
        outcome.created(line);
      } else if (known.describe(group.numericCode(), group.name(), region)) {
        outcome.updated(line);
      } else {
        outcome.unchanged(line);
      }
    }
    return outcome;
  }

  private Map<String, EstablishmentGroup> present(List<LineResult<GroupLine>> lines) {
    return em.createQuery(
            "select g from EstablishmentGroup g where g.kind = :kind and g.code in :codes",
            EstablishmentGroup.class)
        .setParameter("kind", GroupKind.GHT)
        .setParameter(
            "codes", lines.stream().map(line -> line.accepted().orElseThrow().code()).toList())
        .getResultStream()
        .collect(Collectors.toMap(EstablishmentGroup::getCode, Function.identity()));
  }
}
