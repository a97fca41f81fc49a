package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MEMBER;
import static fr.mediane.it.DossierPlay.MINISTERS;
import static fr.mediane.it.DossierPlay.NATIONAL;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.admission.Decline;
import fr.mediane.dossier.agreement.Recipient;
import fr.mediane.dossier.agreement.Recipients;
import fr.mediane.dossier.agreement.TransmitAgreement;
import fr.mediane.dossier.authority.Authorities;
import fr.mediane.dossier.authority.AuthorityDue;
import fr.mediane.dossier.authority.AuthorityKind;
import fr.mediane.dossier.escalation.AskRegionalDossier;
import fr.mediane.dossier.escalation.EscalateDossier;
import fr.mediane.dossier.escalation.EscalationDoor;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.referral.RegisterReferral;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A national dossier lives the same life as a regional one, led by the national mediator alone, by
 * each of the doors of article 10 and of the Charter: from the saisine to the end.
 */
@ExtendWith(ArquillianExtension.class)
class NationalLifeIT {

  private static final String SHEET = "/app/dossiers/fiche.xhtml?numero=";
  private static final String LEVELS = "/app/dossiers/national.xhtml?numero=";
  private static final String PIECES = "/app/dossiers/pieces.xhtml?numero=";
  private static final String RECEIPTS = "/app/saisines/liste.xhtml";

  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private Transactions transactions;
  @Inject private Recipients recipients;
  @Inject private Authorities authorities;
  @Inject private HttpServletRequest request;

  private final SignedInClients clients = new SignedInClients();

  @Test
  void anEscalatedDossierIsLedToTheEndOfItsFollowUp() throws Exception {
    String regional = dossiers.to(DossierState.EXAMINATION);
    String national = play.act(MEDIATOR, handOver(regional, Set.of()));
    assertEquals(Outcome.ESCALATED, dossier(regional).getOutcome());
    assertEquals(DossierState.REGISTERED, dossiers.state(national));
    for (String region : List.of(MEDIATOR, SECRETARIAT, MEMBER)) {
      assertEquals(404, status(region, SHEET + national), region);
    }

    assertTrue(dossiers.inform(NATIONAL, national, true) > 0, "an authority is told");
    dossiers.leadNational(national, DossierState.FOLLOW_UP);
    List<String> keys =
        transactions.get(
            () -> recipients.of(play.agreement(national)).stream().map(Recipient::key).toList());
    assertFalse(keys.isEmpty(), "an agreement has recipients");
    for (String key : keys) {
      play.act(NATIONAL, new TransmitAgreement(national, agreed(national), key, TODAY));
    }
    dossiers.leadNational(national, DossierState.CLOSED);

    assertEquals(Outcome.AGREEMENT, dossier(national).getOutcome());
    assertTrue(page(NATIONAL, PIECES + national).contains("Bordereau"), "the transmissions");
    assertEquals(Outcome.ESCALATED, dossier(regional).getOutcome(), "the region keeps its end");
    assertEquals(404, status(MEDIATOR, SHEET + national), "to the end");
  }

  @Test
  void theMinistersKnowTheReceiptAndTheClosingOfTheirSaisineAndNothingElse() throws Exception {
    String number = dossiers.referToNational();
    dossiers.leadNational(number, DossierState.EXAMINATION);
    play.act(NATIONAL, new Decline(play.decision(number), "Urgence"));
    assertEquals(Outcome.NOT_ENGAGED, dossier(number).getOutcome());
    String receipts = page(MINISTERS, RECEIPTS);
    assertTrue(receipts.contains(number), receipts);
    play.words().words().forEach(word -> assertFalse(receipts.contains(word), word));
    assertFalse(receipts.contains(Outcome.NOT_ENGAGED.label()), "not how it ended");
    assertEquals(403, status(MINISTERS, SHEET + number));
    play.refuses(
        NATIONAL, "dossier national en cours", new AskRegionalDossier(number, "GES-2026-0001"));
  }

  @Test
  void theRegionHandsOverWhatTheCngSpeaksOfWhenItIsAsked() throws Exception {
    String regional = dossiers.to(DossierState.EXAMINATION);
    String finess = transactions.get(() -> play.establishment(false));
    Long piece = play.attach(SECRETARIAT, regional);
    String national =
        play.act(
            NATIONAL,
            new RegisterReferral(
                play.referral(
                    ReferrerKind.CNG,
                    TODAY.minusDays(3),
                    finess,
                    PartyStatus.HOSPITAL_PRACTITIONER)));
    assertTrue(
        transactions.get(
            () ->
                authorities.dueFor(play.dossier(national)).stream()
                    .map(AuthorityDue::key)
                    .anyMatch(key -> key.kind() == AuthorityKind.REGIONAL_MEDIATOR)),
        "the regional mediator is told");
    for (String wrong : List.of("", "GES", "GES-26-1", national)) {
      play.refusesAt(NATIONAL, Set.of("regionalNumber"), new AskRegionalDossier(national, wrong));
    }
    play.act(NATIONAL, new AskRegionalDossier(national, "GES-2026-9999"));
    assertFalse(page(MEDIATOR, LEVELS + regional).contains("Remettre"), "not the one asked for");
    play.act(NATIONAL, new AskRegionalDossier(national, regional.toLowerCase()));
    assertEquals(national, play.act(MEDIATOR, handOver(regional, Set.of(piece))));
    play.refuses(NATIONAL, "a déjà été remis", new AskRegionalDossier(national, regional));
    String handed = page(NATIONAL, LEVELS + national);
    assertTrue(handed.contains(regional), handed);
    assertTrue(handed.contains("Un examen sans suite possible"), handed);

    dossiers.leadNational(national, DossierState.CLOSED);
    assertEquals(Outcome.AGREEMENT, dossier(national).getOutcome());
  }

  private EscalateDossier handOver(String regional, Set<Long> pieces) throws Exception {
    return new EscalateDossier(
        regional,
        transactions.get(() -> play.version(regional)),
        EscalationDoor.REGIONAL_MEDIATOR,
        TODAY,
        "Un examen sans suite possible",
        Map.of(),
        null,
        pieces,
        pieces.isEmpty() ? null : "Utile à l’examen");
  }

  private Dossier dossier(String number) throws Exception {
    return transactions.get(() -> play.dossier(number));
  }

  private long agreed(String number) throws Exception {
    return transactions.get(() -> play.agreementVersion(number));
  }

  private int status(String username, String path) throws Exception {
    return clients.get(request, username, path).statusCode();
  }

  private String page(String username, String path) throws Exception {
    return clients.get(request, username, path).body();
  }
}
