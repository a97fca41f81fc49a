package fr.mediane.access.account;

import static fr.mediane.door.TestFields.blank;
import static fr.mediane.door.TestFields.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.access.Actor;
import fr.mediane.access.PasswordHasher;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.access.login.LoginAttempts;
import fr.mediane.door.Command;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.Refusal;
import fr.mediane.door.TestContexts;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.regulation.PanelKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The handlers of accounts, each on repositories held in memory. */
class AccountHandlersTest {

  private static final String SECRET = "cheval pile agrafe";

  /** Once for all tests: hashing is slow on purpose. */
  private static final String HASH = new PasswordHasher().hash(SECRET);

  private static final long ADMIN = 1;
  private static final long OTHER = 2;

  private final List<Account> stored = new ArrayList<>();
  private final List<String> failedProofs = new ArrayList<>();
  private final PasswordHasher hasher = new PasswordHasher();
  private final Accounts accounts = new StoredAccounts();
  private int openAdministrators = 2;
  private String takenMeanwhile;

  @BeforeEach
  void twoAccounts() throws ReflectiveOperationException {
    store("admin", Role.ADMINISTRATOR, ADMIN);
    store("nadia.essai", Role.NATIONAL_MEDIATOR, OTHER);
  }

  @Test
  void onlyAdministratorsManageTheAccountsOfOthers() {
    List<Class<? extends Command<?>>> managed =
        List.of(
            CreateAccount.class,
            CorrectAccount.class,
            CloseAccount.class,
            ReopenAccount.class,
            ResetPassword.class,
            UnlockAccount.class);
    managed.forEach(
        command ->
            assertEquals(
                Right.ACCOUNT_MANAGE,
                command.getAnnotation(Requires.class).value(),
                () -> "" + command));
    assertEquals(Right.OWN_ACCOUNT, ChangeOwnPassword.class.getAnnotation(Requires.class).value());
  }

