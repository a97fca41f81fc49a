package fr.mediane.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import fr.mediane.document.DocumentFormat;
import fr.mediane.reports.engine.DocumentEngine;
import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * In the EAR the libraries, the business module and this module have a class loader each, and the
 * thread comes with that of the caller or none. A package split between two of them, or a class
 * looked up in the wrong one, fails here.
 */
class TwoClassLoadersTest {

  @Test
  void theEngineWorksApartFromItsLibraries() throws Exception {
    List<Path> entries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader libraries = loader(entries, false, platform);
        URLClassLoader module = loader(entries, true, libraries)) {
      assertNotSame(
          module.loadClass("fr.mediane.reports.engine.DocumentEngine").getClassLoader(),
          module.loadClass("com.lowagie.text.pdf.PdfWriter").getClassLoader());
      assertEquals(4, renderFromAnotherWorld(module));
    }
  }

  /**
   * Called through reflection inside the module; the four first bytes of a PDF are its signature.
   */
  static int renderOne() {
    byte[] content =
        new DocumentEngine(Clock.systemUTC())
            .render("appointing-act", Samples.shortAct(), DocumentFormat.PDF)
            .content();
    return content[0] == '%' && content[1] == 'P' && content[2] == 'D' && content[3] == 'F' ? 4 : 0;
  }

  private static int renderFromAnotherWorld(ClassLoader module) throws Exception {
    Method render =
        module.loadClass(TwoClassLoadersTest.class.getName()).getDeclaredMethod("renderOne");
    render.setAccessible(true);
    Thread thread = Thread.currentThread();
    ClassLoader caller = thread.getContextClassLoader();
    thread.setContextClassLoader(null);
    try {
      return (int) render.invoke(null);
    } finally {
      thread.setContextClassLoader(caller);
    }
  }

  private static URLClassLoader loader(List<Path> entries, boolean ours, ClassLoader parent)
      throws Exception {
    List<URL> urls = new ArrayList<>();
    for (Path entry : entries) {
      boolean own =
          entry.endsWith("classes")
              || entry.endsWith("test-classes")
              || entry.getFileName().toString().startsWith("mediane-");
      if (own == ours) {
        urls.add(entry.toUri().toURL());
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), parent);
  }
}
