package fr.mediane.dossier.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.dossier.PartyFacts;
import fr.mediane.dossier.PartyProfession;
import fr.mediane.dossier.PartyRole;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferrerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThirdPartiesTest {

  private static PartyFacts party(boolean referrer) {
    return new PartyFacts(
        PartyStatus.CIVIL_SERVANT,
        PartyProfession.NURSING,
        PartyRole.AGENT,
        false,
        referrer,
        false,
        false);
  }

  @ParameterizedTest
  @EnumSource
  void onlyThePartiesWhoSeizedKnowAlready(ReferrerKind kind) {
    assertEquals(kind != ReferrerKind.ALL_PARTIES, ThirdParties.isThird(kind, party(false)));
    boolean seized = kind == ReferrerKind.PARTY || kind == ReferrerKind.ALL_PARTIES;
    assertEquals(!seized, ThirdParties.isThird(kind, party(true)));
  }
}
