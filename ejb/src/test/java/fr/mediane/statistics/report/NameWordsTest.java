package fr.mediane.statistics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameWordsTest {

  @Test
  void aNameIsFoundWhateverItsCapitals() {
    assertEquals(List.of("Doucet [doucet]"), names("Doucet"));
    assertEquals(List.of("DOUCET [doucet]"), names("DOUCET"));
    assertEquals(List.of("doucet [doucet]"), names("doucet"));
    assertEquals(List.of("doucet-lys [doucet, lys]"), names("doucet-lys"));
    assertEquals(List.of("Doucet-lys [doucet, lys]"), names("Doucet-lys"));
    assertEquals(List.of("aubertin [aubertin]"), names("d’aubertin"));
    assertEquals(
        List.of("guérin [guerin]", "Fouche\u0301 [fouche]"), names("guérin, Fouche\u0301"));
  }

  @Test
  void twoLettersAreANameWithACapitalOnly() {
    assertEquals(List.of("Ly [ly]"), names("Ly"));
    assertEquals(List.of("LY [ly]"), names("LY"));
    assertEquals(List.of(), names("ly"));
    assertEquals(List.of("lys [lys]"), names("lys"));
    assertEquals(List.of(), names("L. l"));
    assertEquals(List.of("Doucet-Ly [doucet, ly]"), names("Doucet-Ly"));
  }

  @Test
  void aWordOfEverydayFrenchIsANameWithACapital() {
    assertEquals(List.of(), names("un petit pont blanc, le premier point, la rose; l’équipe"));
    assertEquals(List.of("Petit [petit]", "BLANC [blanc]"), names("Petit et BLANC"));
    assertEquals(List.of(), names("petit-blanc"));
    assertEquals(List.of("petit-doucet [doucet]"), names("petit-doucet"));
    assertEquals(List.of(), names("L’équipe d’août"), "the capital is that of the article");
    assertEquals(List.of("L’Aubertin [aubertin]"), names("L’Aubertin"));
  }

  @Test
  void afterATitleAWordOfEverydayFrenchIsAName() {
    for (String title :
        List.of("Mme ", "mme\u00a0", "M. ", "m.\u202f", "DOCTEUR ", "Me ", "pr. ")) {
      assertEquals(List.of("petit [petit]"), names(title + "petit"), title);
    }
    assertEquals(List.of(), names("il me petit"), "a pronoun is no title");
    assertEquals(
        List.of("programme [programme]"), names("programme petit"), "nor the end of a word");
    assertEquals(List.of(), names("mme le petit"), "a title is followed by the name");
  }

  @Test
  void articlesAndParticlesAreNamesOfNobodyUnlessCalled() {
    assertEquals(List.of(), names("Le LE le De La Du Vu En Saint Sainte Van"));
    assertEquals(List.of("Saint-Aubertin [aubertin]"), names("Saint-Aubertin"));
    assertEquals(List.of("Le [le]"), names("M. Le"));
    assertEquals(List.of(), names("M. le"));
    assertEquals(List.of(), names("Madame Docteur Mme Mr Dr Pr"), "titles themselves");
  }

  @Test
  void onlyWholeWordsAreNames() {
    assertEquals(List.of("doucette [doucette]"), names("doucette"));
    assertEquals(List.of("jean [jean]", "Paul [paul]"), names("jean-Paul"));
    assertEquals(List.of("HPAD [hpad]"), names("eHPAD"), "as an inner capital always was");
    assertEquals(List.of(), names("2doucet"));
    assertEquals(List.of(), names(""));
  }

  private static List<String> names(String text) {
    return NameWords.in(text).stream()
        .map(word -> text.substring(word.start(), word.end()) + " " + word.keys())
        .toList();
  }
}
