package fr.mediane.panel.study;

import fr.mediane.panel.rule.MandateNature;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The stored form of what a search found. */
final class FoundJson {

  private FoundJson() {}

  static String write(Found found) {
    return Json.createObjectBuilder()
        .add("seats", array(found.seats(), FoundJson::object))
        .add("scores", array(found.scores(), FoundJson::object))
        .add("rules", array(found.rules(), FoundJson::object))
        .add("nexts", array(found.nexts(), FoundJson::object))
        .add("reasons", Json.createArrayBuilder(found.reasons()))
        .add("remedies", Json.createArrayBuilder(found.remedies()))
        .add("millis", found.millis())
        .add("contenders", found.contenders())
        .build()
        .toString();
  }

  static Found read(String stored) {
    try (JsonReader reader = Json.createReader(new StringReader(stored))) {
      JsonObject object = reader.readObject();
      return new Found(
          list(object, "seats", FoundJson::seat),
          list(object, "scores", FoundJson::score),
          list(object, "rules", FoundJson::rule),
          list(object, "nexts", FoundJson::next),
          texts(object, "reasons"),
          texts(object, "remedies"),
          object.getJsonNumber("millis").longValue(),
          object.getInt("contenders"));
    }
  }

  private static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonObjectBuilder> writer) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    values.forEach(value -> array.add(writer.apply(value)));
    return array;
  }

  private static <T> List<T> list(JsonObject object, String name, Function<JsonObject, T> reader) {
    return object.getJsonArray(name).getValuesAs(JsonObject.class).stream().map(reader).toList();
  }

  private static List<String> texts(JsonObject object, String name) {
    return object.getJsonArray(name).getValuesAs(JsonString::getString);
  }

  private static JsonObjectBuilder object(Found.SeatFound seat) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("number", seat.number())
            .add("zone", seat.zone())
            .add("key", seat.key())
            .add("name", seat.name())
            .add("detail", seat.detail())
            .add("nature", seat.nature().name());
    if (seat.start() != null) {
      object.add("start", seat.start().toString());
    }
    if (seat.end() != null) {
      object.add("end", seat.end().toString());
    }
    return object;
  }

  private static Found.SeatFound seat(JsonObject object) {
    return new Found.SeatFound(
        object.getInt("number"),
        object.getString("zone"),
        object.getString("key"),
        object.getString("name"),
        object.getString("detail"),
        MandateNature.valueOf(object.getString("nature")),
        day(object, "start"),
        day(object, "end"));
  }

  private static LocalDate day(JsonObject object, String name) {
    String day = object.getString(name, null);
    return day == null ? null : LocalDate.parse(day);
  }

  private static JsonObjectBuilder object(Found.ScoreFound score) {
    return Json.createObjectBuilder()
        .add("criterion", score.criterion())
        .add("measure", score.measure())
        .add("words", score.words())
        .add("number", score.number())
        .add("bound", score.bound());
  }

  private static Found.ScoreFound score(JsonObject object) {
    return new Found.ScoreFound(
        object.getString("criterion"),
        object.getString("measure"),
        object.getString("words"),
        object.getJsonNumber("number").longValue(),
        object.getJsonNumber("bound").longValue());
  }

  private static JsonObjectBuilder object(Found.RuleFound rule) {
    return Json.createObjectBuilder()
        .add("name", rule.name())
        .add("tone", rule.tone())
        .add("outcome", rule.outcome())
        .add("explanation", rule.explanation());
  }

  private static Found.RuleFound rule(JsonObject object) {
    return new Found.RuleFound(
        object.getString("name"),
        object.getString("tone"),
        object.getString("outcome"),
        object.getString("explanation"));
  }

  private static JsonObjectBuilder object(Found.NextFound next) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("seat", next.seat())
            .add("chosen", next.chosen())
            .add("change", next.change());
    if (next.next() != null) {
      object.add("next", next.next()).add("key", next.key());
    }
    return object;
  }

  private static Found.NextFound next(JsonObject object) {
    return new Found.NextFound(
        object.getInt("seat"),
        object.getString("chosen"),
        object.getString("next", null),
        object.getString("key", null),
        object.getString("change"));
  }
}
