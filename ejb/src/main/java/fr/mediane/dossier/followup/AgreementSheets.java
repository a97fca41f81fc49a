package fr.mediane.dossier.followup;

import fr.mediane.access.Actor;
import fr.mediane.agenda.ClockReading;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.agreement.AgreementPurposes;
import fr.mediane.dossier.agreement.ConclusionFacts;
import fr.mediane.dossier.agreement.ConclusionRules;
import fr.mediane.dossier.agreement.DraftInput;
import fr.mediane.dossier.agreement.Homologation;
import fr.mediane.dossier.agreement.MediationAgreement;
import fr.mediane.dossier.agreement.PartyNames;
import fr.mediane.dossier.agreement.Recipients;
import fr.mediane.dossier.agreement.Signature;
import fr.mediane.dossier.followup.AgreementSheet.AmendmentLine;
import fr.mediane.dossier.followup.AgreementSheet.CommitmentLine;
import fr.mediane.dossier.followup.AgreementSheet.EvaluationLine;
import fr.mediane.dossier.followup.AgreementSheet.HomologationLine;
import fr.mediane.dossier.followup.AgreementSheet.PartyLine;
import fr.mediane.dossier.followup.AgreementSheet.RecipientLine;
import fr.mediane.dossier.followup.AgreementSheet.ReviewLine;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.dossier.standin.PowerHolder;
import fr.mediane.dossier.standin.PowerOfAttorney;
import fr.mediane.dossier.standin.Powers;
import fr.mediane.dossier.view.ActRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Makes the sheet of an agreement: opens the texts for those who read them, and for no other. */
@ApplicationScoped
class AgreementSheets {

  @Inject private Seals seals;
  @Inject private PartyNames partyNames;
  @Inject private Recipients recipients;
  @Inject private Powers representatives;

  /**
   * A sheet.
   *
   * @param agreement {@code null} when nothing was drafted
   * @param powers the powers of attorney of the dossier
   * @param sealed whether the content of the dossier can still be opened
   * @param reads whether the reader reads the texts
   */
  public AgreementSheet of(
      Dossier dossier,
      MediationAgreement agreement,
      List<ClockReading> clocks,
      List<PowerOfAttorney> powers,
      boolean sealed,
      boolean reads,
      Actor actor) {
    SortedMap<Integer, String> names = partyNames.of(dossier, sealed);
    Optional<MediationAgreement> known = Optional.ofNullable(agreement);
    List<PowerHolder> holders =
        sealed ? powers.stream().map(representatives::holder).toList() : List.of();
    Page page = new Page(dossier.getId(), reads, names);
    Optional<ConclusionFacts> facts = known.map(ConclusionFacts::of);
    return new AgreementSheet(
        dossier.getNumber(),
        dossier.getVersion(),
        known.map(MediationAgreement::getVersion).orElse(null),
        dossier.getState(),
        dossier.getOutcome(),
        reads,
        known.map(MediationAgreement::getName).orElse(null),
        known.map(page::draft).orElse(null),
        known.map(MediationAgreement::getSignedOn).orElse(null),
        known.map(MediationAgreement::getDurable).orElse(null),
        sealed && recipients.asksForDirector(dossier),
        parties(names, known, holders),
        holders,
        known.map(page::commitments).orElse(List.of()),
        facts.flatMap(ConclusionRules::ready).orElse(null),
        facts.map(AgreementSheets::obstacles).orElse(Map.of()),
        sealed ? known.map(this::recipients).orElse(List.of()) : List.of(),
        known.map(page::homologations).orElse(List.of()),
        known.map(page::reviews).orElse(List.of()),
        known.map(page::amendments).orElse(List.of()),
        known.map(page::evaluations).orElse(List.of()),
        List.copyOf(clocks),
        ActRights.open(dossier.getState(), actor));
  }

  private static List<PartyLine> parties(
      SortedMap<Integer, String> names,
      Optional<MediationAgreement> agreement,
      List<PowerHolder> holders) {
    return names.entrySet().stream()
        .map(
            party -> {
              Optional<Signature> signature =
                  agreement.stream()
                      .flatMap(known -> known.events(Signature.class).stream())
                      .filter(given -> given.getAmendment() == 0)
                      .filter(given -> given.getPartyRank() == party.getKey())
                      .findFirst();
              return new PartyLine(
                  party.getKey(),
                  party.getValue(),
                  signature.map(Signature::getHappenedOn).orElse(null),
                  signature.map(Signature::getManner).orElse(null),
                  signature.map(given -> signer(given, holders)).orElse(null));
            })
        .toList();
  }

