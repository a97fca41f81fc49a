package fr.mediane.dossier.admission;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.CaseFormModel;
import fr.mediane.document.CaseFormModel.Signatory;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.DocumentBlock.Tick;
import fr.mediane.document.DocumentBlock.TickState;
import fr.mediane.document.DocumentBlock.Ticks;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.Fact;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.PartyIdentities;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.journal.JournalWriter;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.regulation.PanelKind;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form of the saisine (doc. 1): blank, to be handed to who wants to seize the mediator, or as
 * it was registered, in the wording of the day of its receipt. Journaled, never kept.
 */
@Stateless
@PermitAll
public class ReferralForms {

  private static final int BLANK_ROWS = 3;

  /** What a saisine says of the six exclusions, in the order of the decree and of the Charter. */
  private static final List<AdmissibilityQuestion> EXCLUSIONS =
      List.of(
          AdmissibilityQuestion.SOCIAL_CONFLICT,
          AdmissibilityQuestion.STAFF_REPRESENTATION,
          AdmissibilityQuestion.DEFENDER_OF_RIGHTS,
          AdmissibilityQuestion.DISCIPLINARY,
          AdmissibilityQuestion.MEDICAL_BOARD,
          AdmissibilityQuestion.USERS);

  @Inject private ActorDirectory actors;
  @Inject private OpenDossiers dossiers;
  @Inject private Panels panels;
  @Inject private AdmissionEntries entries;
  @Inject private PartyIdentities identities;
  @Inject private Seals seals;
  @Inject private PaperDesk desk;
  @Inject private Papers papers;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * The blank form of the reader's own instance.
   *
   * @throws NotFoundRefusal for a reader who belongs to no instance
   */
  @Requires(Right.DOSSIER_HANDLE)
  public RenderedDocument blank(DocumentFormat format) {
    Panel panel = panels.ledBy(actors.current()).orElseThrow(NotFoundRefusal::new);
    boolean national = panel.getKind() == PanelKind.NATIONAL;
    PaperDraft draft =
        desk.of(Paper.REFERRAL, panel, AdmissionTexts.get("form.blank"), LegalTime.today(clock))
            .flag("JOINT")
            .slot("SEIZER", ticks(kinds(national), ReferrerKind::label, kind -> null))
            .slot("SEIZER_FACTS", person(null))
            .slot("ESTABLISHMENT", facts("", ""))
            .slot(
                "PARTIES",
                parties(
                    IntStream.rangeClosed(1, BLANK_ROWS)
                        .mapToObj(
                            rank -> Row.of(AdmissionTexts.get("form.person", rank), "", "", "", ""))
                        .toList()))
            .slot(
                "NATURE",
                ticks(
                    Arrays.asList(InterventionNature.values()),
                    InterventionNature::label,
                    nature -> null))
            .slot("SUMMARY", lines())
            .slot("EFFECT", lines())
            .slot("CONCILIATION", conciliation("", "", ""))
            .slot("EXCLUSIONS", ticks(EXCLUSIONS, ReferralForms::exclusion, question -> null))
            .slot(
                "ACTIONS",
                ticks(Arrays.asList(LegalAction.values()), LegalAction::label, action -> null))
            .slot("SUPPORT", companion(null));
    return papers.print(
        draft.form("", List.of(Signatory.awaited(AdmissionTexts.get("form.seizer"), ""))), format);
  }

