package fr.mediane.dossier.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of the openings says whether it is whole. */
class OpeningsExtentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 | 0, toutes sur cette liste",
        "12 | 12 | 12, toutes sur cette liste",
        "2000 | 2000 | 2 000, toutes sur cette liste",
        "2000 | 2001 | les 2 000 plus récentes, sur 2 001 : la liste complète se consulte dans l’application"
      })
  void itSaysHowManyOfHowMany(int printed, long total, String words) {
    assertEquals(
        words, DossierPrints.extent(printed, total).replace('\u00a0', ' ').replace('\u202f', ' '));
  }
}
