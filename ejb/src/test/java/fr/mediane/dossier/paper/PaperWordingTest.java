package fr.mediane.dossier.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Notice;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentSection;
import fr.mediane.document.Fact;
import fr.mediane.document.LetterModel;
import fr.mediane.door.Refusal;
import fr.mediane.panel.act.ActWording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaperWordingTest {

  private static final ActWording COMMON =
      new ActWording(
          Map.of(
              "TERM_decree", "décret",
              "SALUTATION", "{salutation},",
              "CLOSING_10", "Je vous salue.",
              "COPY", "Exemplaire n° {copyNumber}",
              "LIMITS_TITLE", "Limites",
              "LIMITS_TEXT_10", "La médiation ne décide pas.",
              "PRIVACY_TITLE", "Données",
              "PRIVACY_TEXT_10", "Elles servent à la médiation."));

  private final Map<String, String> values =
      new HashMap<>(Map.of("salutation", "Madame", "copyNumber", "", "next", ""));

  @Test
  void sectionsBecomePartsListsAndBlocksInTheirOrder() {
    Facts facts = new Facts("", List.of(new Fact("Date", "lundi")));
    List<DocumentSection> parts =
        wording(
                Paper.AGENDA,
                Map.of(
                    "B10_TEXT", "Début.",
                    "B20_HEADING", "Suite",
                    "B21_ITEM", "un ;",
                    "B22_ITEM", "deux.",
                    "B23_STEP", "d’abord.",
                    "B24_SLOT_FACTS", "Séance"),
                Set.of(),
                Map.of("FACTS", facts))
            .body();

    assertEquals(
        List.of(
            new DocumentSection("", List.of(new Paragraph("Début."))),
            new DocumentSection(
                "1.\u00a0Suite",
                List.of(
                    new Items(false, List.of("un ;", "deux.")),
                    new Items(true, List.of("d’abord.")),
                    new Facts("Séance", facts.facts())))),
        parts);
  }

  @Test
  void flagsChooseAndBlankValuesLeaveOut() {
    Map<String, String> body =
        Map.of(
            "B10_TEXT_IF_YES", "Oui.",
            "B10_TEXT_IF_NO", "Non, {unknown}.",
            "B20_TEXT", "Ensuite : {next}.",
            "B30_HEADING_IF_NO", "Sans suite");
    PaperWording wording = wording(Paper.CONVOCATION, body, Set.of("YES"), Map.of());
    assertEquals(List.of(new DocumentSection("", List.of(new Paragraph("Oui.")))), wording.body());

    PaperWording other = wording(Paper.CONVOCATION, body, Set.of("NO"), Map.of());
    assertThrows(Refusal.class, other::body, "a chosen section needs its values");
  }

  @Test
  void aPartLeftEmptyDisappearsWithItsNumber() {
    List<DocumentSection> parts =
        wording(
                Paper.AGENDA,
                Map.of(
                    "B10_HEADING", "Vide",
                    "B11_TEXT", "{next}",
                    "B20_HEADING", "Pleine",
                    "B21_TEXT", "Texte."),
                Set.of(),
                Map.of())
            .body();

    assertEquals(List.of("1.\u00a0Pleine"), parts.stream().map(DocumentSection::heading).toList());
  }

  @Test
  void aPlaceWithoutBlockIsAProgrammingError() {
    PaperWording wording =
        wording(Paper.AGENDA, Map.of("B10_SLOT_CASES", "Dossiers"), Set.of(), Map.of());
    assertThrows(IllegalStateException.class, wording::body);
  }

  @Test
  void aLetterTakesTermsNoticesAndClosingFromTheCommonWording() {
    PaperWording wording =
        wording(
            Paper.CONVOCATION,
            Map.of(
                "TITLE", "Invitation",
                "SUBJECT", "Convocation.",
                "B10_TEXT", "Selon le {decree}.",
                "ENCLOSURE_10", "Plan d’accès"),
            Set.of(),
            Map.of());
    LetterModel letter =
        PaperComposer.letter(
            wording,
            new LetterHead(
                "Médiation",
                "",
                List.of("Médiation"),
                List.of("Mme Aubépin"),
                "Metz, le 2 mars 2026",
                "2026-GES-0042",
                "La médiatrice,",
                "Solenn Tréguier",
                List.of("Calendrier")));

    assertEquals("convocation-2026-ges-0042", letter.fileName());
    assertEquals("Madame,", letter.salutation());
    assertEquals(List.of(new Paragraph("Selon le décret.")), letter.body().get(0).blocks());
    assertEquals(List.of("Plan d’accès", "Calendrier"), letter.enclosures());
    assertEquals("Limites", letter.notices().get(0).title());
    assertEquals("", letter.copy());
  }

  @Test
  void everyLetterSaysTheLimitsOfTheIntervention() {
    for (Paper paper : Paper.values()) {
      List<String> titles =
          wording(paper, Map.of(), Set.of(), Map.of()).notices().stream()
              .map(Notice::title)
              .toList();
      assertTrue(paper.form() || titles.contains("Limites"), paper.name());
    }
  }

  @Test
  void fileNamesAreAsciiAndTellPapersApart() {
    for (Paper paper : Paper.values()) {
      assertTrue(paper.fileName("Séance n° 3 ").matches("[a-z0-9-]+-s-ance-n-3"), paper.name());
      assertTrue(paper.wordingKind().length() <= 40, paper.name());
    }
    assertEquals(
        Paper.values().length,
        Set.copyOf(List.of(Paper.values()).stream().map(p -> p.fileName("1")).toList()).size());
  }

  private PaperWording wording(
      Paper paper,
      Map<String, String> sections,
      Set<String> flags,
      Map<String, DocumentBlock> slots) {
    return new PaperWording(paper, new ActWording(sections), COMMON, values, flags, slots);
  }
}
