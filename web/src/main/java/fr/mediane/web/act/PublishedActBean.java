package fr.mediane.web.act;

import fr.mediane.panel.act.ImportPublishedComposition;
import fr.mediane.tabular.CsvLimits;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** Taking over compositions published before the application existed. */
@Named("publishedAct")
@RequestScoped
public class PublishedActBean {

  @Inject private Screen screen;

  private Part file;

  /** Sends the file through the one door; its defects are shown line by line. */
  public String send() throws IOException {
    Texts texts = Texts.of("act");
    if (file.getSize() > CsvLimits.LIST.maxBytes()) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.addMessage(
          "file",
          new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("import_tooLarge"), null));
      faces.validationFailed();
      return null;
    }
    byte[] content;
    try (InputStream bytes = file.getInputStream()) {
      content = bytes.readAllBytes();
    }
    return screen
        .execute(new ImportPublishedComposition(content))
        .map(
            outcome -> {
              screen.success(
                  texts.get("import_done", outcome.created().size(), outcome.known().size()));
              return ActPages.LIST + "?faces-redirect=true";
            })
        .orElse(null);
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
