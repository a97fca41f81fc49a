package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.authority.AuthorityKey;
import fr.mediane.dossier.authority.AuthorityKind;
import fr.mediane.dossier.authority.InformAuthority;
import fr.mediane.dossier.authority.InformParty;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.referral.AddParty;
import fr.mediane.dossier.referral.RemoveParty;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who was told that a saisine exists is known by who was told, never by how many were. */
@ExtendWith(ArquillianExtension.class)
class InformationTurnsIT {

  private static final String DIRECTOR = "il reste à l’informer";
  private static final String ONE_AUTHORITY = "Informer une autorité";

  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private Transactions transactions;
  @Inject private HttpServletRequest request;

  private String number;

  @Test
  void theDirectorIsNotToldBecauseAPartyWas() throws Exception {
    number = dossiers.to(DossierState.CONSENT);
    assertTrue(page("accords").contains(DIRECTOR));
    play.act(SECRETARIAT, new InformParty(number, play.version(number), 2, TODAY, false));
    assertTrue(page("accords").contains(DIRECTOR));
    dossiers.inform(number, false);
    assertFalse(page("accords").contains(DIRECTOR));
  }

  @Test
  void anAuthorityToldForAPartyTakenOutStandsForNoOther() throws Exception {
    String here = transactions.get(() -> play.establishment(false));
    String elsewhere = transactions.get(() -> play.establishment(true));
    number = play.register(SECRETARIAT, here);
    assertTrue(page("fiche").contains(ONE_AUTHORITY));
    play.act(
        SECRETARIAT,
        new AddParty(
            number, play.version(number), play.party(PartyStatus.CIVIL_SERVANT, false, elsewhere)));
    play.act(
        SECRETARIAT,
        new InformAuthority(
            number,
            play.version(number),
            new AuthorityKey(AuthorityKind.DIRECTOR, elsewhere, 0),
            play.somebody(),
            TODAY,
            false));
    assertTrue(page("fiche").contains(ONE_AUTHORITY));
    play.act(SECRETARIAT, new RemoveParty(number, play.version(number), 3));
    assertTrue(page("fiche").contains(ONE_AUTHORITY));
    dossiers.inform(number, false);
    assertFalse(page("fiche").contains(ONE_AUTHORITY));
  }

  private String page(String name) throws Exception {
    return SignedInClient.on(request, MEDIATOR)
        .get("/app/dossiers/" + name + ".xhtml?numero=" + number)
        .body();
  }
}
