package fr.mediane.it;

import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The ports of the server under test, of which two run side by side: {@code arquillian.xml} and the
 * browser read them.
 */
public class ServerPorts implements LauncherSessionListener {

  private static final String PREFIX = "mediane.test.";
  private static final int BETWEEN_SERVERS = 20;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    // The listener is also loaded inside the server, where it has nothing to do.
    if (System.getProperty("jboss.home.dir") != null) {
      return;
    }
    int before = Integer.getInteger(PREFIX + "server") - 1;
    for (String port : List.of("port.offset", "management.port", "http.port")) {
      int first = Integer.getInteger(PREFIX + "first." + port);
      System.setProperty(PREFIX + port, Integer.toString(first + before * BETWEEN_SERVERS));
    }
  }
}
