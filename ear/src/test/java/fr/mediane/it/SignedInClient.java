package fr.mediane.it;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads pages by HTTP as an account that signed in by the log-in page; for the tests inside. */
final class SignedInClient {

  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");

  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = client(HttpClient.Redirect.NORMAL);
  private final HttpClient still = client(HttpClient.Redirect.NEVER);

  private SignedInClient(String base, String username) throws IOException, InterruptedException {
    this.base = base;
    Map<String, String> fields = hiddenFields(get("/connexion.xhtml").body());
    fields.put("username", username);
    fields.put("password", System.getenv("MEDIANE_DEMO_PASSWORD"));
    fields.put("submit", "submit");
    HttpResponse<String> answer = send("/connexion.xhtml", fields);
    if (!answer.uri().getPath().contains("/app/")) {
      throw new IllegalStateException("Log-in of " + username + " led to " + answer.uri());
    }
  }

  /** Signs in to the server that runs the test. */
  static SignedInClient on(HttpServletRequest request, String username)
      throws IOException, InterruptedException {
    return new SignedInClient("http://localhost:" + request.getLocalPort() + "/mediane", username);
  }

  private HttpClient client(HttpClient.Redirect redirections) {
    // As a browser speaks to a server in clear: the other version ends a whole connection, and the
    // requests in it, once enough forms were cut on their way.
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(cookies)
        .followRedirects(redirections)
        .build();
  }

  /** Reads a page. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(base + path)).GET().build(), BodyHandlers.ofString());
  }

  /** Downloads a file. */
  HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(base + path)).GET().build(), BodyHandlers.ofByteArray());
  }

  /** Sends a form as a browser does, and follows where it leads. */
  HttpResponse<String> send(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(query(fields)))
            .build(),
        BodyHandlers.ofString());
  }

  /**
   * Sends a form with a file as a browser does.
   *
   * @param fields the other fields, hidden ones included
   * @param field name of the field of the file
   * @param fileName the name as the browser writes it, which nothing makes harmless here
   */
  HttpResponse<String> send(
      String path, Map<String, String> fields, String field, String fileName, byte[] content)
      throws IOException, InterruptedException {
    String boundary = "----mediane" + Integer.toHexString(content.length) + "x7q";
    return sendParts(path, boundary, parts(boundary, fields, field, fileName, content));
  }

  /** Sends a form with a file whose end never comes. */
  HttpResponse<String> sendCut(String path, Map<String, String> fields, String field)
      throws IOException, InterruptedException {
    byte[] whole = parts("----cut", fields, field, "coupe.txt", new byte[200]);
    return sendParts(path, "----cut", Arrays.copyOf(whole, whole.length - 100));
  }

  private static byte[] parts(
      String boundary, Map<String, String> fields, String field, String fileName, byte[] content) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> one : fields.entrySet()) {
      body.writeBytes(
          ("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                  .formatted(boundary, one.getKey(), one.getValue()))
              .getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + field
                + "\"; filename=\""
                + fileName.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A")
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  /** The type of the form would follow a redirection that is followed unseen. */
  private HttpResponse<String> sendParts(String path, String boundary, byte[] body)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        still.send(
            HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body))
                .build(),
            BodyHandlers.ofString());
    Optional<String> next = answer.headers().firstValue("Location");
    return next.isEmpty()
        ? answer
        : client.send(
            HttpRequest.newBuilder(answer.uri().resolve(next.get())).build(),
            BodyHandlers.ofString());
  }

  /** The hidden fields of one form of a page. */
  static Map<String, String> hiddenFieldsOf(String html, String form) {
    int start = html.indexOf("<form id=\"" + form + "\"");
    if (start < 0) {
      throw new IllegalStateException("No form " + form + " in:\n" + html);
    }
    return hiddenFields(html.substring(start, html.indexOf("</form>", start)));
  }

  /** Parameters as an address or a form writes them. */
  static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static Map<String, String> hiddenFields(String html) {
    Map<String, String> fields = new LinkedHashMap<>();
    HIDDEN
        .matcher(html)
        .results()
        .forEach(
            input -> {
              Map<String, String> attributes = new LinkedHashMap<>();
              Matcher attribute = ATTRIBUTE.matcher(input.group());
              while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
              }
              fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            });
    return fields;
  }
}
