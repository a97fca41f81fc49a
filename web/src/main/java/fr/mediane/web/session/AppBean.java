package fr.mediane.web.session;

import fr.mediane.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Facts of the application that every page may show. */
@Named("app")
@ApplicationScoped
public class AppBean {

  @Inject private Clock clock;

  /** Whether the data are the invented ones of the demonstration. */
  public boolean isDemo() {
    return Boolean.getBoolean("mediane.demo");
  }

  /** Today, in the legal time of Paris and on the application's clock. */
  public LocalDate getToday() {
    return LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
  }

  /** Address of the logo the deploying authority supplies; empty for the neutral brand. */
  public String getBrandLogo() {
    return System.getProperty("mediane.brand.logo", "");
  }

  /** Address of the style sheet the deploying authority supplies; empty for the neutral brand. */
  public String getBrandStylesheet() {
    return System.getProperty("mediane.brand.stylesheet", "");
  }
}
