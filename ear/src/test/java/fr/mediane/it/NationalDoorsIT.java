package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.NATIONAL;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.escalation.EscalateDossier;
import fr.mediane.dossier.escalation.EscalationDoor;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.referral.ChangeReferral;
import fr.mediane.dossier.referral.FormalAgreement;
import fr.mediane.dossier.referral.NarrativeInput;
import fr.mediane.dossier.referral.RegisterReferral;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The doors of the national mediator (art. 10; Charter art. 5): what closes one says what opens it,
 * and what is only to be watched is read on the pages of the dossier.
 */
@ExtendWith(ArquillianExtension.class)
class NationalDoorsIT {

  private static final LocalDate RECEIVED = TODAY.minusDays(3);
  private static final String WATCH = "Points à vérifier";
  private static final String SHEET = "/app/dossiers/fiche.xhtml?numero=";
  private static final String EDIT = "/app/dossiers/saisine.xhtml?numero=";

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private Transactions transactions;
  @Inject private HttpServletRequest request;

  private final SignedInClients clients = new SignedInClients();
  private String finess;

  @BeforeEach
  void findAnEstablishment() throws Exception {
    finess = transactions.get(() -> play.establishment(false));
  }

  @Test
  void allThePartiesTogetherNeedTheFormalAgreementOfEach() throws Exception {
    refusedAt(FormalAgreement.NONE, "agreedOn0", "agreedOn1", "agreementProof", "referrerKind");
    refusedAt(new FormalAgreement(both(), " "), "agreementProof", "referrerKind");
    refusedAt(
        new FormalAgreement(Map.of(0, RECEIVED), "Lettre commune"), "agreedOn1", "referrerKind");
    refusedAt(
        new FormalAgreement(Map.of(0, RECEIVED, 1, RECEIVED.plusDays(1)), "Lettre commune"),
        "agreedOn1",
        "referrerKind");

    String number = play.act(NATIONAL, together(new FormalAgreement(both(), "Lettre commune")));
    String sheet = page(SHEET + number);
    assertTrue(sheet.contains("accord formel donné le"), sheet);
    assertTrue(sheet.contains("Lettre commune"), sheet);
    assertFalse(sheet.contains(WATCH), sheet);
  }

  @Test
  void theRegionalMediatorEscalatesFromTheRegionalDossier() throws Exception {
    InvalidRefusal refusal =
        assertThrows(
            InvalidRefusal.class,
            () -> play.act(NATIONAL, saisine(ReferrerKind.REGIONAL_MEDIATOR)));
    assertTrue(refusal.getMessage().contains("depuis le dossier régional"), refusal::getMessage);

    String regional = dossiers.to(DossierState.EXAMINATION);
    transactions.run(() -> play.excludeMember(regional, ExclusionReason.DECLARED));
    long version = transactions.get(() -> play.version(regional));
    String national =
        play.act(
            MEDIATOR,
            new EscalateDossier(
                regional,
                version,
                EscalationDoor.REGIONAL_MEDIATOR,
                TODAY,
                "L’examen n’a pas abouti",
                Map.of(),
                null,
                Set.of(),
                null));
    assertFalse(page(SHEET + national).contains(WATCH));
    assertEquals(
        List.of(ExclusionReason.DECLARED),
        em.createQuery(
                "select x.reason from DossierExclusion x where x.dossier.number = :number",
                ExclusionReason.class)
            .setParameter("number", national)
            .getResultList(),
        "a tie is about the dispute, whoever leads it");
    correct(national, ReferrerKind.REGIONAL_MEDIATOR);
  }

  @Test
  void theCngAloneIsAcceptedAndTheWarningIsReadOnThePages() throws Exception {
    String number = play.act(NATIONAL, saisine(ReferrerKind.CNG));
    for (String address : new String[] {SHEET + number, EDIT + number}) {
      String shown = page(address);
      assertTrue(shown.contains(WATCH), shown);
      assertTrue(shown.contains("Aucun dossier régional n’est rattaché"), shown);
    }
    assertThrows(InvalidRefusal.class, () -> correct(number, ReferrerKind.ALL_PARTIES));
    assertThrows(InvalidRefusal.class, () -> correct(number, ReferrerKind.REGIONAL_MEDIATOR));
    correct(number, ReferrerKind.CNG);
  }

  private void correct(String number, ReferrerKind kind) throws Exception {
    play.act(
        NATIONAL,
        new ChangeReferral(
            number,
            transactions.get(() -> play.version(number)),
            DossierPlay.facts(kind, transactions.get(() -> play.dossier(number).getReceivedOn())),
            finess,
            play.somebody(),
            new NarrativeInput("Un planning contesté", "", "")));
  }

  private void refusedAt(FormalAgreement agreement, String... fields) {
    InvalidRefusal refusal =
        assertThrows(InvalidRefusal.class, () -> play.act(NATIONAL, together(agreement)));
    assertEquals(
        Set.of(fields),
        refusal.problems().stream().map(Problem::field).collect(Collectors.toSet()));
  }

  private RegisterReferral together(FormalAgreement agreement) {
    return new RegisterReferral(
        play.referral(ReferrerKind.ALL_PARTIES, RECEIVED, finess, PartyStatus.CIVIL_SERVANT),
        agreement);
  }

  private RegisterReferral saisine(ReferrerKind kind) {
    return new RegisterReferral(
        play.referral(kind, RECEIVED, finess, PartyStatus.HOSPITAL_PRACTITIONER));
  }

  private static Map<Integer, LocalDate> both() {
    return Map.of(0, RECEIVED, 1, RECEIVED);
  }

  private String page(String path) throws Exception {
    return clients.get(request, NATIONAL, path).body();
  }
}
