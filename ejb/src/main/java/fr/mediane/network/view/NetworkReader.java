package fr.mediane.network.view;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.network.Territory;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.Sector;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads territories and mediators, in five statements a page at most. */
@Stateless
@PermitAll
public class NetworkReader {

  private static final String TERM =
      """
      select new fr.mediane.network.view.MediatorTerm(m.id, m.version, t.code, t.name, t.kind, m.civility, m.lastName,
             m.firstName, m.email, m.certificateBody, m.certificateOn, m.trainingHours, m.actReference, m.startsOn,
             m.endsOn, m.endedOn)
        from Mediator m join m.territory t
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Access access;
  @Inject private Clock clock;

  /** The ten territories and the national level, in the order of display. */
  @Requires(Right.NETWORK_READ)
  public List<TerritorySummary> territories() {
    access.require(Right.NETWORK_READ);
    List<Territory> territories =
        em.createQuery(
                "select t from Territory t left join fetch t.supportAgency order by t.position",
                Territory.class)
            .getResultList();
    Map<String, List<String>> regions = regionsByTerritory();
    Map<String, MediatorTerm> mediators =
        inOffice().stream()
            .collect(
                Collectors.toMap(
                    MediatorTerm::territoryCode, Function.identity(), (first, second) -> first));
    Map<String, Long> establishments = establishmentsByTerritory();
    return territories.stream()
        .map(
            territory ->
                new TerritorySummary(
                    territory.getCode(),
                    territory.getName(),
                    territory.getKind(),
                    territory.getSupportAgency() == null
                        ? null
                        : territory.getSupportAgency().getName(),
                    territory.getSupportCertainty(),
                    regions.getOrDefault(territory.getCode(), List.of()),
                    mediators.get(territory.getCode()),
                    establishments.getOrDefault(territory.getCode(), 0L)))
        .toList();
  }

  /**
   * One territory.
   *
   * @throws NotFoundRefusal when no territory has that code
   */
  @Requires(Right.NETWORK_READ)
  public TerritorySheet territory(String code) {
    access.require(Right.NETWORK_READ);
    Territory territory =
        em.createQuery(
                "select t from Territory t left join fetch t.supportAgency where t.code = :code",
                Territory.class)
            .setParameter("code", code)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    return new TerritorySheet(
        territory.getCode(),
        territory.getName(),
        territory.getKind(),
        territory.getVersion(),
        territory.getSupportAgency() == null ? null : territory.getSupportAgency().getId(),
        territory.getSupportAgency() == null ? null : territory.getSupportAgency().getName(),
        territory.getSupportCertainty(),
        territory.getSupportSource(),
        territory.getReferralAddress(),
        agenciesOf(territory),
        placesOf(territory),
        em.createQuery(TERM + " where t = :territory order by m.startsOn desc", MediatorTerm.class)
            .setParameter("territory", territory)
            .getResultList(),
        establishmentsBySector(territory));
  }

  /** The terms of all mediators, by territory, last first. */
  @Requires(Right.NETWORK_READ)
  public List<MediatorTerm> mediators() {
    access.require(Right.NETWORK_READ);
    return em.createQuery(TERM + " order by t.position, m.startsOn desc", MediatorTerm.class)
        .getResultList();
  }

  /**
   * One term of a mediator.
   *
   * @throws NotFoundRefusal when there is none
   */
  @Requires(Right.NETWORK_READ)
  public MediatorTerm mediator(Long id) {
    access.require(Right.NETWORK_READ);
    return em.createQuery(TERM + " where m.id = :id", MediatorTerm.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }

  private List<MediatorTerm> inOffice() {
    LocalDate today = LegalTime.today(clock);
    return em.createQuery(
            TERM + " where m.startsOn <= :today and coalesce(m.endedOn, m.endsOn) >= :today",
            MediatorTerm.class)
        .setParameter("today", today)
        .getResultList();
  }

  private Map<String, List<String>> regionsByTerritory() {
    return em.createQuery(
            "select r.territory.code, r.name from Region r order by r.name", Object[].class)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
  }

  private Map<String, Long> establishmentsByTerritory() {
    return em.createQuery(
            "select d.territory.code, count(e) from Establishment e join e.departement d group by d.territory.code",
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  private Map<Sector, Long> establishmentsBySector(Territory territory) {
    Map<Sector, Long> counts = new HashMap<>();
    em.createQuery(
            "select e.sector, count(e) from Establishment e where e.departement.territory = :territory group by e.sector",
            Object[].class)
        .setParameter("territory", territory)
        .getResultList()
        .forEach(row -> counts.put((Sector) row[0], (Long) row[1]));
    return counts;
  }

  private List<TerritoryPlace> placesOf(Territory territory) {
    return em.createQuery(
            """
            select new fr.mediane.network.view.TerritoryPlace(d.code, d.name, r.name, a.name, d.zone)
              from Departement d left join d.region r left join r.agency a
             where d.territory = :territory order by d.zone, r.name, d.code
            """,
            TerritoryPlace.class)
        .setParameter("territory", territory)
        .getResultList();
  }

  private List<AgencyChoice> agenciesOf(Territory territory) {
    if (territory.getKind() == PanelKind.NATIONAL) {
      return List.of();
    }
    // Art. 8: the agency of Outre-mer is outside of its territory, so any may be chosen.
    boolean overseas = territory.getKind() == PanelKind.OVERSEAS;
    return em.createQuery(
            """
            select distinct new fr.mediane.network.view.AgencyChoice(a.id, a.name)
              from Region r join r.agency a
             where :anywhere = true or r.territory = :territory
             order by a.name
            """,
            AgencyChoice.class)
        .setParameter("anywhere", overseas)
        .setParameter("territory", territory)
        .getResultList();
  }
}
