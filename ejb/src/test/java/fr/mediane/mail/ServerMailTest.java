package fr.mediane.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What leaves for the mail server. */
@Timeout(30)
class ServerMailTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
  private static final Mail MAIL =
      new Mail("claire@exemple.example", "Médiane\u00A0: une échéance", "Bonjour,\n\nÀ bientôt.");

  /** The little of SMTP that one message needs; answers its lines from both sides of DATA. */
  private static List<String> serveOne(ServerSocket server, String answerToRecipient) {
    List<String> lines = new ArrayList<>();
    try (Socket socket = server.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
      out.print("220 test\r\n");
      out.flush();
      boolean data = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(line);
        if (data && !".".equals(line)) {
          continue;
        }
        data = "DATA".equals(line);
        out.print(
            data
                ? "354 go\r\n"
                : line.startsWith("RCPT") ? answerToRecipient + "\r\n" : "250 ok\r\n");
        out.flush();
        if ("QUIT".equals(line)) {
          break;
        }
      }
      return lines;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ServerMail mailThrough(ServerSocket server) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", server.getInetAddress().getHostAddress());
    properties.setProperty("mail.smtp.port", Integer.toString(server.getLocalPort()));
    return new ServerMail(Session.getInstance(properties), CLOCK, "mediane@exemple.example");
  }

  private static ServerSocket open() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  @Test
  void oneMessageForOnePersonInReadableFrench() throws Exception {
    try (ServerSocket server = open()) {
      CompletableFuture<List<String>> heard =
          CompletableFuture.supplyAsync(() -> serveOne(server, "250 ok"));
      mailThrough(server).send(MAIL);
      List<String> lines = heard.get(20, TimeUnit.SECONDS);
      assertEquals(
          List.of("RCPT TO:<claire@exemple.example>"),
          lines.stream().filter(line -> line.startsWith("RCPT")).toList());
      String message =
          String.join("\r\n", lines.subList(lines.indexOf("DATA") + 1, lines.indexOf(".")));
      MimeMessage read =
          new MimeMessage(
              Session.getInstance(new Properties()),
              new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
      assertEquals(MAIL.subject(), read.getSubject());
      assertEquals(MAIL.body(), read.getContent().toString().replace("\r\n", "\n").strip());
      assertEquals("mediane@exemple.example", read.getFrom()[0].toString());
      assertEquals(1, read.getAllRecipients().length);
      assertEquals(CLOCK.instant(), read.getSentDate().toInstant());
    }
  }

  @Test
  void aMailThatIsRefusedSaysSo() throws Exception {
    try (ServerSocket server = open()) {
      CompletableFuture.supplyAsync(() -> serveOne(server, "550 no such person"));
      ServerMail mails = mailThrough(server);
      assertThrows(MailNotSentException.class, () -> mails.send(MAIL));
    }
  }

  @Test
  void withoutASenderNothingIsConfigured() {
    Session session = Session.getInstance(new Properties());
    assertFalse(new ServerMail(session, CLOCK, " ").isConfigured());
    assertTrue(new ServerMail(session, CLOCK, "mediane@exemple.example").isConfigured());
  }

  @Test
  void aSubjectIsOneLine() {
    assertThrows(
        IllegalArgumentException.class, () -> new Mail("a@exemple.example", "a\r\nBcc: b", "c"));
  }
}
