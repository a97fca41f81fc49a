package fr.mediane.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables and lists of words that stand beside a class, in UTF-8. */
public final class TextResource {

  private TextResource() {}

  /**
   * The lines of a file, without the empty ones and those that begin with {@code #}.
   *
   * @param owner the class that it stands beside
   * @param name its name, or its path from the root of the module when it begins with a slash
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(owner.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
