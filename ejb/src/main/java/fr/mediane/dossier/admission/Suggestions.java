package fr.mediane.dossier.admission;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.LegalAction;
import fr.mediane.network.Establishment;
import fr.mediane.text.FrenchText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Answers that the data already give, each with what it was computed from. */
public final class Suggestions {

  private Suggestions() {}

  /**
   * What the data say of a saisine.
   *
   * @param groups the groups common to all its establishments
   */
  public static Map<AdmissibilityQuestion, Suggestion> of(
      Dossier dossier, Collection<DossierCommonGroup> groups) {
    Map<AdmissibilityQuestion, Suggestion> found = new EnumMap<>(AdmissibilityQuestion.class);
    if (dossier.getPanel().getTerritory() != null) {
      found.put(AdmissibilityQuestion.TERRITORY, territory(dossier));
    }
    found.put(AdmissibilityQuestion.PUBLIC_ESTABLISHMENT, publicOne(dossier.getEstablishment()));
    found.put(
        AdmissibilityQuestion.SAME_EMPLOYER,
        sameEmployer(placesOf(dossier), groups, dossier.getReceivedOn()));
    if (dossier.getSeriousHarm() != null) {
      found.put(
          AdmissibilityQuestion.SERIOUS_HARM,
          new Suggestion(yesIf(dossier.getSeriousHarm()), AdmissionTexts.get("suggest.declared")));
    }
    found.put(
        AdmissibilityQuestion.LEGAL_ACTION,
        new Suggestion(
            yesIf(dossier.getLegalAction() != LegalAction.NONE),
            AdmissionTexts.get("suggest.legalAction", dossier.getLegalAction().label())));
    return found;
  }

  private static Set<Establishment> placesOf(Dossier dossier) {
    Set<Establishment> places = new HashSet<>();
    places.add(dossier.getEstablishment());
    dossier.getParties().forEach(party -> places.add(party.getEstablishment()));
    return places;
  }

  private static Suggestion territory(Dossier dossier) {
    Establishment place = dossier.getEstablishment();
    boolean inside =
        place.getDepartement().getTerritory().equals(dossier.getPanel().getTerritory());
    return new Suggestion(
        yesIf(inside),
        AdmissionTexts.get(
            "suggest.territory",
            place.getName(),
            place.getDepartement().getName(),
            place.getDepartement().getTerritory().getName()));
  }

  private static Suggestion publicOne(Establishment place) {
    return new Suggestion(
        Answer.YES, AdmissionTexts.get("suggest.public", place.getName(), place.getFiness()));
  }

  /**
   * Whether the parties belong together (art. 2): one establishment, one legal entity, one common
   * direction, one GHT.
   */
  static Suggestion sameEmployer(
      Set<Establishment> places, Collection<DossierCommonGroup> groups, LocalDate on) {
    if (places.size() == 1) {
      return new Suggestion(
          Answer.YES, AdmissionTexts.get("suggest.onePlace", places.iterator().next().getName()));
    }
    Set<String> entities = new HashSet<>();
    places.forEach(place -> entities.add(place.getLegalFiness()));
    if (entities.size() == 1 && entities.stream().allMatch(Objects::nonNull)) {
      return new Suggestion(
          Answer.YES, AdmissionTexts.get("suggest.oneEntity", entities.iterator().next()));
    }
    return groups.stream()
        .filter(group -> group.isOn(on))
        .findFirst()
        .map(
            group ->
                new Suggestion(
                    Answer.YES,
                    AdmissionTexts.get("suggest.group." + group.getKind(), group.getName())))
        .orElseGet(
            () ->
                new Suggestion(
                    Answer.NO,
                    AdmissionTexts.get("suggest.noGroup", places.size(), FrenchText.longDate(on))));
  }

  private static Answer yesIf(boolean condition) {
    return condition ? Answer.YES : Answer.NO;
  }
}
