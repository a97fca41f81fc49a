package fr.mediane.it;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** The clients of a test inside the server, one for each account, signed in when first needed. */
final class SignedInClients {

  private final Map<String, SignedInClient> clients = new HashMap<>();

  /**
   * Reads a page.
   *
   * @param request the request that runs the test
   */
  HttpResponse<String> get(HttpServletRequest request, String username, String path)
      throws IOException, InterruptedException {
    SignedInClient client = clients.get(username);
    if (client == null) {
      client = SignedInClient.on(request, username);
      clients.put(username, client);
    }
    return client.get(path);
  }
}
