package fr.mediane.panel.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.document.AppointingActModel;
import fr.mediane.document.AppointingActModel.Member;
import fr.mediane.panel.act.ActDraft.Standing;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.regulation.PanelKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Acts written with the wording that the migration ships. */
class ActAssemblerTest {

  private static final LocalDate LAST_2019 = LocalDate.of(2023, 4, 30);
  private static final LocalDate FIRST_2023 = LocalDate.of(2023, 5, 1);

  @ParameterizedTest
  @CsvSource({
    "REGIONAL, 2023-04-30, false", "REGIONAL, 2023-05-01, true",
    "OVERSEAS, 2023-04-30, false", "OVERSEAS, 2023-05-01, true",
    "NATIONAL, 2023-04-30, false", "NATIONAL, 2023-05-01, true"
  })
  void theVisasFollowTheTextsInForceOnTheDay(PanelKind kind, LocalDate date, boolean amended) {
    AppointingActModel act = write(kind, ActFixtures.whole(date, date), Standing.SIGNED, "");
    String visas = String.join("\n", act.visas());
    assertEquals(amended, visas.contains("décret n°\u00a02023-326 du 28 avril 2023"), visas);
    assertEquals(amended, visas.contains("l’arrêté du 28 avril 2023"), visas);
    assertEquals(4, act.visas().size(), "the act of the mediator is not recorded: no visa");
    assertEquals(
        5,
        write(kind, ActFixtures.whole(date, date), Standing.SIGNED, "arrêté du 1er mars 2022")
            .visas()
            .size());
  }

  @ParameterizedTest
  @EnumSource(PanelKind.class)
  void aSignedActIsCompleteAndEveryPlaceholderIsFilled(PanelKind kind) {
    AppointingActModel act =
        write(kind, ActFixtures.whole(FIRST_2023, FIRST_2023), Standing.SIGNED, "");
    String text = ActPlainText.of(act);
    assertFalse(text.contains("{") || text.contains("…"), text);
    assertTrue(text.contains("trois ans à compter de la date de signature"), text);
    assertTrue(text.contains("le 1er mai 2023"), text);
    assertTrue(text.contains("délai de deux mois"), text);
    assertEquals(5, act.articles().size());
    assertEquals(10, act.articles().get(0).members().size());
    assertEquals("Personnes nommées", act.articles().get(0).membersCaption());
    assertEquals("", act.draft());
    assertEquals("Arrêté n°\u00a0X-2023-001", act.number());
  }

  @Test
  void aDraftBearsItsMarkAndLeavesOpenWhatIsNotKnown() {
    Composition composition = ActFixtures.whole(LAST_2019, LAST_2019);
    ActDraft draft =
        new ActDraft(
            ActFixtures.panel(PanelKind.REGIONAL),
            "",
            "projet",
            composition,
            ActFixtures.TERM,
            ActFixtures.appointees(composition),
            "",
            "",
            "",
            "",
            new Signatory("", ""),
            Standing.DRAFT);
    AppointingActModel act = ActAssembler.write(draft, ShippedWording.on("REGIONAL", LAST_2019));
    assertTrue(act.draft().startsWith("PROJET"), act.draft());
    assertEquals("", act.number());
    assertTrue(act.title().startsWith("Arrêté n°\u00a0… portant"), act.title());
    assertEquals("Fait à …, le …", act.placeAndDate());
  }

  @Test
  void anActReadInItsPublicationInventsNobodyWhoProposed() {
    Composition composition = ActFixtures.whole(LAST_2019, LAST_2019);
    ActDraft draft =
        new ActDraft(
            ActFixtures.panel(PanelKind.REGIONAL),
            "PUB-1",
            "acte",
            composition,
            ActFixtures.TERM,
            ActFixtures.appointees(composition),
            "",
            "",
            "",
            "",
            new Signatory("", "direction générale de l’agence"),
            Standing.RECONSTRUCTED);
    AppointingActModel act = ActAssembler.write(draft, ShippedWording.on("REGIONAL", LAST_2019));
    assertEquals("", act.proposal());
    assertFalse(ActPlainText.of(act).contains("proposition"), ActPlainText.of(act));
  }

  @Test
  void anActThatReplacesOneMemberSaysForHowLong() {
    LocalDate signed = LocalDate.of(2026, 11, 22);
    LocalDate end = LocalDate.of(2027, 2, 28);
    Composition composition = ActFixtures.whole(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 1));
    Composition replaced =
        ActFixtures.of(
            signed,
            signed,
            composition.seats().stream()
                .map(
                    seat ->
                        seat.with(
                            ActFixtures.holder(
                                seat.number(),
                                seat.number() == 1
                                    ? Tenure.replacement(signed, end, false)
                                    : Tenure.kept(
                                        LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 1), end))))
                .toList());
    AppointingActModel act = write(PanelKind.REGIONAL, replaced, Standing.SIGNED, "");
    assertTrue(act.title().contains("nomination d’un membre"), act.title());
    assertTrue(act.subject().startsWith("Nomination d’un membre"), act.subject());
    assertEquals("Personne nommée", act.articles().get(0).membersCaption());
    assertTrue(act.articles().get(0).paragraphs().get(0).startsWith("Est nommée membre"));
    Member member = act.articles().get(0).members().get(0);
    assertEquals("Remplacement", member.nature());
    assertEquals(end, member.termEnd());
    String terms = String.join("\n", act.articles().get(1).paragraphs());
    assertTrue(terms.startsWith("La personne nommée en remplacement l’est pour la durée"), terms);
    assertFalse(terms.contains("durée maximale"), terms);
    assertTrue(terms.contains("autres membres n’est pas modifié"), terms);
  }

  @Test
  void aLaterEffectIsWrittenAsADate() {
    Composition composition =
        ActFixtures.whole(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 1, 1));
    String terms =
        write(PanelKind.REGIONAL, composition, Standing.SIGNED, "")
            .articles()
            .get(1)
            .paragraphs()
            .get(0);
    assertTrue(terms.endsWith("à compter du 1er janvier 2027."), terms);
  }

  @Test
  void durationsAreWrittenInWords() {
    assertEquals("un an", ActAssembler.duration(12));
    assertEquals("deux ans", ActAssembler.duration(24));
    assertEquals("trois ans", ActAssembler.duration(36));
    assertEquals("30 mois", ActAssembler.duration(30));
  }

  @Test
  void theSignatoryIsNamedWithTheArticleOfTheCivilityRecorded() {
    assertEquals("La directrice générale", new Signatory("Mme A", "directrice générale").formula());
    assertEquals("Le directeur général", new Signatory("M. B", "directeur général").formula());
    assertEquals("Direction générale", new Signatory("", "direction générale").formula());
  }

  private static AppointingActModel write(
      PanelKind kind, Composition composition, Standing standing, String proposerAct) {
    return ActAssembler.write(
        new ActDraft(
            ActFixtures.panel(kind),
            "X-2023-001",
            "arrete-x-2023-001",
            composition,
            ActFixtures.TERM,
            ActFixtures.appointees(composition),
            "Mme Une Fictive",
            "médiatrice",
            proposerAct,
            "Rennes",
            new Signatory("Mme Autre Fictive", "directrice générale de l’ARS Armorique"),
            standing),
        ShippedWording.on(kind.name(), composition.actDate()));
  }
}
