package fr.mediane.dossier.agreement;

import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.regulation.Decree2023;
import fr.mediane.text.FrenchText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * To whom a signed agreement is sent (art. 13), computed from the parties who signed it. Pure.
 * Nobody else receives it, and nothing is sent that was not signed.
 */
public final class RecipientRules {

  private final Question question;
  private final List<Recipient> recipients = new ArrayList<>();

  private RecipientRules(Question question) {
    this.question = question;
  }

  /**
   * What the rules judge.
   *
   * @param outcome how the mediation ended; {@code null} before
   * @param documentOn date of the document
   * @param signatories the parties who signed
   * @param alwaysDirector whether the clause on the management is read as « always »
   * @param directorAgreed whether the parties agree that the director receive it; {@code null} when
   *     they were not asked
   */
  public record Question(
      Outcome outcome,
      LocalDate documentOn,
      List<RecipientParty> signatories,
      boolean alwaysDirector,
      Boolean directorAgreed) {

    /** Keeps its own copy. */
    public Question {
      signatories = List.copyOf(signatories);
    }
  }

  /**
   * The recipients, each with its ground.
   *
   * @return none unless the mediation ended by a signed agreement, whole or partial
   */
  public static List<Recipient> of(Question question) {
    if (question.outcome() == null || !question.outcome().isAgreement()) {
      return List.of();
    }
    RecipientRules rules = new RecipientRules(question);
    rules.directors();
    rules.medicalChairs();
    rules.deans();
    rules.schools();
    return List.copyOf(rules.recipients);
  }

  /**
   * Whether the parties are to be asked if the director may receive it: posted staff signed, none
   * of the management, and the setting does not decide.
   */
  public static boolean asksForDirector(boolean alwaysDirector, List<RecipientParty> parties) {
    return !alwaysDirector
        && parties.stream().anyMatch(party -> !party.placement())
        && parties.stream().noneMatch(RecipientRules::isPostedManagement);
  }

  private void directors() {
    if (question.alwaysDirector()) {
      byEstablishment(RecipientKind.DIRECTOR, party -> !party.placement(), "always");
    } else if (!asksForDirector(false, question.signatories())) {
      byEstablishment(RecipientKind.DIRECTOR, RecipientRules::isPostedManagement, "management");
    } else if (Boolean.TRUE.equals(question.directorAgreed())) {
      byEstablishment(RecipientKind.DIRECTOR, party -> !party.placement(), "agreed");
    }
  }

  private static boolean isPostedManagement(RecipientParty party) {
    return party.management() && !party.placement();
  }

  private void medicalChairs() {
    byEstablishment(RecipientKind.MEDICAL_CHAIR, party -> party.status().isMedical(), "medical");
  }

  private void deans() {
    bySchool(RecipientKind.DEAN, PartyStatus::isUniversity, "university");
  }

  private void schools() {
    if (Decree2023.rules(question.documentOn())) {
      bySchool(RecipientKind.SCHOOL_DIRECTOR, PartyStatus::isPlacementStudent, "placement");
    }
  }

  private void byEstablishment(
      RecipientKind kind, Predicate<RecipientParty> concerned, String ground) {
    grouped(concerned, party -> String.valueOf(party.establishmentId()))
        .forEach((id, parties) -> add(kind, id, parties.get(0).establishment(), parties, ground));
  }

  private void bySchool(RecipientKind kind, Predicate<PartyStatus> concerned, String ground) {
    grouped(
            party -> concerned.test(party.status()),
            party ->
                party.school().isBlank()
                    ? "at " + party.establishmentId()
                    : party.school().strip().toLowerCase(Locale.FRENCH))
        .forEach(
            (school, parties) ->
                add(
                    kind,
                    "p" + parties.get(0).rank(),
                    parties.get(0).school().strip(),
                    parties,
                    ground));
  }

  private Map<String, List<RecipientParty>> grouped(
      Predicate<RecipientParty> concerned, Function<RecipientParty, String> by) {
    Map<String, List<RecipientParty>> groups = new LinkedHashMap<>();
    question.signatories().stream()
        .filter(concerned)
        .forEach(
            party -> groups.computeIfAbsent(by.apply(party), key -> new ArrayList<>()).add(party));
    return groups;
  }

  private void add(
      RecipientKind kind,
      String key,
      String place,
      Collection<RecipientParty> parties,
      String ground) {
    TreeSet<Integer> ranks = new TreeSet<>();
    parties.forEach(party -> ranks.add(party.rank()));
    recipients.add(
        new Recipient(
            kind,
            kind + "/" + key,
            place,
            ranks,
            AgreementTexts.get(
                "ground." + ground,
                ranks.size(),
                FrenchText.list(ranks.stream().map(String::valueOf).toList()))));
  }
}
