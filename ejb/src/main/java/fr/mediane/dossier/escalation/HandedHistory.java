package fr.mediane.dossier.escalation;

import fr.mediane.dossier.DossierStep;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/**
 * The history of a regional dossier as it is handed over: which step, on what day, to which state.
 * Neither notes nor details nor authors.
 */
public final class HandedHistory {

  private HandedHistory() {}

  /**
   * A step as the national mediator sees it.
   *
   * @param on the day it counts from
   * @param act what was done
   * @param state where the dossier then stood
   */
  public record Line(LocalDate on, DossierAct act, DossierState state) implements Serializable {}

  /** The stored form of the steps, before it is sealed. */
  static String toJson(List<DossierStep> steps) {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    for (DossierStep step : steps) {
      lines.add(
          Json.createObjectBuilder()
              .add("on", step.getDoneOn().toString())
              .add("act", step.getAct().name())
              .add("state", step.getToState().name()));
    }
    return lines.build().toString();
  }

  /** Reads the stored form. */
  static List<Line> ofJson(String stored) {
    try (JsonReader reader = Json.createReader(new StringReader(stored))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              line ->
                  new Line(
                      LocalDate.parse(line.getString("on")),
                      DossierAct.valueOf(line.getString("act")),
                      DossierState.valueOf(line.getString("state"))))
          .toList();
    }
  }
}
