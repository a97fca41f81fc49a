package fr.mediane.panel.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The last plan computed by this server, until the next one. It can be computed again at any time
 * from the database: nothing is lost with the server.
 */
@ApplicationScoped
class KeptForecast {

  private final AtomicReference<Forecast> last = new AtomicReference<>();

  Optional<Forecast> last() {
    return Optional.ofNullable(last.get());
  }

  void keep(Forecast forecast) {
    last.set(forecast);
  }
}
