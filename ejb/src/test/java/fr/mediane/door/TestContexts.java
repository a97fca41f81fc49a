package fr.mediane.door;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import java.time.Instant;
import java.time.LocalDate;

/** The context that the one door gives to a handler, for the tests of handlers alone. */
public final class TestContexts {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private TestContexts() {}

  /** An act of that person under that right, on 22 November 2026. */
  public static CommandContext of(Actor actor, Right right) {
    return new CommandContext(actor, NOW, LocalDate.of(2026, 11, 22), right);
  }
}
