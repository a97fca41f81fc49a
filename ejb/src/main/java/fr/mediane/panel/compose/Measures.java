package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.regulation.Sector;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The counts that the balance rules make, by the identifier of the rule. */
final class Measures {

  private static final List<Coded> SECTORS =
      Arrays.stream(Sector.values())
          .map(sector -> new Coded(sector.name(), sector.label()))
          .toList();

  private static final Map<String, Function<MemberProfile, Coded>> VALUES =
      Map.of(
          "profession-share", MemberProfile::profession,
          "profession-variety", MemberProfile::profession,
          "sectors", Measures::sector,
          "former-regions", MemberProfile::formerRegion,
          "departements", MemberProfile::departement,
          "establishments", MemberProfile::establishment,
          "groups", MemberProfile::group);

  private Measures() {}

  /** Members beyond what a rule of concentration allows. */
  static Measure excess(String ruleId) {
    return new Excess(ruleId, VALUES.get(ruleId));
  }

  /** Values that a rule of variety could count and does not. */
  static Measure absence(String ruleId) {
    return new Absence(
        ruleId,
        VALUES.get(ruleId),
        switch (ruleId) {
          case "sectors" -> model -> SECTORS;
          case "former-regions" -> model -> model.task().frame().panel().formerRegions();
          default -> model -> List.of();
        });
  }

  private static Coded sector(MemberProfile profile) {
    return profile.sector() == null
        ? null
        : new Coded(profile.sector().name(), profile.sector().label());
  }
}
