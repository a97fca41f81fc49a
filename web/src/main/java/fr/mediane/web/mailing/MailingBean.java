package fr.mediane.web.mailing;

import fr.mediane.mailing.LaunchMailing;
import fr.mediane.mailing.MailingReader;
import fr.mediane.mailing.MailingSheet;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A letter to establishments before it is printed: who receives it, and the confirmation. */
@Named("mailingSheet")
@ViewScoped
public class MailingBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient MailingReader reader;
  @Inject private Screen screen;

  private Long id;
  private MailingSheet sheet;

  /** Reads the letter, « 404 » out of reach. */
  public void load() {
    sheet = screen.readOr404(() -> reader.sheet(id));
  }

  /** Has the letters printed. */
  public String launch() {
    return screen
        .execute(new LaunchMailing(id, sheet.letters()))
        .map(
            work -> {
              screen.success(Texts.of("mailing").get("launched"));
              return "/app/travaux/fiche.xhtml?faces-redirect=true&id=" + work;
            })
        .orElse(null);
  }

  public MailingSheet getSheet() {
    return sheet;
  }

  public String getId() {
    return id == null ? null : id.toString();
  }

  public void setId(String typed) {
    this.id = Parameters.id(typed).orElse(null);
  }
}
