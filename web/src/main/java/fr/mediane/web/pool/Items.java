package fr.mediane.web.pool;

import fr.mediane.panel.pool.Choice;
import fr.mediane.panel.pool.PanelName;
import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Choices as the lists of Faces want them. */
final class Items {

  private Items() {}

  static List<SelectItem> of(List<Choice> choices) {
    return choices.stream().map(choice -> new SelectItem(choice.code(), choice.label())).toList();
  }

  static <E extends Enum<E>> List<SelectItem> of(Class<E> type, Function<E, String> label) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> new SelectItem(constant, label.apply(constant)))
        .toList();
  }

  static List<SelectItem> codes(List<PanelName> panels) {
    return panels.stream().map(panel -> new SelectItem(panel.code(), panel.name())).toList();
  }
}