  /**
   * The form as it was registered.
   *
   * @throws NotFoundRefusal when the dossier does not exist, was destroyed, or when the reader does
   *     not read its content
   */
  @Requires(Right.DOSSIER_CONTENT)
  public RenderedDocument of(String number, DocumentFormat format) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, Right.DOSSIER_CONTENT);
    if (dossier.getState() == DossierState.DESTROYED) {
      throw new NotFoundRefusal();
    }
    RenderedDocument file = papers.print(model(dossier), format);
    journal.read(
        actor, "PrintReferralForm", "Dossier", dossier.getId().toString(), dossier.getNumber());
    return file;
  }

  private CaseFormModel model(Dossier dossier) {
    boolean national = dossier.getPanel().getKind() == PanelKind.NATIONAL;
    List<AdmissionEntry> recorded = entries.of(dossier);
    List<Identity> seizers = seizers(dossier);
    PaperDraft draft =
        desk.about(Paper.REFERRAL, dossier, dossier.getReceivedOn())
            .slot(
                "SEIZER",
                ticks(
                    kinds(national),
                    ReferrerKind::label,
                    kind -> kind == dossier.getReferrerKind()))
            .slot("SEIZER_FACTS", person(seizers.get(0)))
            .slot(
                "ESTABLISHMENT",
                facts(
                    dossier.getEstablishment().getName(),
                    Objects.requireNonNullElse(dossier.getEstablishment().getCommuneName(), "")))
            .slot("PARTIES", parties(dossier.getParties().stream().map(this::row).toList()))
            .slot(
                "NATURE",
                ticks(
                    Arrays.asList(InterventionNature.values()),
                    InterventionNature::label,
                    nature -> nature == dossier.getNature()))
            .slot("SUMMARY", words(dossier, Purposes.SUMMARY, dossier.getSummary()))
            .slot("EFFECT", words(dossier, Purposes.SERVICE_EFFECT, dossier.getServiceEffect()))
            .slot("CONCILIATION", conciliation(recorded))
            .slot(
                "EXCLUSIONS",
                ticks(EXCLUSIONS, ReferralForms::exclusion, question -> said(recorded, question)))
            .slot(
                "ACTIONS",
                ticks(
                    Arrays.asList(LegalAction.values()),
                    LegalAction::label,
                    action -> action == dossier.getLegalAction()))
            .slot("SUPPORT", companion(dossier.isCompanionWished()));
    if (dossier.getReferrerKind().isJoint()) {
      draft.flag("JOINT");
    }
    return draft.form(
        draft.dossierReference(),
        seizers.stream()
            .map(seizer -> Signatory.awaited(seizer.fullName(), seizer.function()))
            .toList());
  }

  /** Who seizes: the authorities that signed, or the parties who did; one at least. */
  private List<Identity> seizers(Dossier dossier) {
    List<Identity> authorities =
        Stream.of(
                opened(dossier, Purposes.REFERRER, dossier.getReferrer()),
                opened(dossier, Purposes.COSIGNER, dossier.getCosigner()))
            .filter(Objects::nonNull)
            .map(Identity::ofJson)
            .toList();
    if (!authorities.isEmpty()) {
      return authorities;
    }
    List<Identity> parties =
        dossier.getParties().stream()
            .filter(party -> party.isReferrer())
            .map(identities::of)
            .toList();
    return parties.isEmpty()
        ? List.of(new Identity(null, AdmissionTexts.get("form.seizer"), "", "", "", "", ""))
        : parties;
  }

  private Row row(DossierParty party) {
    Identity identity = identities.of(party);
    return Row.of(
        identity.fullName(),
        party.getProfession().label(),
        party.getRole().label(),
        party.getEstablishment().getName(),
        identity.email());
  }

  private DocumentBlock words(Dossier dossier, String purpose, SealedText sealed) {
    String text = opened(dossier, purpose, sealed);
    return new Paragraph(text == null ? AdmissionTexts.get("form.nothing") : text);
  }

  private String opened(Dossier dossier, String purpose, SealedText sealed) {
    return seals.open(dossier.getId(), purpose, sealed);
  }

  private static Facts conciliation(List<AdmissionEntry> recorded) {
    return AdmissionEntries.ofType(recorded, PriorConciliation.class).stream()
        .map(PriorConciliation::facts)
        .findFirst()
        .map(
            facts ->
                conciliation(
                    facts.form().label(),
                    facts.isRunning()
                        ? AdmissionTexts.get("form.since", FrenchText.longDate(facts.startedOn()))
                        : AdmissionTexts.get(
                            "form.fromTo",
                            FrenchText.longDate(facts.startedOn()),
                            FrenchText.longDate(facts.endedOn())),
                    facts.result() == null ? "" : facts.result().label()))
        .orElseGet(() -> conciliation(AdmissionTexts.get("form.nothing"), "", ""));
  }

  /** What was answered to a question; {@code null} when it was not asked. */
  private static Boolean said(List<AdmissionEntry> recorded, AdmissibilityQuestion question) {
    return AdmissionEntries.ofType(recorded, AdmissibilityAnswer.class).stream()
        .filter(answer -> answer.getQuestion() == question)
        .map(answer -> answer.getAnswer() == Answer.YES)
        .findFirst()
        .orElse(null);
  }

  private static String exclusion(AdmissibilityQuestion question) {
    return AdmissionTexts.get("form.exclusion." + question.name());
  }

  private static List<ReferrerKind> kinds(boolean national) {
    Predicate<ReferrerKind> wanted = national ? ReferrerKind::isNational : ReferrerKind::isRegional;
    return Arrays.stream(ReferrerKind.values()).filter(wanted).toList();
  }

  private static Facts person(Identity identity) {
    return new Facts(
        "",
        List.of(
            fact("form.name", identity == null ? "" : identity.fullName()),
            fact("form.function", identity == null ? "" : identity.function()),
            fact("form.email", identity == null ? "" : identity.email()),
            fact("form.phone", identity == null ? "" : identity.phone())));
  }

  private static Facts facts(String name, String commune) {
    return new Facts("", List.of(fact("form.establishment", name), fact("form.commune", commune)));
  }

  private static Facts conciliation(String form, String dates, String result) {
    return new Facts(
        "",
        List.of(
            fact("form.conciliation", form),
            fact("form.dates", dates),
            fact("form.result", result)));
  }

  private static Fact fact(String key, String value) {
    return new Fact(AdmissionTexts.get(key), value);
  }

  /** Lines to write on. */
  private static Facts lines() {
    return new Facts(
        "", List.of(fact("form.facts", ""), fact("form.more", ""), fact("form.more", "")));
  }

  private static Ticks companion(Boolean wished) {
    return ticks(List.of("form.companion"), AdmissionTexts::get, key -> wished);
  }

  private static Table parties(List<Row> rows) {
    return new Table(
        "",
        AdmissionTexts.get("form.parties.summary"),
        Stream.of("name", "profession", "role", "establishment", "email")
            .map(column -> AdmissionTexts.get("form.parties." + column))
            .toList(),
        rows);
  }

  /** Boxes; {@code null} is left to the hand of the reader. */
  private static <T> Ticks ticks(
      List<T> values, Function<T, String> label, Function<T, Boolean> checked) {
    return new Ticks(
        values.stream()
            .map(
                value -> {
                  Boolean state = checked.apply(value);
                  return new Tick(
                      label.apply(value),
                      state == null ? TickState.TO_ANSWER : TickState.of(state));
                })
            .toList());
  }
}
