package fr.mediane.it;

import static fr.mediane.it.Askers.EVERYBODY;
import static fr.mediane.it.DossierPlay.MINISTERS;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.dossier.Dossiers;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.referral.ReferToNational;
import fr.mediane.dossier.referral.ReferralInput;
import fr.mediane.dossier.referral.RegisterReferral;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The columns of the access table that {@link DossierMatrixIT} leaves out: the receipt of an
 * authority and the saisine of the ministers, for each quality of who seizes × each role, of the
 * territory and of another one. Who must find what is told here without the predicate.
 */
@ExtendWith(ArquillianExtension.class)
class ReceiptsMatrixIT {

  private static final String RECEIPTS = "/app/saisines/liste.xhtml";
  private static final String REFER = "/app/saisines/nouvelle.xhtml";

  @Inject private DossierPlay play;
  @Inject private Transactions transactions;
  @Inject private Dossiers dossiers;
  @Inject private Askers askers;

  @Test
  void anAuthorityFindsTheReceiptsOfItsOwnSaisinesAndNoWord() throws Exception {
    Map<ReferrerKind, String> numbers = saisines();
    List<String> wrong = new ArrayList<>();
    for (String username : EVERYBODY) {
      Actor actor = askers.actor(username);
      HttpResponse<String> page = askers.get(username, RECEIPTS);
      assertEquals(
          Right.DOSSIER_RECEIPT.isHeldBy(actor.role()) ? 200 : 403, page.statusCode(), username);
      for (Map.Entry<ReferrerKind, String> saisine : numbers.entrySet()) {
        boolean own = isOwn(username, saisine.getKey());
        boolean found =
            transactions.get(
                () -> dossiers.find(saisine.getValue(), actor, Right.DOSSIER_RECEIPT).isPresent());
        boolean shown = page.body().contains(saisine.getValue());
        if (found != own || shown != own) {
          wrong.add(username + ", " + saisine.getKey() + ": found " + found + ", shown " + shown);
        }
      }
      play.words().words().stream()
          .filter(page.body()::contains)
          .forEach(word -> wrong.add(username + " reads " + word));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theMinistersAloneSeizeInTheirOwnName() throws Exception {
    for (String username : EVERYBODY) {
      Role role = askers.role(username);
      assertEquals(
          role == Role.MINISTERS_OFFICE ? 200 : 403,
          askers.get(username, REFER).statusCode(),
          username);
      ReferToNational command = new ReferToNational(referral(ReferrerKind.MINISTERS));
      if (role == Role.MINISTERS_OFFICE) {
        assertTrue(play.act(username, command).startsWith("NAT-"));
      } else {
        assertThrows(ForbiddenRefusal.class, () -> play.act(username, command), username);
      }
    }
    for (ReferrerKind kind : ReferrerKind.values()) {
      if (kind != ReferrerKind.MINISTERS) {
        play.refusesAt(MINISTERS, Set.of("referrerKind"), new ReferToNational(referral(kind)));
      }
    }
  }

  /** A saisine in every quality that a region receives, and one of the ministers. */
  private Map<ReferrerKind, String> saisines() throws Exception {
    Map<ReferrerKind, String> numbers = new EnumMap<>(ReferrerKind.class);
    for (ReferrerKind kind :
        List.of(ReferrerKind.PARTY, ReferrerKind.DIRECTOR, ReferrerKind.DEAN, ReferrerKind.ARS)) {
      numbers.put(kind, play.act(SECRETARIAT, new RegisterReferral(referral(kind))));
    }
    numbers.put(
        ReferrerKind.MINISTERS,
        play.act(MINISTERS, new ReferToNational(referral(ReferrerKind.MINISTERS))));
    return new LinkedHashMap<>(numbers);
  }

  private ReferralInput referral(ReferrerKind kind) throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    PartyStatus first =
        kind == ReferrerKind.DEAN ? PartyStatus.UNIVERSITY_HOSPITAL : PartyStatus.CIVIL_SERVANT;
    return play.referral(kind, TODAY.minusDays(3), finess, first);
  }

  /** The agency of the territory made the one, the ministers the other; nobody else made any. */
  private static boolean isOwn(String username, ReferrerKind kind) {
    return switch (kind) {
      case ARS -> Set.of("dg.ges", "secretariat.ars.ges").contains(username);
      case MINISTERS -> MINISTERS.equals(username);
      default -> false;
    };
  }
}
