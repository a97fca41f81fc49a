package fr.mediane.network.act;

import static fr.mediane.door.TestFields.blank;
import static fr.mediane.door.TestFields.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.TestContexts;
import fr.mediane.network.Territory;
import fr.mediane.persistence.StoredEntity;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address a territory is written to. */
class SetReferralAddressHandlerTest {

  private static final Actor ADMIN =
      new Actor(1L, "admin", "Mme Essai", "essai", Role.ADMINISTRATOR, null, null);
  private static final String BEFORE = "mediation-ges@mediane.example";

  private final SetReferralAddressHandler handler = new SetReferralAddressHandler();
  private final Territory territory = blank(Territory.class);

  @BeforeEach
  void aTerritory() {
    set(territory, StoredEntity.class, "version", 3L);
    set(territory, Territory.class, "code", "GES");
    set(territory, Territory.class, "referralAddress", BEFORE);
    set(
        handler,
        SetReferralAddressHandler.class,
        "territories",
        new Territories() {
          @Override
          public Optional<Territory> byCode(String code) {
            return "GES".equals(code) ? Optional.of(territory) : Optional.empty();
          }
        });
  }

  @Test
  void theAddressIsKeptWithoutTheSpacesAroundIt() {
    handle("GES", 3, "  mediation.ges@exemple.fr ");
    assertEquals("mediation.ges@exemple.fr", territory.getReferralAddress());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "mediation", "mediation@", "médiation 😀@exemple.fr", "a@b.c, d@e.f"})
  void whatIsNoAddressIsRefusedAndNothingChanges(String typed) {
    InvalidRefusal refusal = assertThrows(InvalidRefusal.class, () -> handle("GES", 3, typed));
    assertTrue(refusal.problems().get(0).message().contains("adresse électronique"));
    assertEquals(BEFORE, territory.getReferralAddress());
  }

  @Test
  void twoPeopleDoNotWriteOverEachOther() {
    assertThrows(ConflictRefusal.class, () -> handle("GES", 2, "mediation@exemple.fr"));
    assertEquals(BEFORE, territory.getReferralAddress());
  }

  @Test
  void aForgedCodeIsAbsent() {
    assertThrows(NotFoundRefusal.class, () -> handle("XYZ", 3, "mediation@exemple.fr"));
  }

  private void handle(String code, long version, String address) {
    handler.handle(
        new SetReferralAddress(code, version, address),
        TestContexts.of(ADMIN, Right.NETWORK_MANAGE));
  }
}
