package fr.mediane.web.seal;

import fr.mediane.dossier.seal.KeyLine;
import fr.mediane.dossier.seal.KeysSheet;
import fr.mediane.dossier.seal.KeysView;
import fr.mediane.dossier.seal.RotateMasterKey;
import fr.mediane.dossier.seal.Rotation;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The state of the ring of keys, and its rotation. */
@Named("keys")
@RequestScoped
public class KeysBean {

  private static final String AGAIN = "/app/cles/liste.xhtml?faces-redirect=true";
  private static final Texts TEXTS = Texts.of("seal");

  @Inject private KeysView view;
  @Inject private Screen screen;

  private KeysSheet sheet;

  /** The master keys and what they protect. */
  public KeysSheet getSheet() {
    if (sheet == null) {
      sheet = view.sheet();
    }
    return sheet;
  }

  /** How many dossiers were destroyed, in words. */
  public String getDestroyed() {
    long count = getSheet().destroyed();
    return count == 0
        ? TEXTS.get("destroyed_none")
        : count == 1 ? TEXTS.get("destroyed_one") : TEXTS.get("destroyed_many", count);
  }

  /** The state of a key, in words. */
  public String state(KeyLine line) {
    return TEXTS.get("state." + code(line));
  }

  /** The colour of the badge of its state. */
  public String tone(KeyLine line) {
    return switch (code(line)) {
      case "current" -> "success";
      case "new" -> "new";
      case "old" -> "warning";
      default -> "info";
    };
  }

  private static String code(KeyLine line) {
    if (line.current()) {
      return "current";
    }
    if (line.isNew()) {
      return "new";
    }
    return line.isRetirable() ? "retirable" : line.present() ? "old" : "absent";
  }

  /** Puts the newest key in service, or goes on with what an earlier rotation left. */
  public String rotate() {
    Optional<Rotation> rotation = screen.execute(new RotateMasterKey());
    rotation.ifPresent(
        done ->
            screen.success(
                TEXTS.get(
                    done.isComplete() ? "rotate_done" : "rotate_partial",
                    done.keyId(),
                    done.rewrapped(),
                    done.remaining())));
    return rotation.isPresent() ? AGAIN : null;
  }
}
