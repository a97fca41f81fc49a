package fr.mediane.panel.pool;

import fr.mediane.door.NotFoundRefusal;
import fr.mediane.network.Departement;
import fr.mediane.network.Establishment;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.regulation.ProfessionCategory;
import fr.mediane.regulation.RegulationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Instances, categories and départements: reference data that migrations alone write, hence read
 * once. Establishments, which imports write, are asked of the database each time.
 */
@ApplicationScoped
class PoolReference {

  @PersistenceContext private EntityManager em;
  @Inject private Panels panels;
  @Inject private RegulationStore regulation;

  private volatile List<PanelName> panelNames;
  private volatile List<Choice> departements;

  List<PanelName> panels() {
    List<PanelName> known = panelNames;
    if (known == null) {
      known = panels.all().stream().map(PoolReference::nameOf).toList();
      panelNames = known;
    }
    return known;
  }

  /**
   * One instance.
   *
   * @throws NotFoundRefusal when there is none of that identity
   */
  PanelName panel(Long id) {
    return panels().stream()
        .filter(panel -> panel.id().equals(id))
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }

  /** The categories that exist on a day, in their order. */
  List<Choice> categories(LocalDate day) {
    return regulation.professionCategories().stream()
        .filter(category -> category.isValidOn(day))
        .map(category -> new Choice(category.getCode(), category.getLabel()))
        .toList();
  }

  List<Choice> departements() {
    List<Choice> known = departements;
    if (known == null) {
      known =
          em.createQuery("select d from Departement d order by d.code", Departement.class)
              .getResultStream()
              .map(d -> new Choice(d.getCode(), d.getCode() + " – " + d.getName()))
              .toList();
      departements = known;
    }
    return known;
  }

  Optional<ProfessionCategory> category(String code) {
    return Optional.ofNullable(em.find(ProfessionCategory.class, code));
  }

  Optional<Departement> departement(String code) {
    return Optional.ofNullable(em.find(Departement.class, code));
  }

  Optional<Establishment> establishment(String finess) {
    return establishments(List.of(finess)).stream().findFirst();
  }

  /** The establishments of these FINESS numbers that are known, in one statement. */
  List<Establishment> establishments(Collection<String> finess) {
    return finess.isEmpty()
        ? List.of()
        : em.createQuery(
                "select e from Establishment e where e.finess in :finess", Establishment.class)
            .setParameter("finess", finess)
            .getResultList();
  }

  private static PanelName nameOf(Panel panel) {
    return new PanelName(panel.getId(), panel.getCode(), panel.getName(), panel.getKind());
  }
}
