package fr.mediane.web.panel;

import fr.mediane.panel.view.CompositionFile;
import fr.mediane.panel.view.CompositionFile.Column;
import fr.mediane.panel.view.PublishedComposition;
import fr.mediane.web.Texts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Describes the published file in the terms of Table Schema (Frictionless Data, version 1). */
final class TableSchema {

  private static final Texts TEXTS = Texts.of("panels");

  private TableSchema() {}

  /** The schema of the file of an instance. */
  static JsonObject of(PublishedComposition composition) {
    JsonArrayBuilder fields = Json.createArrayBuilder();
    CompositionFile.publishedColumns().forEach(column -> fields.add(field(column)));
    return Json.createObjectBuilder()
        .add("$schema", "https://specs.frictionlessdata.io/schemas/table-schema.json")
        .add("name", "composition-" + composition.code().toLowerCase().replace('_', '-'))
        .add("title", TEXTS.get("schema.title", composition.name()))
        .add("description", TEXTS.get("schema.description"))
        .add("fields", fields)
        .add("primaryKey", Json.createArrayBuilder().add("instance_code").add("date").add("siege"))
        .add("missingValues", Json.createArrayBuilder().add(""))
        .build();
  }

  private static JsonObjectBuilder field(Column column) {
    JsonObjectBuilder field =
        Json.createObjectBuilder()
            .add("name", column.name())
            .add("description", column.description())
            .add("type", column.type());
    if (column.type().equals("date")) {
      field.add("format", "%Y-%m-%d");
    }
    JsonObjectBuilder constraints = Json.createObjectBuilder().add("required", column.required());
    if (column.name().equals(CompositionFile.STATE)) {
      constraints.add("enum", Json.createArrayBuilder(CompositionFile.states()));
    }
    return field.add("constraints", constraints);
  }
}
