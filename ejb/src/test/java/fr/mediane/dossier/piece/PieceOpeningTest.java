package fr.mediane.dossier.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.paper.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of role × paper: who opens what was printed for a dossier that he reaches. */
class PieceOpeningTest {

  /** Who reads the content of the dossiers that he reaches, whatever the settings. */
  private static final Set<Role> READERS =
      EnumSet.of(Role.REGIONAL_MEDIATOR, Role.NATIONAL_MEDIATOR, Role.MEMBER);

  /** What tells of the dispute, of what was said or of who stands in for whom. */
  private static final Set<Paper> KEPT_FROM_THE_SECRETARIAT =
      EnumSet.of(
          Paper.REFERRAL,
          Paper.FOLLOW_UP,
          Paper.EVALUATION,
          Paper.NATIONAL_REFERRAL,
          Paper.MANDATE,
          Paper.UNDERTAKING,
          Paper.PROCESSING_SHEET,
          Paper.OPENINGS,
          Paper.DESTRUCTION_CERTIFICATE);

  /** The papers of an instance or of a session: they are no pieces of a dossier. */
  private static final Set<Paper> OF_NO_DOSSIER =
      EnumSet.of(
          Paper.AGENDA,
          Paper.ATTENDANCE,
          Paper.SESSION_RECORD,
          Paper.VACATION_STATEMENT,
          Paper.LISTED_MEDIATORS,
          Paper.CALL_FOR_APPLICATIONS,
          Paper.RANKED_PROPOSALS,
          Paper.RULES_OF_PROCEDURE,
          Paper.AGENCY_CONVENTION);

  static Stream<Arguments> cells() {
    return Arrays.stream(Role.values())
        .flatMap(role -> Arrays.stream(Paper.values()).map(paper -> Arguments.of(role, paper)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aPaperOpensToWhoReadsTheDossierOrSendsIt(Role role, Paper paper) {
    boolean sent = !KEPT_FROM_THE_SECRETARIAT.contains(paper) && !OF_NO_DOSSIER.contains(paper);
    boolean expected = READERS.contains(role) || role == Role.PANEL_SECRETARIAT && sent;
    assertEquals(expected, printed(paper).opensTo(actor(role), READERS.contains(role)));
  }

  @Test
  void theSecretariatOpensEverythingOnceTheSettingSaysSo() {
    for (Paper paper : Paper.values()) {
      assertEquals(true, printed(paper).opensTo(actor(Role.PANEL_SECRETARIAT), true), paper.name());
    }
  }

  @ParameterizedTest
  @MethodSource("roles")
  void whatWasReceivedOpensToWhoReadsTheDossierAlone(Role role) {
    Piece received =
        Piece.received(
            new Dossier() {},
            PieceClass.TRANSMISSIBLE_ACT,
            LocalDate.of(2026, 3, 2),
            null,
            PieceScan.NOT_SCANNED,
            actor(role),
            Instant.EPOCH);
    assertEquals(READERS.contains(role), received.opensTo(actor(role), READERS.contains(role)));
  }

  static Stream<Role> roles() {
    return Arrays.stream(Role.values());
  }

  private static Piece printed(Paper paper) {
    return Piece.produced(new Dossier() {}, paper, actor(Role.REGIONAL_MEDIATOR), Instant.EPOCH);
  }

  private static Actor actor(Role role) {
    return new Actor(9L, "someone", "Someone", "quality", role, 1L, 5L);
  }
}
