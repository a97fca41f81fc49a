package fr.mediane.web.regulation;

import fr.mediane.regulation.admin.RegulationSheet;
import fr.mediane.regulation.admin.RegulationView;
import fr.mediane.regulation.admin.SettingRow;
import fr.mediane.regulation.admin.SourceRow;
import fr.mediane.regulation.admin.SupposedPoint;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the pages of the regulation read. */
@Named("regulationPages")
@RequestScoped
public class RegulationPages {

  @Inject private RegulationView view;

  private List<SettingRow> settings;
  private RegulationSheet regulation;
  private List<SupposedPoint> supposed;
  private List<SourceRow> sources;

  /** The settings in the order of display. */
  public List<SettingRow> getSettings() {
    if (settings == null) {
      settings = view.settings();
    }
    return settings;
  }

  /** The versions of the regulation side by side. */
  public RegulationSheet getRegulation() {
    if (regulation == null) {
      regulation = view.regulation();
    }
    return regulation;
  }

  /** What is supposed, but for the settings. */
  public List<SupposedPoint> getSupposed() {
    if (supposed == null) {
      supposed = view.supposed();
    }
    return supposed;
  }

  /** What stands behind the codes of the sources. */
  public List<SourceRow> getSources() {
    if (sources == null) {
      sources = view.sources();
    }
    return sources;
  }
}
