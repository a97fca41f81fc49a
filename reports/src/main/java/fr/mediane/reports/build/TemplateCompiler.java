package fr.mediane.reports.build;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles the templates of a folder, copies the style sheet beside them, and writes the sRGB
 * colour profile of the JDK that PDF/A asks for. Run by Maven in the phase {@code process-classes}.
 */
public final class TemplateCompiler {

  private TemplateCompiler() {}

  /**
   * @param arguments folder of the {@code .jrxml} files; folder for the compiled ones
   * @throws IOException when a file cannot be read or written
   * @throws JRException when a template does not compile
   */
  public static void main(String[] arguments) throws IOException, JRException {
    Path source = Path.of(arguments[0]);
    Path target = Files.createDirectories(Path.of(arguments[1]));
    for (Path file : files(source)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".jrxml")) {
        Path compiled = target.resolve(name.replace(".jrxml", ".jasper"));
        JasperCompileManager.compileReportToFile(file.toString(), compiled.toString());
      }
    }
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    Files.write(target.resolveSibling("sRGB.icc"), profile);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
