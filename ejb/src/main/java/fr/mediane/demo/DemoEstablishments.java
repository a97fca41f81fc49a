package fr.mediane.demo;

import fr.mediane.network.CategoryLabels;
import fr.mediane.network.Departement;
import fr.mediane.network.Establishment;
import fr.mediane.network.EstablishmentFacts;
import fr.mediane.network.EstablishmentGroup;
import fr.mediane.network.EstablishmentSource;
import fr.mediane.network.GroupKind;
import fr.mediane.network.GroupMembership;
import fr.mediane.network.Region;
import fr.mediane.regulation.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * About three hundred invented public establishments, three in each département, and forty invented
 * GHT. Their FINESS numbers have a right key and stand in ranks (98 000 and above) that keep them
 * apart; their source says that they are fictitious.
 */
@ApplicationScoped
public class DemoEstablishments {

  private static final int GROUPS = 40;
  private static final int FIRST_RANK = 98_000;
  private static final String FINGERPRINT = "demonstration";

  /** An invented kind of establishment. */
  private record Kind(String category, String prefix, Sector sector) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("355", "Centre hospitalier de ", Sector.HOSPITAL),
          new Kind("500", "EHPAD public de ", Sector.MEDICO_SOCIAL),
          new Kind("101", "Centre hospitalier régional de ", Sector.HOSPITAL),
          new Kind("292", "Établissement public de santé mentale de ", Sector.HOSPITAL),
          new Kind("177", "Foyer départemental de l’enfance de ", Sector.SOCIAL),
          new Kind("183", "Institut médico-éducatif public de ", Sector.MEDICO_SOCIAL),
          new Kind("106", "Hôpital local de ", Sector.HOSPITAL),
          new Kind("246", "ÉSAT public de ", Sector.MEDICO_SOCIAL));

  private static final List<String> PLACES =
      List.of("Valfictif", "Saint-Exemple", "Montmodèle", "Roche-Imaginaire", "Bourg-Inventé");
  private static final List<String> SUFFIXES =
      List.of("", "-sur-Songe", "-le-Château", "-la-Forêt", "-les-Bains", "-en-Plaine", "-du-Lac");

  @PersistenceContext private EntityManager em;

  /** Creates the establishments and their groups. */
  public void create() {
    List<Departement> departements =
        em.createQuery(
                "select d from Departement d left join fetch d.region order by d.code",
                Departement.class)
            .getResultList();
    Map<Region, List<Establishment>> byRegion = new LinkedHashMap<>();
    int rank = 0;
    for (Departement departement : departements) {
      for (Kind kind :
          List.of(KINDS.get(0), KINDS.get(1), KINDS.get(2 + rank / 3 % (KINDS.size() - 2)))) {
        Establishment created = establishment(departement, kind, rank++);
        if (departement.getRegion() != null) {
          byRegion.computeIfAbsent(departement.getRegion(), key -> new ArrayList<>()).add(created);
        }
      }
    }
    groups(byRegion);
  }

  private Establishment establishment(Departement departement, Kind kind, int rank) {
    String place =
        PLACES.get(rank % PLACES.size()) + SUFFIXES.get(rank / PLACES.size() % SUFFIXES.size());
    String name = kind.prefix() + place;
    String prefix = departement.getCode().substring(0, 2);
    Establishment establishment =
        new Establishment(
            DemoFiness.number(prefix, FIRST_RANK + rank),
            departement,
            new EstablishmentFacts(
                name,
                null,
                null,
                kind.category(),
                CategoryLabels.of(kind.category()).orElse(null),
                kind.sector(),
                null,
                null,
                null,
                null,
                place,
                1 + rank % 40 + ", avenue de l’Exemple",
                null,
                null,
                LocalDate.of(1960 + rank % 55, 1, 1)),
            EstablishmentSource.DEMONSTRATION,
            null,
            FINGERPRINT);
    em.persist(establishment);
    return establishment;
  }

  private void groups(Map<Region, List<Establishment>> byRegion) {
    List<Region> regions = List.copyOf(byRegion.keySet());
    for (int number = 0; number < GROUPS; number++) {
      Region region = regions.get(number % regions.size());
      int inRegion = number / regions.size();
      EstablishmentGroup group =
          new EstablishmentGroup(
              GroupKind.GHT,
              "FICTIF-" + String.format("%02d", number + 1),
              null,
              "GHT fictif n°\u00a0" + (inRegion + 1) + " – " + region.getName(),
              region);
      em.persist(group);
      List<Establishment> members = byRegion.get(region);
      int share = (GROUPS - 1 - number % regions.size()) / regions.size() + 1;
      for (int i = inRegion; i < members.size(); i += share) {
        em.persist(new GroupMembership(group, members.get(i)));
      }
    }
  }
}
