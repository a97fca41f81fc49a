package fr.mediane.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a line of the journal in the database shows. */
class JournalChainTest {

  private static final int LINES = 6;

  private final List<JournalEntry> lines = new ArrayList<>();
  private JournalTip tip;

  @BeforeEach
  void write() {
    tip = chainOf("Act");
  }

  @Test
  void anUntouchedChainIsIntact() {
    JournalCheck check = verify();
    assertTrue(check.isIntact());
    assertEquals(LINES, check.linesIntact());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"username", "role", "action", "subjectId", "subjectLabel", "detail", "digest"})
  void anAlteredTextIsFoundWhereItIs(String column) throws ReflectiveOperationException {
    set(lines.get(2), column, "forged");
    assertEquals(3L, verify().firstBroken());
  }

  @Test
  void anAlteredMomentOrOutcomeIsFound() throws ReflectiveOperationException {
    set(lines.get(3), "outcome", Outcome.FAILED);
    set(lines.get(4), "at", Instant.EPOCH);
    assertEquals(4L, verify().firstBroken());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, LINES - 1})
  void aRemovedLineIsFoundEvenTheLastOne(int index) {
    lines.remove(index);
    assertEquals(index + 1L, verify().firstBroken());
  }

  @Test
  void twoLinesExchangedAreFound() throws ReflectiveOperationException {
    set(lines.get(1), "number", 3L);
    set(lines.get(2), "number", 2L);
    lines.add(1, lines.remove(2));
    assertEquals(2L, verify().firstBroken());
  }

  @Test
  void aWholeChainWrittenAgainIsFoundByTheHead() {
    lines.clear();
    chainOf("Other");
    assertEquals(LINES + 1L, verify().firstBroken());
  }

  @Test
  void aFieldThatSlidesIntoTheNextOneIsNotTheSameLine() {
    JournalRecord one = act("ab");
    JournalEntry first = new JournalEntry(1, one, JournalEntry.GENESIS);
    JournalEntry second =
        new JournalEntry(
            1,
            new JournalRecord(
                one.at(),
                one.username() + "|",
                one.role(),
                "ab",
                one.outcome(),
                null,
                null,
                null,
                null),
            JournalEntry.GENESIS);
    assertTrue(!first.getDigest().equals(second.getDigest()));
  }

  private JournalTip chainOf(String acts) {
    lines.addAll(
        JournalTip.NONE.next(
            IntStream.rangeClosed(1, LINES).mapToObj(i -> act(acts + i)).toList()));
    return JournalTip.after(lines.get(lines.size() - 1));
  }

  private JournalCheck verify() {
    JournalChain chain = new JournalChain();
    for (JournalEntry line : lines) {
      if (!chain.accepts(line)) {
        return chain.broken();
      }
    }
    return chain.endsAt(tip);
  }

  private static JournalRecord act(String name) {
    return new JournalRecord(
        Instant.parse("2026-11-22T10:00:00.123456Z"),
        "admin",
        "ADMINISTRATOR",
        name,
        Outcome.SUCCESS,
        "Panel",
        "4",
        "Instance Grand Est",
        null);
  }

  private static void set(Object target, String name, Object value)
      throws ReflectiveOperationException {
    Field field = target.getClass().getDeclaredField(name);
    field.setAccessible(true);
    field.set(target, value);
  }
}
