package fr.mediane.dossier.piece;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * ClamAV, spoken to over TCP in the protocol of its daemon {@code clamd}: command {@code INSTREAM},
 * chunks preceded by their length on four bytes, an empty one at the end (man page clamd(8)).
 * Configured by the variables {@code CLAMD_HOST} and {@code CLAMD_PORT} (3310 when absent).
 */
@ApplicationScoped
public class ClamdAntivirus implements AntivirusPort {

  private static final int DEFAULT_PORT = 3310;
  private static final int CONNECT_MILLIS = 5_000;
  private static final int ANSWER_MILLIS = 60_000;
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 1_000;

  private final String host;
  private final int port;

  /** As the environment of the server says. */
  public ClamdAntivirus() {
    this(System.getenv("CLAMD_HOST"), System.getenv("CLAMD_PORT"));
  }

  ClamdAntivirus(String host, String port) {
    this.host = host == null ? "" : host.strip();
    this.port = port == null || port.isBlank() ? DEFAULT_PORT : Integer.parseInt(port.strip());
  }

  @Override
  public boolean isConfigured() {
    return !host.isEmpty();
  }

  @Override
  public boolean isClean(byte[] content) {
    String answer;
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      send(socket, content);
      answer =
          new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new AntivirusUnavailableException("clamd does not answer", e);
    }
    String verdict = answer.replace("\0", "").strip();
    if (verdict.endsWith(" OK")) {
      return true;
    }
    if (verdict.endsWith(" FOUND")) {
      return false;
    }
    throw new AntivirusUnavailableException("clamd answers: " + verdict, null);
  }

  private static void send(Socket socket, byte[] content) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    for (int start = 0; start < content.length; start += CHUNK) {
      int length = Math.min(CHUNK, content.length - start);
      out.writeInt(length);
      out.write(content, start, length);
    }
    out.writeInt(0);
    out.flush();
  }
}
