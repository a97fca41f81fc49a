package fr.mediane.work;

import fr.mediane.time.RealTime;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Says of the works whose server stopped that they were interrupted: at start, those of this
 * server; at any time, those that have shown no sign of life for a while.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
public class WorkRecovery {

  /** Longer than any chunk, which the transaction manager stops after some minutes. */
  static final Duration SILENCE = Duration.ofMinutes(10);

  @Inject private Works works;
  @Inject private Clock clock;

  @PostConstruct
  void recover() {
    interrupt(nodeName());
  }

  /** Looks for the works of servers that are no more. */
  @Schedule(hour = "*", minute = "*", second = "15/30", persistent = false)
  void watch() {
    works.keepWaiting(nodeName());
    interrupt("");
  }

  private void interrupt(String node) {
    works
        .left(RealTime.now().minus(SILENCE), node)
        .forEach(
            work -> work.end(WorkState.INTERRUPTED, clock.instant(), WorkTexts.get("interrupted")));
  }

  /** The name of this server in its cluster. */
  static String nodeName() {
    String name = System.getProperty("jboss.node.name", "mediane");
    return name.length() > 80 ? name.substring(0, 80) : name;
  }
}
