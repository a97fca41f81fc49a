package fr.mediane.sending;

/** How a file was sent. */
public enum Channel {
  MAIL,
  POST,
  HAND,
  PLATFORM,
  PUBLICATION;

  /** French name shown to people. */
  public String label() {
    return SendingTexts.get("channel." + name());
  }
}
