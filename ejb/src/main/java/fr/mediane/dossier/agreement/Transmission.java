package fr.mediane.dossier.agreement;

import fr.mediane.door.CommandContext;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The signed agreement was sent to one recipient of article 13. */
@Entity
@DiscriminatorValue("TRANSMISSION")
public class Transmission extends AgreementEvent {

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private RecipientKind recipient;

  @Column(name = "recipient_key", length = 40)
  private String recipientKey;

  protected Transmission() {}

  /** A sending to a recipient that {@link RecipientRules} names. */
  public Transmission(int number, LocalDate on, Recipient to, CommandContext context) {
    super(number, on, context);
    this.recipient = to.kind();
    this.recipientKey = to.key();
  }

  public RecipientKind getRecipient() {
    return recipient;
  }

  /** See {@link Recipient#key()}. */
  public String getRecipientKey() {
    return recipientKey;
  }
}
