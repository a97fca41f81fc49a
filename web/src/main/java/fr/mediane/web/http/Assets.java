package fr.mediane.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Where pages find the style sheets, scripts and font that the build has made. Their folder is
 * named after a digest of their content, so browsers may keep them for ever.
 */
@Named
@ApplicationScoped
public class Assets {

  private final String path;

  /** For the container's proxies only. */
  protected Assets() {
    this.path = null;
  }

  /**
   * Reads the version that the build has written.
   *
   * @param context the web application
   */
  @Inject
  public Assets(ServletContext context) {
    Properties build = new Properties();
    try (InputStream file = Assets.class.getResourceAsStream("assets.properties")) {
      build.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.path = context.getContextPath() + "/assets/" + build.getProperty("version");
  }

  /**
   * The address of the folder of the assets.
   *
   * @return context path included, without a slash at the end
   */
  public String getPath() {
    return path;
  }
}
