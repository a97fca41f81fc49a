package fr.mediane.web.network;

import fr.mediane.network.act.SetSector;
import fr.mediane.network.view.EstablishmentReader;
import fr.mediane.network.view.EstablishmentSheet;
import fr.mediane.regulation.Sector;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The page of an establishment, and the choice of its sector where the nomenclature is silent. */
@Named("establishmentSheet")
@ViewScoped
public class EstablishmentBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient EstablishmentReader reader;
  @Inject private Screen screen;

  private String finess;
  private transient EstablishmentSheet sheet;
  private long version;
  private Sector sector;

  /** Reads the establishment, « 404 » when there is none. */
  public void open() {
    if (getSheet() != null) {
      version = sheet.identity().version();
    }
  }

  /** The establishment. */
  public EstablishmentSheet getSheet() {
    if (sheet == null) {
      sheet = screen.readOr404(() -> reader.establishment(finess));
    }
    return sheet;
  }

  /** What the establishment is. */
  public EstablishmentSheet.Identity getIdentity() {
    return getSheet() == null ? null : sheet.identity();
  }

  /** The sectors, to choose. */
  public List<SelectItem> getSectors() {
    return Arrays.stream(Sector.values()).map(one -> new SelectItem(one, one.label())).toList();
  }

  /** Records the sector chosen. */
  public String saveSector() {
    return screen.act(
        new SetSector(finess, version, sector),
        Texts.of("network").get("establishment.sectorSaved"),
        "/app/etablissements/fiche.xhtml?faces-redirect=true&finess=" + finess);
  }

  public String getFiness() {
    return finess;
  }

  public void setFiness(String finess) {
    this.finess = finess;
  }

  public Sector getSector() {
    return sector;
  }

  public void setSector(Sector sector) {
    this.sector = sector;
  }
}
