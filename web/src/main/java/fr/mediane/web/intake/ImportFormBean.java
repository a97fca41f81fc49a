package fr.mediane.web.intake;

import fr.mediane.door.Refusal;
import fr.mediane.network.imports.ImportFileKind;
import fr.mediane.network.intake.ImportInbox;
import fr.mediane.network.intake.ReceivedFile;
import fr.mediane.network.intake.StartImport;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Sends a file; its kind is recognised by its content. */
@Named("importForm")
@RequestScoped
public class ImportFormBean {

  @Inject private Screen screen;
  @Inject private ImportInbox inbox;

  private Part file;

  /** Receives the file and starts its import. */
  public String start() throws IOException {
    ReceivedFile received;
    try (InputStream content = file.getInputStream()) {
      received = inbox.receive(file.getSubmittedFileName(), content);
    } catch (Refusal refusal) {
      screen.show(refusal);
      return null;
    } finally {
      file.delete();
    }
    Optional<Long> run = screen.execute(new StartImport(received));
    if (run.isEmpty()) {
      inbox.discard(received.path());
      return null;
    }
    screen.success(Texts.of("network").get("import.started"));
    return "/app/imports/fiche.xhtml?faces-redirect=true&id=" + run.get();
  }

  /** The kinds of files that are recognised. */
  public List<ImportFileKind> getKinds() {
    return List.of(ImportFileKind.values());
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
