package fr.mediane.regulation.admin;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.regulation.RuleFacts;
import fr.mediane.regulation.Setting;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes a setting within its limits; the copies in memory are forgotten once it is stored. */
@ApplicationScoped
public class ChangeSettingHandler implements CommandHandler<ChangeSetting, Void> {

  private static final String FIRST_ALERT = "alert.firstMonths";
  private static final String SECOND_ALERT = "alert.secondMonths";
  private static final String LAST_ALERT = "alert.lastMonths";

  @Inject private Settings settings;
  @Inject private RuleFacts facts;

  @Override
  public Void handle(ChangeSetting command, CommandContext context) {
    Setting setting = command.key() == null ? null : settings.byKey(command.key()).orElse(null);
    if (setting == null) {
      throw new NotFoundRefusal();
    }
    if (setting.getVersion() != command.version()) {
      throw new ConflictRefusal();
    }
    String before = setting.getDisplay();
    try {
      setting.change(command.value(), context.at(), context.actor().username());
    } catch (IllegalArgumentException refused) {
      throw new InvalidRefusal("value", refused.getMessage());
    }
    if (setting.getDisplay().equals(before)) {
      throw new InvalidRefusal("value", AdminTexts.get("setting.unchanged"));
    }
    checkAlerts();
    context.about(
        "Setting",
        setting.getKey(),
        setting.getLabel() + AdminTexts.get("setting.change", before, setting.getDisplay()));
    settings.changed();
    facts.changed();
    return null;
  }

  /** The three alerts before an end of term follow one another. */
  private void checkAlerts() {
    Map<String, String> values =
        settings.all().stream().collect(Collectors.toMap(Setting::getKey, Setting::getValue));
    int first = Integer.parseInt(values.get(FIRST_ALERT));
    int second = Integer.parseInt(values.get(SECOND_ALERT));
    int last = Integer.parseInt(values.get(LAST_ALERT));
    if (first <= second || second <= last) {
      throw new InvalidRefusal("value", AdminTexts.get("setting.alerts", first, second, last));
    }
  }
}
