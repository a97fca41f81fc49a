package fr.mediane.web.session;

import fr.mediane.time.LegalTime;
import fr.mediane.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Properties;

/** Facts of the application that every page may show. */
@Named("app")
@ApplicationScoped
public class AppBean {

  private static final String BUILD = "/META-INF/maven/fr.mediane/mediane-web/pom.properties";

  private static final String UNRELEASED = "-SNAPSHOT";

  @Inject private Clock clock;
  @Inject private ServletContext context;
  private String version;

  @PostConstruct
  void readVersion() {
    Properties build = new Properties();
    try (InputStream file = context.getResourceAsStream(BUILD)) {
      if (file != null) {
        build.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(BUILD, e);
    }
    version = shown(build.getProperty("version", ""));
  }

  /** A version still being made is said in French, not in the words of the build. */
  static String shown(String version) {
    return version.endsWith(UNRELEASED)
        ? Texts.of("site")
            .get("about.unreleased", version.substring(0, version.length() - UNRELEASED.length()))
        : version;
  }

  /** Version of the build, for example {@code 1.0.0}; empty when the build left no trace of it. */
  public String getVersion() {
    return version;
  }

  /** Whether the data are the invented ones of the demonstration. */
  public boolean isDemo() {
    return Boolean.getBoolean("mediane.demo");
  }

  /** Today, in the legal time of Paris and on the application's clock. */
  public LocalDate getToday() {
    return LegalTime.today(clock);
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
