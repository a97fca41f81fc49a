package fr.mediane.network.view;

/**
 * An ARS to choose.
 *
 * @param id identity
 * @param name its name
 */
public record AgencyChoice(Long id, String name) {}
