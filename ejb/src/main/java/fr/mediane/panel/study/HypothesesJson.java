package fr.mediane.panel.study;

import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.Sex;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.Sector;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stored form of hypotheses. */
final class HypothesesJson {

  private HypothesesJson() {}

  static String write(Hypotheses hypotheses) {
    JsonArrayBuilder imagined = Json.createArrayBuilder();
    hypotheses.imagined().forEach(person -> imagined.add(object(person)));
    JsonObjectBuilder thresholds = Json.createObjectBuilder();
    hypotheses.thresholds().forEach((threshold, value) -> thresholds.add(threshold.name(), value));
    JsonObjectBuilder object =
        Json.createObjectBuilder().add("imagined", imagined).add("thresholds", thresholds);
    if (hypotheses.version() != null) {
      object.add("version", hypotheses.version());
    }
    if (hypotheses.size() != null) {
      object.add("size", hypotheses.size());
    }
    return object.build().toString();
  }

  static Hypotheses read(String stored) {
    try (JsonReader reader = Json.createReader(new StringReader(stored))) {
      JsonObject object = reader.readObject();
      List<Imagined> imagined = new ArrayList<>();
      for (JsonObject person : object.getJsonArray("imagined").getValuesAs(JsonObject.class)) {
        imagined.add(person(person));
      }
      JsonObject supposed = object.getJsonObject("thresholds");
      Map<Threshold, Integer> thresholds = new LinkedHashMap<>();
      for (Threshold threshold : Threshold.values()) {
        if (supposed.containsKey(threshold.name())) {
          thresholds.put(threshold, supposed.getInt(threshold.name()));
        }
      }
      return new Hypotheses(
          imagined,
          thresholds,
          object.getString("version", null),
          object.containsKey("size") ? object.getInt("size") : null);
    }
  }

  private static JsonObjectBuilder object(Imagined person) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("sex", person.sex().name())
            .add("certified", person.certified());
    add(object, "profession", person.profession());
    add(object, "departement", person.departement());
    add(object, "formerRegion", person.formerRegion());
    if (person.sector() != null) {
      object.add("sector", person.sector().name());
    }
    if (person.zone() != null) {
      object.add("zone", person.zone().name());
    }
    return object;
  }

  private static void add(JsonObjectBuilder object, String name, Coded value) {
    if (value != null) {
      object.add(name, Json.createArrayBuilder().add(value.code()).add(value.label()));
    }
  }

  private static Imagined person(JsonObject object) {
    String sector = object.getString("sector", null);
    String zone = object.getString("zone", null);
    return new Imagined(
        Sex.valueOf(object.getString("sex")),
        coded(object, "profession"),
        sector == null ? null : Sector.valueOf(sector),
        coded(object, "departement"),
        coded(object, "formerRegion"),
        zone == null ? null : OverseasZone.valueOf(zone),
        object.getBoolean("certified"));
  }

  private static Coded coded(JsonObject object, String name) {
    return object.containsKey(name)
        ? new Coded(object.getJsonArray(name).getString(0), object.getJsonArray(name).getString(1))
        : null;
  }
}
