package fr.mediane.regulation.admin;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Sets another value of a setting.
 *
 * @param key the setting
 * @param version version read
 * @param value the new value, in its stored form
 */
@Requires(Right.REGULATION_MANAGE)
public record ChangeSetting(String key, long version, String value) implements Command<Void> {}
