package fr.mediane.network.imports;

/**
 * A hospital group (groupement hospitalier de territoire), as the list of the survey names it.
 *
 * @param code letters of the region and rank, {@code MAR-02}
 * @param numericCode five digits, {@code 02102}: region, a digit, rank
 * @param regionCode INSEE region, two digits
 * @param name name in capitals, spaces made single; faults of the original are kept
 */
public record GroupLine(String code, String numericCode, String regionCode, String name) {}
