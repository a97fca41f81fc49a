package fr.mediane.regulation.admin;

import fr.mediane.regulation.Certainty;
import fr.mediane.regulation.ValueType;
import java.io.Serializable;
import java.time.Instant;

/**
 * A setting as shown.
 *
 * @param key its key
 * @param version version read, which the command carries back
 * @param label what it sets
 * @param value in its stored form
 * @param display as shown to people
 * @param type what its values are made of
 * @param least the least a whole number may be, or {@code null}
 * @param most the most a whole number may be, or {@code null}
 * @param explanation why it exists
 * @param certainty whether a text founds it
 * @param source where it comes from
 * @param updatedAt when it was changed, {@code null} when never
 * @param updatedBy account that changed it, {@code null} when never changed
 */
public record SettingRow(
    String key,
    long version,
    String label,
    String value,
    String display,
    ValueType type,
    Integer least,
    Integer most,
    String explanation,
    Certainty certainty,
    String source,
    Instant updatedAt,
    String updatedBy)
    implements Serializable {}
