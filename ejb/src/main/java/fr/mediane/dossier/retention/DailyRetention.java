package fr.mediane.dossier.retention;

import fr.mediane.door.DailyAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Finds each day the dossiers closed or opened again since, whatever act did it. */
@ApplicationScoped
public class DailyRetention implements DailyAct {

  /** Enough for years of a region in one night; the rest waits for the next. */
  private static final int MOST = 1_000;

  @Inject private Retentions retentions;

  @Override
  public List<KeepRetentions> of(LocalDate today) {
    return Stream.of(retentions.openWithClock(MOST), retentions.closedWithoutClock(MOST))
        .filter(found -> !found.isEmpty())
        .map(KeepRetentions::new)
        .toList();
  }
}
