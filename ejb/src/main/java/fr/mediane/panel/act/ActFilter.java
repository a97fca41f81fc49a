package fr.mediane.panel.act;

import java.io.Serializable;

/**
 * Which acts a list shows.
 *
 * @param panelCode code of an instance; blank or {@code null} for all
 * @param year year of the signature; {@code null} for all
 * @param number part of the number, whatever the case; blank or {@code null} for all
 */
public record ActFilter(String panelCode, Integer year, String number) implements Serializable {}
