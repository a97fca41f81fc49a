package fr.mediane.regulation.admin;

import static fr.mediane.door.TestFields.blank;
import static fr.mediane.door.TestFields.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.door.Command;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.Refusal;
import fr.mediane.door.TestContexts;
import fr.mediane.persistence.StoredEntity;
import fr.mediane.regulation.Certainty;
import fr.mediane.regulation.RuleFacts;
import fr.mediane.regulation.Setting;
import fr.mediane.regulation.Settings;
import fr.mediane.regulation.ValueType;
import fr.mediane.regulation.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The changes of settings and of wording, each on a repository held in memory. */
class RegulationHandlersTest {

  private static final Actor ADMIN =
      new Actor(1L, "admin", "Mme Essai", "essai", Role.ADMINISTRATOR, null, null);

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate TOMORROW = TODAY.plusDays(1);
  private static final String BODY = "Vu la proposition de {mediator} ;";
  private static final long CURRENT = 10;

  private final List<Setting> settings = new ArrayList<>();
  private final List<Wording> added = new ArrayList<>();
  private final ChangeSettingHandler changeSetting = new ChangeSettingHandler();
  private final ChangeWordingHandler changeWording = new ChangeWordingHandler();
  private Wording wording;
  private boolean forgotten;
  private boolean told;

  @BeforeEach
  void threeAlertsAndOneText() {
    settings.add(setting("alert.firstMonths", "6"));
    settings.add(setting("alert.secondMonths", "3"));
    settings.add(setting("alert.lastMonths", "1"));
    set(changeSetting, ChangeSettingHandler.class, "settings", new StoredSettings());
    set(changeSetting, ChangeSettingHandler.class, "facts", new ToldFacts());
    wording = blank(Wording.class);
    set(wording, StoredEntity.class, "id", CURRENT);
    set(wording, Wording.class, "kind", "APPOINTING_ACT_REGIONAL");
    set(wording, Wording.class, "section", "VISA_10");
    set(wording, Wording.class, "validFrom", LocalDate.of(2019, 8, 31));
    set(wording, Wording.class, "body", BODY);
    set(changeWording, ChangeWordingHandler.class, "editions", new StoredEditions());
  }

