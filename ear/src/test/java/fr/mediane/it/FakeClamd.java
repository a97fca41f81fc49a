package fr.mediane.it;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A daemon that answers as {@code clamd} does and knows one signature. */
final class FakeClamd implements AutoCloseable {

  private final ServerSocket server;
  private final String signature;

  /**
   * Listens on a free port of this machine.
   *
   * @param signature what it finds
   */
  FakeClamd(String signature) throws IOException {
    this.signature = signature;
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "fake-clamd");
    thread.setDaemon(true);
    thread.start();
  }

  /** Where it listens. */
  int port() {
    return server.getLocalPort();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        in.readNBytes("zINSTREAM\0".length());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
          content.write(in.readNBytes(length));
        }
        boolean found = content.toString(StandardCharsets.ISO_8859_1).contains(signature);
        String answer = found ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0";
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException closed) {
        // The test closed the daemon, or the caller left: the next connection is waited for.
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