  @Test
  void anAccountIsCreatedUnderItsNormalNameWithAPasswordDrawnOnce() throws Exception {
    IssuedPassword issued = handle(creator(), creation(" Jean.DUPONT ", NewPassword.DRAWN));
    Account created = accounts.byUsername("jean.dupont").orElseThrow();
    assertTrue(hasher.matches(issued.drawn(), created.getPasswordHash()));
    assertFalse(issued.toString().contains(issued.drawn()));
    assertTrue(created.toActor().passwordIssued(), "somebody else knows it");
    IssuedPassword typed =
        handle(creator(), creation("jean.typed", NewPassword.typed(SECRET, SECRET)));
    assertNull(typed.drawn(), "what was typed is not shown again");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "ab", "Jean Dupont", "-jean", "élodie", "a/b", "\u202Ejean"})
  void aUserNameOutOfFormIsRefused(String username) {
    assertEquals(List.of("username"), fields(creator(), creation(username, NewPassword.DRAWN)));
  }

  @Test
  void theLengthOfAUserNameGoesFromThreeToSixty() throws Exception {
    handle(creator(), creation("abc", NewPassword.DRAWN));
    handle(creator(), creation("a".repeat(60), NewPassword.DRAWN));
    assertEquals(
        List.of("username"), fields(creator(), creation("a".repeat(61), NewPassword.DRAWN)));
  }

  @Test
  void aNameTakenIsRefusedWhateverTheCase() {
    assertEquals(List.of("username"), fields(creator(), creation("ADMIN", NewPassword.DRAWN)));
  }

  @Test
  void aNameThatSomebodyElseTakesAtTheSameMomentIsRefused() {
    takenMeanwhile = "jean.dupont";
    assertEquals(
        List.of("username"), fields(creator(), creation("Jean.DUPONT", NewPassword.DRAWN)));
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    CreateAccount wrong =
        new CreateAccount("x", " ", "q".repeat(201), null, null, null, NewPassword.typed("a", "b"));
    assertEquals(
        List.of("username", "displayName", "quality", "role", "passwordRepeated"),
        fields(creator(), wrong));
  }

  @Test
  void aTerritorialRoleAsksForAnInstanceThatExistsAndSuitsIt() {
    assertEquals(List.of("panelId"), fields(creator(), member(Role.MEMBER, null, null)));
    assertEquals(List.of("panelId"), fields(creator(), member(Role.MEMBER, 99L, null)));
    assertEquals(List.of("panelId"), fields(creator(), member(Role.ARS_DIRECTOR, 8L, null)));
    assertEquals(List.of("panelId"), fields(creator(), member(Role.ADMINISTRATOR, 7L, null)));
    assertEquals(List.of("personId"), fields(creator(), member(Role.PANEL_SECRETARIAT, 7L, 5L)));
    assertEquals(List.of("personId"), fields(creator(), member(Role.MEMBER, 7L, 6L)));
  }

  @Test
  void aMemberIsAttachedToThePersonWhoSits() throws Exception {
    handle(creator(), member(Role.MEMBER, 7L, 5L));
    handle(
        creator(),
        new CreateAccount(
            "secretariat.nat",
            "M. Essai",
            "secrétariat",
            Role.PANEL_SECRETARIAT,
            8L,
            null,
            NewPassword.DRAWN));
    assertEquals(5L, accounts.byUsername("essai.membre").orElseThrow().getPersonId());
  }

  @Test
  void aChangeOfWhatDoesNotExistOrHasChangedIsRefused() throws Exception {
    CloseAccountHandler close = closer();
    assertThrows(NotFoundRefusal.class, () -> handle(close, new CloseAccount(null, 0)));
    assertThrows(NotFoundRefusal.class, () -> handle(close, new CloseAccount(-1L, 0)));
    assertThrows(ConflictRefusal.class, () -> handle(close, new CloseAccount(OTHER, 1)));
    assertTrue(account(OTHER).isEnabled());
  }

  @Test
  void anAccountIsClosedThenReopenedOnceEach() throws Exception {
    ReopenAccountHandler reopen = loaded(new ReopenAccountHandler());
    assertThrows(Refusal.class, () -> handle(reopen, new ReopenAccount(OTHER, 0)));
    handle(closer(), new CloseAccount(OTHER, 0));
    assertFalse(account(OTHER).isEnabled());
    assertThrows(Refusal.class, () -> handle(closer(), new CloseAccount(OTHER, 0)));
    handle(reopen, new ReopenAccount(OTHER, 0));
    assertTrue(account(OTHER).isEnabled());
  }

  @Test
  void neitherOnesOwnAccountNorTheLastAdministratorIsClosed() throws Exception {
    assertThrows(Refusal.class, () -> handle(closer(), new CloseAccount(ADMIN, 0)));
    store("second", Role.ADMINISTRATOR, 3);
    openAdministrators = 1;
    assertThrows(Refusal.class, () -> handle(closer(), new CloseAccount(3L, 0)));
    openAdministrators = 2;
    handle(closer(), new CloseAccount(3L, 0));
    assertFalse(account(3).isEnabled());
  }

  @Test
  void onlyABlockedAccountIsUnblocked() throws Exception {
    UnlockAccountHandler unlock = loaded(new UnlockAccountHandler());
    assertThrows(Refusal.class, () -> handle(unlock, new UnlockAccount(OTHER, 0)));
    set(account(OTHER), Account.class, "lockedUntil", Instant.parse("2999-01-01T00:00:00Z"));
    handle(unlock, new UnlockAccount(OTHER, 0));
    assertNull(account(OTHER).getLockedUntil());
  }

  @Test
  void aNewPasswordLiftsTheBlock() throws Exception {
    ResetPasswordHandler reset = loaded(new ResetPasswordHandler());
    set(reset, ResetPasswordHandler.class, "hasher", hasher);
    set(account(OTHER), Account.class, "lockedUntil", Instant.parse("2999-01-01T00:00:00Z"));
    String before = account(OTHER).getPasswordHash();
    assertThrows(
        InvalidRefusal.class,
        () -> handle(reset, new ResetPassword(OTHER, 0, NewPassword.typed("court", "court"))));
    assertEquals(before, account(OTHER).getPasswordHash());
    handle(reset, new ResetPassword(OTHER, 0, NewPassword.DRAWN));
    assertNotEquals(before, account(OTHER).getPasswordHash());
    assertNull(account(OTHER).getLockedUntil());
    assertTrue(account(OTHER).toActor().passwordIssued(), "somebody else knows it");
  }

  @Test
  void aNameIsCorrectedWithinItsLimits() throws Exception {
    CorrectAccountHandler correct = loaded(new CorrectAccountHandler());
    handle(correct, new CorrectAccount(OTHER, 0, " " + "n".repeat(150) + " ", "q".repeat(200)));
    assertEquals("n".repeat(150), account(OTHER).getDisplayName());
    InvalidRefusal refusal =
        assertThrows(
            InvalidRefusal.class,
            () -> handle(correct, new CorrectAccount(OTHER, 0, "n".repeat(151), "a\u200Bb")));
    assertEquals(List.of("displayName", "quality"), names(refusal));
    refusal =
        assertThrows(
            InvalidRefusal.class,
            () -> handle(correct, new CorrectAccount(OTHER, 0, "漢字", "Chargée 😀")));
    assertEquals(List.of("displayName", "quality"), names(refusal));
  }

  @Test
  void onesOwnPasswordIsChangedOnProofOfThePresentOne() throws Exception {
    ChangeOwnPasswordHandler change = changer();
    assertEquals(List.of("current"), fields(change, own("faux", SECRET + " 2")));
    assertEquals(List.of("current"), fields(change, own(null, SECRET + " 2")));
    assertEquals(List.of("admin", "admin"), failedProofs, "a wrong proof counts as a log-in");
    assertEquals(List.of("password"), fields(change, own(SECRET, SECRET)));
    assertEquals(List.of("password"), fields(change, own(SECRET, "court")));
    account(ADMIN).issuePassword(account(ADMIN).getPasswordHash());
    handle(change, own(SECRET, SECRET + " 2"));
    assertFalse(account(ADMIN).toActor().passwordIssued(), "it is his own from now on");
    assertTrue(hasher.matches(SECRET + " 2", account(ADMIN).getPasswordHash()));
  }

  @Test
  void aPasswordJustIssuedOpensOnesOwnAccountAlone() {
    Account account = account(OTHER);
    account.issuePassword(HASH);
    Actor actor = account.toActor();
    for (Right right : Right.values()) {
      assertEquals(right == Right.OWN_ACCOUNT, actor.holds(right), right.name());
      assertEquals(right == Right.OWN_ACCOUNT, AccessScope.of(actor, right).isOpen(), right.name());
    }
  }

  @Test
  void aBlockedAccountProvesNothing() throws Exception {
    set(account(ADMIN), Account.class, "lockedUntil", Instant.parse("2999-01-01T00:00:00Z"));
    assertEquals(List.of("current"), fields(changer(), own(SECRET, SECRET + " 2")));
  }

  private static CreateAccount creation(String username, NewPassword password) {
    return new CreateAccount(
        username, "M. Essai", "essai", Role.MINISTERS_OFFICE, null, null, password);
  }

  private static CreateAccount member(Role role, Long panelId, Long personId) {
    return new CreateAccount(
        "essai.membre", "M. Essai", "membre", role, panelId, personId, NewPassword.DRAWN);
  }

  private static ChangeOwnPassword own(String current, String chosen) {
    return new ChangeOwnPassword(current, chosen, chosen);
  }

  private CreateAccountHandler creator() {
    CreateAccountHandler handler = new CreateAccountHandler();
    set(handler, CreateAccountHandler.class, "accounts", accounts);
    set(handler, CreateAccountHandler.class, "hasher", hasher);
    set(handler, CreateAccountHandler.class, "panels", new TwoPanels());
    set(handler, CreateAccountHandler.class, "attachments", new OneMember());
    return handler;
  }

  private CloseAccountHandler closer() {
    CloseAccountHandler handler = loaded(new CloseAccountHandler());
    set(handler, CloseAccountHandler.class, "accounts", accounts);
    return handler;
  }

  private ChangeOwnPasswordHandler changer() {
    ChangeOwnPasswordHandler handler = new ChangeOwnPasswordHandler();
    set(handler, ChangeOwnPasswordHandler.class, "accounts", accounts);
    set(handler, ChangeOwnPasswordHandler.class, "hasher", hasher);
    set(handler, ChangeOwnPasswordHandler.class, "attempts", new NotedAttempts());
    return handler;
  }

  private <H> H loaded(H handler) {
    AccountLoader loader = new AccountLoader();
    set(loader, AccountLoader.class, "accounts", accounts);
    set(handler, handler.getClass(), "loader", loader);
    return handler;
  }

  private <C extends Command<R>, R> R handle(CommandHandler<C, R> handler, C command) {
    Actor admin = account(ADMIN).toActor();
    return handler.handle(command, TestContexts.of(admin, Right.ACCOUNT_MANAGE));
  }

  private <C extends Command<R>, R> List<String> fields(CommandHandler<C, R> handler, C command) {
    return names(assertThrows(InvalidRefusal.class, () -> handle(handler, command)));
  }

  private static List<String> names(InvalidRefusal refusal) {
    return refusal.problems().stream().map(Problem::field).toList();
  }

  private Account account(long id) {
    return accounts.byId(id).orElseThrow();
  }

  private void store(String username, Role role, long id) throws ReflectiveOperationException {
    Account account = new Account(username, HASH, "Mme Essai", "essai", role, null, null);
    set(account, Account.class.getSuperclass(), "id", id);
    stored.add(account);
  }

  private final class StoredAccounts extends Accounts {

    @Override
    public Optional<Account> byUsername(String username) {
      return stored.stream().filter(a -> a.getUsername().equals(normalise(username))).findFirst();
    }

    @Override
    public Optional<Account> byId(Long id) {
      return stored.stream().filter(a -> id.equals(a.getId())).findFirst();
    }

    @Override
    public int lockOpenAdministrators() {
      return openAdministrators;
    }

    @Override
    public boolean addIfFree(Account account) {
      return !account.getUsername().equals(takenMeanwhile) && stored.add(account);
    }
  }

  /** Number 7 is regional and number 8 is the national one. */
  private static final class TwoPanels extends Panels {

    @Override
    public Optional<Panel> byId(Long id) {
      return id == 7 || id == 8
          ? Optional.of(panel(id == 8 ? PanelKind.NATIONAL : PanelKind.REGIONAL))
          : Optional.empty();
    }

    private static Panel panel(PanelKind kind) {
      Panel panel = blank(Panel.class);
      set(panel, Panel.class, "kind", kind);
      return panel;
    }
  }

  /** Person 5 sits in instance 7. */
  private static final class OneMember extends AccountAttachments {

    @Override
    boolean isMember(Long personId, Long panelId) {
      return personId == 5 && panelId == 7;
    }
  }

  private final class NotedAttempts extends LoginAttempts {

    @Override
    public void failedProof(String username) {
      failedProofs.add(username);
    }
  }
}
