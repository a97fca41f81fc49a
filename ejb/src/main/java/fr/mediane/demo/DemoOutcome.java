package fr.mediane.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;

/** How the demonstration that this start of the server played went. */
@ApplicationScoped
public class DemoOutcome {

  private volatile OptionalInt refusedActs = OptionalInt.empty();

  /**
   * How many acts on dossiers the rules refused while the demonstration was played: none, as long
   * as it keeps to them. Empty when this start played none.
   */
  public OptionalInt refusedActs() {
    return refusedActs;
  }

  void played(int refused) {
    refusedActs = OptionalInt.of(refused);
  }
}
