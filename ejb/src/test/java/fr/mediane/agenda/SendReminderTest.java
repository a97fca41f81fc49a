package fr.mediane.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.mediane.agenda.ReminderRecipients.Addressees;
import fr.mediane.mail.Mail;
import fr.mediane.mail.MailNotSentException;
import fr.mediane.mail.MailPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** To whom a reminder leaves when the mail server refuses some addresses. */
class SendReminderTest {

  private static final Addressees TO =
      new Addressees(
          "GES-2026-0001", List.of("a@exemple.example", "b@exemple.example", "c@exemple.example"));

  @Test
  void aRefusedAddressKeepsNobodyElseFromBeingReminded() {
    Refusing mails = new Refusing(Set.of("a@exemple.example"));
    assertEquals(2, SendReminderHandler.send(TO, mails));
    assertEquals(List.of("b@exemple.example", "c@exemple.example"), mails.left);
  }

  @Test
  void whenNoMailLeavesTheReminderFails() {
    Refusing mails = new Refusing(Set.copyOf(TO.addresses()));
    assertThrows(MailNotSentException.class, () -> SendReminderHandler.send(TO, mails));
  }

  @Test
  void whenAllLeaveAllAreCounted() {
    assertEquals(3, SendReminderHandler.send(TO, new Refusing(Set.of())));
  }

  @Test
  void nobodyToRemindIsNoFailure() {
    Addressees nobody = new Addressees("GES-2026-0001", List.of());
    assertEquals(0, SendReminderHandler.send(nobody, new Refusing(Set.of())));
  }

  /** A mail server that refuses some addresses. */
  private static final class Refusing implements MailPort {
    private final Set<String> refused;
    private final List<String> left = new ArrayList<>();

    private Refusing(Set<String> refused) {
      this.refused = refused;
    }

    @Override
    public boolean isConfigured() {
      return true;
    }

    @Override
    public void send(Mail mail) {
      if (refused.contains(mail.recipient())) {
        throw new MailNotSentException(new IllegalStateException("Unknown user"));
      }
      left.add(mail.recipient());
    }
  }
}
