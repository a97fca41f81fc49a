package fr.mediane.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Map;

/** The choices of a list as {@code m:select} gives them to Faces. */
@Named("choices")
@ApplicationScoped
public class ChoiceBean {

  /**
   * The same choices, a map (label, value) being made a list: Faces writes the attributes of the
   * list on every option that comes from a map, where ARIA forbids them.
   */
  public Object of(Object items) {
    return items instanceof Map<?, ?> map
        ? map.entrySet().stream()
            .map(entry -> new SelectItem(entry.getValue(), String.valueOf(entry.getKey())))
            .toList()
        : items;
  }
}
