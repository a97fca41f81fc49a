package fr.mediane.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes addresses with parameters. */
public final class Addresses {

  private Addresses() {}

  /**
   * An address with its parameters; those without a value are left out.
   *
   * @param path path without context path
   * @param parameters in the order to write them
   */
  public static String of(String path, Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .filter(parameter -> parameter.getValue() != null && !parameter.getValue().isBlank())
            .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
