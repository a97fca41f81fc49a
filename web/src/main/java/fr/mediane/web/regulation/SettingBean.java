package fr.mediane.web.regulation;

import fr.mediane.regulation.ValueType;
import fr.mediane.regulation.admin.ChangeSetting;
import fr.mediane.regulation.admin.RegulationView;
import fr.mediane.regulation.admin.SettingRow;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The change of one setting. */
@Named
@ViewScoped
public class SettingBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegulationView view;
  @Inject private Screen screen;

  private String key;
  private String value;
  private SettingRow setting;

  /** Reads the setting of the address. */
  public void load() {
    if (setting == null) {
      setting = screen.readOr404(() -> view.setting(key == null ? "" : key));
      value = setting == null ? null : setting.value();
    }
  }

  /** Stores the value typed and comes back to the list. */
  public String save() {
    return screen.act(
        new ChangeSetting(key, setting.version(), value),
        Texts.of("regulation").get("setting_saved", setting.label()),
        "/app/regles/reglages.xhtml?faces-redirect=true");
  }

  /** Gives a setting that is yes or no its other value. */
  public String toggle() {
    value = Boolean.toString(!isOn());
    return save();
  }

  /** Says what {@link #toggle} does. */
  public String getToggleLabel() {
    return Texts.of("regulation").get(isOn() ? "setting_to_no" : "setting_to_yes");
  }

  private boolean isOn() {
    return Boolean.parseBoolean(setting.value());
  }

  /** What may be typed; empty when nothing limits it. */
  public String getHint() {
    return setting.least() == null
        ? ""
        : Texts.of("regulation")
            .get(
                setting.type() == ValueType.NUMBERS ? "setting_ranges" : "setting_range",
                setting.least(),
                setting.most());
  }

  /** The keyboard of a telephone: digits alone, or with the comma of a list. */
  public String getInputMode() {
    return setting.type() == ValueType.INTEGER ? "numeric" : "text";
  }

  /** Whether the setting is yes or no. */
  public boolean isFlag() {
    return setting.type() == ValueType.BOOLEAN;
  }

  public SettingRow getSetting() {
    return setting;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }
}
