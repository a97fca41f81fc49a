package fr.mediane.network.view;

import fr.mediane.network.GroupKind;

/**
 * A group in a list.
 *
 * @param id identity
 * @param version number of its last change
 * @param kind GHT or common direction
 * @param code code of the national list, or of the application
 * @param name its name
 * @param region its region; {@code null} when not known
 * @param members how many establishments it counts
 */
public record GroupRow(
    Long id, long version, GroupKind kind, String code, String name, String region, long members) {}
