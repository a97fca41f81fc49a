package fr.mediane.dossier.piece;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClamdAntivirusTest {

  /** A daemon that reads one stream as clamd does and gives one answer. */
  private static final class Daemon implements AutoCloseable {

    private final ServerSocket server;
    private final CompletableFuture<byte[]> received;

    Daemon(String answer) throws IOException {
      server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      received = CompletableFuture.supplyAsync(() -> serve(answer));
    }

    private byte[] serve(String answer) {
      try (Socket socket = server.accept()) {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] command = in.readNBytes(10);
        assertArrayEquals("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII), command);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
          content.write(in.readNBytes(length));
        }
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        return content.toByteArray();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    ClamdAntivirus client() {
      return new ClamdAntivirus(
          server.getInetAddress().getHostAddress(), Integer.toString(server.getLocalPort()));
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }

  @Test
  void theWholeFileIsSentInChunks() throws Exception {
    byte[] content = new byte[200_000];
    new java.util.Random(7).nextBytes(content);
    try (Daemon daemon = new Daemon("stream: OK\0")) {
      assertTrue(daemon.client().isClean(content));
      assertArrayEquals(content, daemon.received.get());
    }
  }

  @Test
  void whatIsFoundIsNotClean() throws Exception {
    try (Daemon daemon = new Daemon("stream: Win.Test.EICAR_HDB-1 FOUND\0")) {
      assertFalse(daemon.client().isClean(new byte[] {1}));
    }
  }

  @Test
  void anyOtherAnswerIsNoAnswer() throws Exception {
    try (Daemon daemon = new Daemon("INSTREAM size limit exceeded. ERROR\0")) {
      ClamdAntivirus client = daemon.client();
      assertThrows(AntivirusUnavailableException.class, () -> client.isClean(new byte[] {1}));
    }
  }

  @Test
  void nobodyListeningIsNoAnswer() throws Exception {
    int free;
    try (ServerSocket probe = new ServerSocket(0)) {
      free = probe.getLocalPort();
    }
    ClamdAntivirus client = new ClamdAntivirus("127.0.0.1", Integer.toString(free));
    assertThrows(AntivirusUnavailableException.class, () -> client.isClean(new byte[] {1}));
  }

  @Test
  void noHostIsNoAntivirus() {
    assertFalse(new ClamdAntivirus(null, null).isConfigured());
    assertFalse(new ClamdAntivirus(" ", "").isConfigured());
    assertTrue(new ClamdAntivirus("antivirus", "").isConfigured());
  }
}