  @Test
  void aSettingTakesAnotherValueAndItsAuthor() {
    handle(changeSetting, new ChangeSetting("alert.firstMonths", 1, " 12 "));
    assertEquals("12", settings.get(0).getValue());
    assertEquals("admin", settings.get(0).getUpdatedBy());
    assertTrue(told, "the compositions are judged again");
    assertNotNull(settings.get(0).getUpdatedAt());
    assertTrue(forgotten, "the copies in memory are forgotten");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "24", "+12", "\u0661\u0662"})
  void theLimitsOfASettingAreWithinIt(String value) {
    handle(changeSetting, new ChangeSetting("alert.firstMonths", 1, value));
    assertEquals(
        Integer.toString(Integer.parseInt(value)), settings.get(0).getValue(), "one stored form");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "  ", "0", "25", "-1", "6,5", "six", "99999999999", "6; drop", "\uD83D\uDE00"})
  void aValueOutOfTypeOrLimitsIsRefused(String value) {
    assertRefused("value", changeSetting, new ChangeSetting("alert.firstMonths", 1, value));
    assertEquals("6", settings.get(0).getValue());
  }

  @Test
  void aChangeThatChangesNothingIsRefused() {
    assertRefused("value", changeSetting, new ChangeSetting("alert.firstMonths", 1, "06"));
  }

  @ParameterizedTest
  @CsvSource({
    "alert.firstMonths,3",
    "alert.secondMonths,6",
    "alert.secondMonths,1",
    "alert.lastMonths,3"
  })
  void theAlertsFollowOneAnother(String key, String value) {
    assertRefused("value", changeSetting, new ChangeSetting(key, 1, value));
  }

  @Test
  void aSettingUnknownOrChangedMeanwhileIsRefused() {
    assertThrows(
        NotFoundRefusal.class, () -> handle(changeSetting, new ChangeSetting(null, 1, "7")));
    assertThrows(
        NotFoundRefusal.class,
        () -> handle(changeSetting, new ChangeSetting("alert.none", 1, "7")));
    assertThrows(
        ConflictRefusal.class,
        () -> handle(changeSetting, new ChangeSetting("alert.firstMonths", 0, "7")));
  }

  @Test
  void aTextInUseEndsOnTheEveOfTheNext() {
    handle(changeWording, change(TOMORROW, "Vu l’avis de {mediator} ;"));
    assertEquals(TODAY, wording.getValidUntil());
    assertEquals(BODY, wording.getBody(), "acts already signed keep their text");
    assertEquals("Vu l’avis de {mediator} ;", added.get(0).getBody());
    assertEquals(TOMORROW, added.get(0).getValidFrom());
    assertNull(added.get(0).getValidUntil());
  }

  @Test
  void aTextThatHasNotBegunIsRewritten() {
    set(wording, Wording.class, "validFrom", TOMORROW.plusDays(1));
    assertRefused("validFrom", changeWording, change(TOMORROW, "Vu l’avis ;"));
    handle(changeWording, change(TOMORROW.plusDays(1), "Vu l’avis ;\r\nVu le reste."));
    assertEquals("Vu l’avis ;\nVu le reste.", wording.getBody());
    assertEquals(List.of(), added);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " \r\n ",
        BODY,
        BODY + "\r\n",
        "Vu {inconnu} ;",
        "Vu {mediator",
        "Vu mediator} ;",
        "Vu\u0007 ;"
      })
  void aTextThatCannotServeIsRefused(String body) {
    assertRefused("body", changeWording, change(TOMORROW, body));
    assertNull(wording.getValidUntil());
  }

  @Test
  void theLengthOfATextAndOfItsSourceIsBounded() {
    handle(changeWording, change(TOMORROW, "a".repeat(ChangeWordingHandler.BODY_MAX)));
    set(wording, Wording.class, "validUntil", null);
    assertRefused(
        "body", changeWording, change(TOMORROW, "a".repeat(ChangeWordingHandler.BODY_MAX + 1)));
    assertRefused(
        "source",
        changeWording,
        new ChangeWording(
            CURRENT,
            0,
            TOMORROW,
            "Vu ;",
            Certainty.INFERRED,
            "s".repeat(ChangeWordingHandler.SOURCE_MAX + 1)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"2026-11-22", "2019-01-01", "2100-01-01", "9999-12-31"})
  void aTextBeginsTomorrowAtTheEarliestAndWithinTheCentury(LocalDate from) {
    assertRefused("validFrom", changeWording, change(from, "Vu l’avis ;"));
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    InvalidRefusal refusal =
        assertThrows(
            InvalidRefusal.class,
            () -> handle(changeWording, new ChangeWording(CURRENT, 0, null, "", null, " ")));
    assertEquals(
        List.of("body", "certainty", "source", "validFrom"),
        refusal.problems().stream().map(Problem::field).toList());
  }

  @Test
  void aTextUnknownReplacedOrChangedMeanwhileIsRefused() {
    assertThrows(
        NotFoundRefusal.class,
        () ->
            handle(
                changeWording,
                new ChangeWording(null, 0, TOMORROW, "Vu ;", Certainty.INFERRED, "essai")));
    assertThrows(
        ConflictRefusal.class,
        () ->
            handle(
                changeWording,
                new ChangeWording(CURRENT, 1, TOMORROW, "Vu ;", Certainty.INFERRED, "essai")));
    wording.endOn(TODAY);
    Refusal refusal =
        assertThrows(Refusal.class, () -> handle(changeWording, change(TOMORROW, "Vu l’avis ;")));
    assertNull(refusal.problems().get(0).field());
  }

  private static ChangeWording change(LocalDate from, String body) {
    return new ChangeWording(CURRENT, 0, from, body, Certainty.INFERRED, "Décision de l’essai");
  }

  private static <C extends Command<R>, R> R handle(CommandHandler<C, R> handler, C command) {
    return handler.handle(command, TestContexts.of(ADMIN, Right.REGULATION_MANAGE));
  }

  private static <C extends Command<R>, R> void assertRefused(
      String field, CommandHandler<C, R> handler, C command) {
    InvalidRefusal refusal = assertThrows(InvalidRefusal.class, () -> handle(handler, command));
    assertEquals(List.of(field), refusal.problems().stream().map(Problem::field).toList());
    assertTrue(
        refusal.problems().stream().noneMatch(problem -> problem.message().isBlank()),
        "a message says what is wrong");
  }

  private static Setting setting(String key, String value) {
    Setting setting = blank(Setting.class);
    set(setting, Setting.class, "key", key);
    set(setting, Setting.class, "version", 1L);
    set(setting, Setting.class, "value", value);
    set(setting, Setting.class, "type", ValueType.INTEGER);
    set(setting, Setting.class, "least", 1);
    set(setting, Setting.class, "most", 24);
    set(setting, Setting.class, "label", "Alerte");
    return setting;
  }

  private final class ToldFacts extends RuleFacts {

    private static final long serialVersionUID = 1L;

    @Override
    public void changed() {
      told = true;
    }
  }

  private final class StoredSettings extends Settings {

    @Override
    public Optional<Setting> byKey(String key) {
      return settings.stream().filter(setting -> setting.getKey().equals(key)).findFirst();
    }

    @Override
    public List<Setting> all() {
      return settings;
    }

    @Override
    public void changed() {
      forgotten = true;
    }
  }

  private final class StoredEditions extends WordingEditions {

    @Override
    Set<String> placesOf(String kind) {
      return Set.of("mediator");
    }

    @Override
    Optional<Wording> byId(Long id) {
      return Optional.of(wording).filter(known -> known.getId().equals(id));
    }

    @Override
    Wording add(Wording version) {
      added.add(version);
      return version;
    }
  }
}