  /** Who signed in the place of the party; {@code null} when it did so itself. */
  private static String signer(Signature signature, List<PowerHolder> holders) {
    return holders.stream()
        .filter(holder -> holder.id().equals(signature.getAttorneyId()))
        .map(holder -> holder.identity().fullName())
        .findFirst()
        .orElse(null);
  }

  private static Map<Outcome, List<String>> obstacles(ConclusionFacts facts) {
    Map<Outcome, List<String>> found = new LinkedHashMap<>();
    Stream.of(Outcome.AGREEMENT, Outcome.PARTIAL_AGREEMENT, Outcome.RECOMMENDATIONS)
        .forEach(outcome -> found.put(outcome, ConclusionRules.against(outcome, facts)));
    return found;
  }

  private List<RecipientLine> recipients(MediationAgreement agreement) {
    return recipients.of(agreement).stream()
        .map(to -> new RecipientLine(to, agreement.sentOn(to).orElse(null)))
        .toList();
  }

  /** One sheet being made. */
  private final class Page {

    private final Long dossierId;
    private final boolean reads;
    private final SortedMap<Integer, String> names;

    Page(Long dossierId, boolean reads, SortedMap<Integer, String> names) {
      this.dossierId = dossierId;
      this.reads = reads;
      this.names = names;
    }

    DraftInput draft(MediationAgreement agreement) {
      return new DraftInput(
          agreement.facts(),
          text(AgreementPurposes.CONTEXT, agreement.getContext()),
          text(AgreementPurposes.RECOMMENDATIONS, agreement.getRecommendations()),
          text(AgreementPurposes.CALENDAR, agreement.getCalendar()));
    }

    List<CommitmentLine> commitments(MediationAgreement agreement) {
      return agreement.getCommitments().stream()
          .map(
              each ->
                  new CommitmentLine(
                      each.getRank(),
                      each.getParties(),
                      PartyNames.some(names, each.getParties()),
                      text(AgreementPurposes.commitment(each.getRank()), each.getBody()),
                      each.getDueOn(),
                      each.getState()))
          .toList();
    }

    List<HomologationLine> homologations(MediationAgreement agreement) {
      return agreement.events(Homologation.class).stream()
          .map(
              each ->
                  new HomologationLine(
                      each.getNumber(),
                      each.getApplicant(),
                      PartyNames.some(names, each.getParties()),
                      each.getHappenedOn(),
                      text(AgreementPurposes.court(each.getNumber()), each.getCourt()),
                      each.getLegalBasis(),
                      each.getResult(),
                      each.getResultOn()))
          .toList();
    }

    List<ReviewLine> reviews(MediationAgreement agreement) {
      return agreement.events(Review.class).stream()
          .map(
              each ->
                  new ReviewLine(
                      each.getHappenedOn(),
                      each.getDurable(),
                      each.getStates(),
                      text(AgreementPurposes.event(each.getNumber()), each.getRemark()),
                      text(AgreementPurposes.following(each.getNumber()), each.getFollowing())))
          .toList();
    }

    List<AmendmentLine> amendments(MediationAgreement agreement) {
      return agreement.events(Amendment.class).stream()
          .map(
              each ->
                  new AmendmentLine(
                      each.getAmendment(),
                      each.getHappenedOn(),
                      each.getCommitmentRank(),
                      text(AgreementPurposes.event(each.getNumber()), each.getBody()),
                      each.getAppliedOn(),
                      each.getAbandonedOn(),
                      agreement.signatures().keySet().stream()
                          .filter(
                              rank ->
                                  !agreement.signaturesOf(each.getAmendment()).containsKey(rank))
                          .toList()))
          .toList();
    }

    List<EvaluationLine> evaluations(MediationAgreement agreement) {
      return agreement.events(Evaluation.class).stream()
          .map(
              each ->
                  new EvaluationLine(
                      each.getHappenedOn(),
                      each.getRespondent(),
                      each.getPartyRank() == null ? "" : names.get(each.getPartyRank()),
                      each.getSatisfaction(),
                      text(AgreementPurposes.event(each.getNumber()), each.getRemark())))
          .toList();
    }

    private String text(String purpose, SealedText stored) {
      return reads ? seals.open(dossierId, purpose, stored) : null;
    }
  }
}
