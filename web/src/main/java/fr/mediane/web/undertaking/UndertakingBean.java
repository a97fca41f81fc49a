package fr.mediane.web.undertaking;

import fr.mediane.dossier.undertaking.SignUndertaking;
import fr.mediane.dossier.undertaking.SignedUndertaking;
import fr.mediane.dossier.undertaking.UndertakingReader;
import fr.mediane.dossier.undertaking.UndertakingText;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One's own undertaking: read, sign, print. */
@Named("undertaking")
@ViewScoped
public class UndertakingBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private UndertakingReader reader;

  private SignedUndertaking signed;
  private UndertakingText words;
  private boolean accepted;

  @PostConstruct
  void read() {
    signed = reader.own().orElse(null);
    words = isInForce() ? signed.text() : reader.words();
  }

  /** Signs the words on the screen. */
  public String sign() {
    return screen.act(
        new SignUndertaking(words.stored(), accepted),
        Texts.of("undertaking").get("signed"),
        "/app/engagement.xhtml?faces-redirect=true");
  }

  /** Whether an undertaking is in force. */
  public final boolean isInForce() {
    return signed != null && signed.endedOn() == null;
  }

  /** The latest undertaking; {@code null} when none was ever signed. */
  public SignedUndertaking getSigned() {
    return signed;
  }

  /** The words in force, or those to sign. */
  public UndertakingText getWords() {
    return words;
  }

  public boolean isAccepted() {
    return accepted;
  }

  public void setAccepted(boolean accepted) {
    this.accepted = accepted;
  }
}
