package fr.mediane.panel.act;

import fr.mediane.door.DailyAct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Has every composition in force judged every day. */
@ApplicationScoped
public class DailyCompositionWatch implements DailyAct {

  @Override
  public List<WatchCompositions> of(LocalDate today) {
    return List.of(new WatchCompositions());
  }
}
