package fr.mediane.panel.rule;

import fr.mediane.panel.rule.BalanceRule.Basis;
import fr.mediane.regulation.Sector;
import java.util.Arrays;
import java.util.List;

/** The balance rules, set up from the settings. */
final class BalanceRules {

  private static final List<Coded> SECTORS =
      Arrays.stream(Sector.values()).map(BalanceRules::coded).toList();

  private BalanceRules() {}

  static List<CompositionRule> of(BalanceSettings settings) {
    return List.of(
        new ConcentrationRule(
            "profession-share",
            Basis.CHARTER,
            MemberProfile::profession,
            true,
            composition -> BalanceRule.share(composition, settings.maxProfessionPercent())),
        new VarietyRule(
            "profession-variety",
            Basis.CHARTER,
            MemberProfile::profession,
            composition -> List.of(),
            composition -> settings.minProfessions()),
        new VarietyRule(
            "sectors",
            Basis.CHARTER,
            profile -> profile.sector() == null ? null : coded(profile.sector()),
            composition -> SECTORS,
            composition -> settings.minSectors()),
        new ConcentrationRule(
            "establishments",
            Basis.HOUSE,
            MemberProfile::establishment,
            false,
            composition -> settings.maxPerEstablishment()),
        new ConcentrationRule(
            "groups",
            Basis.HOUSE,
            MemberProfile::group,
            false,
            composition -> settings.maxPerGroup()),
        new VarietyRule(
            "departements",
            Basis.HOUSE,
            MemberProfile::departement,
            composition -> List.of(),
            composition -> settings.minDepartements()),
        new VarietyRule(
            "former-regions",
            Basis.HOUSE,
            MemberProfile::formerRegion,
            composition -> composition.panel().formerRegions(),
            composition ->
                composition.panel().formerRegions().size() - settings.maxMissingFormerRegions()),
        new StaggeringRule(settings));
  }

  private static Coded coded(Sector sector) {
    return new Coded(sector.name(), sector.label());
  }
}
