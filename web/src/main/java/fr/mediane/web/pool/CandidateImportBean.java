package fr.mediane.web.pool;

import fr.mediane.door.Refusal;
import fr.mediane.panel.imports.CandidateColumn;
import fr.mediane.panel.pool.CandidateFormView;
import fr.mediane.panel.pool.CandidateForms;
import fr.mediane.panel.pool.CandidateImports;
import fr.mediane.panel.pool.ImportCandidates;
import fr.mediane.panel.pool.ImportPreview;
import fr.mediane.panel.pool.ImportResult;
import fr.mediane.panel.pool.PanelName;
import fr.mediane.tabular.CsvLimits;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** The import of a file of candidates: choose, check, confirm, read what was done. */
@Named("candidateImport")
@ViewScoped
public class CandidateImportBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CandidateForms forms;
  @Inject private CandidateImports imports;
  @Inject private Screen screen;

  private String panelCode;
  private CandidateFormView view;
  private Long callId;
  private transient Part file;
  private String fileName;
  private byte[] content;
  private ImportPreview preview;
  private ImportResult result;

  /** Reads the instances and calls; « 404 » for an instance out of reach. */
  public void load() {
    view = screen.readOr404(() -> forms.blank(panelCode));
  }

  /** Checks the file sent; nothing is written. */
  public void check() {
    if (file.getSize() > CsvLimits.LIST.maxBytes()) {
      refuseFile("import.tooLarge");
      return;
    }
    try (InputStream stream = file.getInputStream()) {
      content = stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    fileName = file.getSubmittedFileName();
    try {
      preview = imports.check(view.panel().id(), content);
    } catch (Refusal refusal) {
      forget();
      screen.show(refusal);
    }
  }

  /** Imports the file checked. */
  public void confirm() {
    result =
        screen
            .execute(new ImportCandidates(view.panel().id(), callId, fileName, content))
            .orElse(null);
    if (result != null) {
      forget();
    }
  }

  /** Goes back to the choice of a file. */
  public void forget() {
    content = null;
    preview = null;
  }

  private void refuseFile(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(
        "file", new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("pool").get(key), null));
    faces.validationFailed();
  }

  /** 1 choose, 2 check, 3 done. */
  public int getStep() {
    if (result != null) {
      return 3;
    }
    return preview == null ? 1 : 2;
  }

  /** Whether the instance must be chosen before anything else. */
  public boolean isPanelToChoose() {
    return view.panel() == null;
  }

  /** The columns of the template. */
  public List<CandidateColumn> getColumns() {
    return List.of(CandidateColumn.values());
  }

  /** Calls of the instance. */
  public List<SelectItem> getCalls() {
    return view.calls().stream()
        .map(call -> new SelectItem(Long.valueOf(call.code()), call.label()))
        .toList();
  }

  public String getPanelCode() {
    return panelCode;
  }

  public void setPanelCode(String panelCode) {
    this.panelCode = panelCode;
  }

  public PanelName getPanel() {
    return view.panel();
  }

  public List<PanelName> getPanels() {
    return view.panels();
  }

  public Long getCallId() {
    return callId;
  }

  public void setCallId(Long callId) {
    this.callId = callId;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getFileName() {
    return fileName;
  }

  public ImportPreview getPreview() {
    return preview;
  }

  public ImportResult getResult() {
    return result;
  }
}
