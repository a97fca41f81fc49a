package fr.mediane.reports.seal;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Asks the authorities over HTTP with the client of the JDK, so that no other one has to be
 * carried. Never waits for more than a few seconds, never reads more than twenty megabytes.
 */
final class AuthorityClient implements DataLoader {

  private static final long serialVersionUID = 1L;
  private static final Duration TIMEOUT = Duration.ofSeconds(15);
  private static final int LIMIT = 20 << 20;
  private static final int OK = 200;

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(TIMEOUT).followRedirects(Redirect.NORMAL).build();

  private String contentType;

  /**
   * @param contentType media type of what is posted
   */
  AuthorityClient(String contentType) {
    this.contentType = contentType;
  }

  @Override
  public byte[] get(String url) {
    return send(HttpRequest.newBuilder().GET(), url);
  }

  @Override
  public DataAndUrl get(List<String> urls) {
    DSSExternalResourceException last = null;
    for (String url : urls) {
      try {
        return new DataAndUrl(url, get(url));
      } catch (DSSExternalResourceException e) {
        last = e;
      }
    }
    throw new DSSExternalResourceException("No address answers: " + urls, last);
  }

  @Override
  public byte[] post(String url, byte[] content) {
    return send(
        HttpRequest.newBuilder()
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(content)),
        url);
  }

  @Override
  public void setContentType(String changed) {
    contentType = changed;
  }

  private static byte[] send(HttpRequest.Builder request, String url) {
    try {
      HttpResponse<InputStream> answer =
          CLIENT.send(
              request.uri(URI.create(url)).timeout(TIMEOUT).build(), BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        byte[] content = body.readNBytes(LIMIT);
        if (answer.statusCode() != OK || content.length == LIMIT) {
          throw new DSSExternalResourceException(url + " answers " + answer.statusCode());
        }
        return content;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new DSSExternalResourceException(url + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DSSExternalResourceException(url + " was not waited for", e);
    }
  }
}
