package fr.mediane.dossier.referral;

import fr.mediane.door.TypedText;
import fr.mediane.dossier.DossierTexts;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.IdentityChecks;
import fr.mediane.dossier.PartyFacts;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.network.Establishment;
import fr.mediane.panel.Panel;
import fr.mediane.panel.pool.EstablishmentText;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a saisine as typed: every problem at once, each beside its field. */
@ApplicationScoped
public class ReferralChecks {

  /** Longest narrative text, in characters. */
  public static final int LONGEST_NARRATIVE = 8_000;

  private static final int LONGEST_PROOF = 1_000;

  @Inject private Places places;
  @Inject private Settings settings;

  /**
   * Checks a saisine for an instance.
   *
   * @param before what is recorded of it already: persons and texts that stay as they are there are
   *     not checked again, since the form that corrects something else does not show them; {@code
   *     null} for a new saisine
   * @param panel the instance that would receive it
   * @param agreement the formal agreement of all the parties, as typed; {@code null} where it is
   *     not asked for
   * @param door what opened the national door already
   * @throws fr.mediane.door.InvalidRefusal with every problem
   */
  CheckedReferral check(
      ReferralInput typed,
      ReferralInput before,
      FormalAgreement agreement,
      Panel panel,
      ReferralRules.Door door,
      LocalDate today) {
    TypedText text = new TypedText(ReferralChecks::missing);
    answered(typed.facts(), text);
    Map<String, Establishment> found = places.byFiness(finessNumbers(typed));
    Establishment place = establishment("establishment", typed.establishment(), found, text);
    checkTerritory(place, panel, text);
    narrative(typed, before, text);
    List<Identity> known = known(before);
    signatories(typed, known, today, text);
    List<CheckedParty> parties = parties(typed.parties(), known, found, text);
    boolean together = typed.facts().referrerKind() == ReferrerKind.ALL_PARTIES;
    boolean agreed =
        together
            && panel.getKind() == PanelKind.NATIONAL
            && agreement != null
            && agreed(agreement, typed, today, text);
    judge(typed, place, panel, agreed ? door.withAgreement() : door, today, text);
    text.refuseIfWrong();
    return new CheckedReferral(typed, agreement, place, parties);
  }

  private static void answered(ReferralFacts facts, TypedText text) {
    Map<String, Object> required = new LinkedHashMap<>();
    required.put("receivedOn", facts.receivedOn());
    required.put("channel", facts.channel());
    required.put("nature", facts.nature());
    required.put("referrerKind", facts.referrerKind());
    required.put("conflictLink", facts.conflictLink());
    required.put("conflictScope", facts.conflictScope());
    required.put("legalAction", facts.legalAction());
    required.forEach(
        (field, value) -> {
          if (value == null) {
            text.problem(field, missing(field));
          }
        });
    Integer intensity = facts.intensity();
    if (intensity != null && (intensity < 1 || intensity > 4)) {
      text.problem("intensity", DossierTexts.get("referral.intensity"));
    }
  }

  private static void narrative(ReferralInput typed, ReferralInput before, TypedText text) {
    if (before != null && typed.narrative().equals(before.narrative())) {
      return;
    }
    text.required("summary", typed.summary(), LONGEST_NARRATIVE);
    text.optional("serviceEffect", typed.serviceEffect(), LONGEST_NARRATIVE);
    text.optional("legalActionNote", typed.legalActionNote(), LONGEST_NARRATIVE);
  }

  private static List<Identity> known(ReferralInput before) {
    return before == null
        ? List.of()
        : Stream.concat(
                Stream.of(before.referrer(), before.cosigner()),
                before.parties().stream().map(PartyInput::identity))
            .filter(known -> known != null && !known.lastName().isEmpty())
            .toList();
  }

  private static void person(
      String prefix, Identity typed, boolean named, List<Identity> known, TypedText text) {
    if (typed != null && known.contains(typed)) {
      return;
    }
    if (named) {
      IdentityChecks.check(prefix, typed, text);
    } else {
      IdentityChecks.checkTyped(prefix, typed, text);
    }
  }

  private static void signatories(
      ReferralInput typed, List<Identity> known, LocalDate today, TypedText text) {
    ReferrerKind kind = typed.facts().referrerKind();
    boolean named = kind != null && kind != ReferrerKind.PARTY && kind != ReferrerKind.ALL_PARTIES;
    boolean cosigned = named && kind.isJoint() && typed.cosignedOn() != null;
    person("referrer", typed.referrer(), named, known, text);
    person("cosigner", typed.cosigner(), cosigned, known, text);
    if (cosigned && typed.cosignedOn().isAfter(today)) {
      text.problem("cosignedOn", DossierTexts.get("day.future"));
    }
  }

  private List<CheckedParty> parties(
      List<PartyInput> typed,
      List<Identity> known,
      Map<String, Establishment> found,
      TypedText text) {
    int most = settings.number("dossier.max-parties");
    if (typed.size() > most) {
      text.problem("parties", DossierTexts.get("referral.parties.many", most));
    }
    List<CheckedParty> checked = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      checked.add(party("party" + i, typed.get(i), known, found, text));
    }
    return checked;
  }

  private static CheckedParty party(
      String prefix,
      PartyInput party,
      List<Identity> known,
      Map<String, Establishment> found,
      TypedText text) {
    person(prefix, party.identity(), true, known, text);
    PartyFacts facts = party.facts();
    if (facts.status() == null) {
      text.problem(prefix + "Status", missing("status"));
    }
    if (facts.profession() == null) {
      text.problem(prefix + "Profession", missing("profession"));
    }
    if (facts.role() == null) {
      text.problem(prefix + "Role", missing("role"));
    }
    text.optional(prefix + "School", party.school(), IdentityChecks.LONGEST_LINE);
    return new CheckedParty(
        party, establishment(prefix + "Establishment", party.establishment(), found, text));
  }

  private static Establishment establishment(
      String field, String typed, Map<String, Establishment> found, TypedText text) {
    if (typed == null || typed.isBlank()) {
      text.problem(field, missing("establishment"));
      return null;
    }
    Establishment place = EstablishmentText.finessIn(typed).map(found::get).orElse(null);
    if (place == null) {
      text.problem(field, DossierTexts.get("referral.establishment.unknown"));
    }
    return place;
  }

  private static void checkTerritory(Establishment place, Panel panel, TypedText text) {
    if (place == null || panel.getKind() == PanelKind.NATIONAL) {
      return;
    }
    if (!place.getDepartement().getTerritory().equals(panel.getTerritory())) {
      text.problem(
          "establishment",
          DossierTexts.get(
              "referral.TERRITORY.other",
              place.getDepartement().getTerritory().getName(),
              place.getDepartement().getTerritory().getReferralAddress()));
    }
  }

  /** Whether every party agreed, no later than the saisine, and the proof is told. */
  private static boolean agreed(
      FormalAgreement agreement, ReferralInput typed, LocalDate today, TypedText text) {
    LocalDate last = typed.facts().receivedOn();
    boolean all = true;
    for (int i = 0; i < typed.parties().size(); i++) {
      String field = "agreedOn" + i;
      LocalDate on = agreement.days().get(i);
      if (on == null) {
        text.problem(field, missing("agreedOn"));
      } else if (on.isAfter(today)) {
        text.problem(field, DossierTexts.get("day.future"));
      } else if (last != null && on.isAfter(last)) {
        text.problem(field, DossierTexts.get("referral.agreedOn.late"));
      }
      all &= on != null && !on.isAfter(today) && last != null && !on.isAfter(last);
    }
    return text.required("agreementProof", agreement.proof(), LONGEST_PROOF) != null && all;
  }

  private static void judge(
      ReferralInput typed,
      Establishment place,
      Panel panel,
      ReferralRules.Door door,
      LocalDate today,
      TypedText text) {
    ReferralRules.judge(
            typed.facts(),
            typed.parties().stream().map(PartyInput::facts).toList(),
            place == null ? null : place.getSector(),
            panel.getKind() == PanelKind.NATIONAL,
            door,
            today)
        .stream()
        .filter(Finding::blocking)
        .forEach(finding -> text.problem(finding.rule().field(), finding.message()));
  }

  private static Collection<String> finessNumbers(ReferralInput typed) {
    return Stream.concat(
            Stream.of(Optional.ofNullable(typed.establishment()).orElse("")),
            typed.parties().stream()
                .map(party -> Optional.ofNullable(party.establishment()).orElse("")))
        .map(EstablishmentText::finessIn)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  static String missing(String field) {
    return DossierTexts.get("missing." + field);
  }
}
