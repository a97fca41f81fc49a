package fr.mediane.panel.pool;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A call for applications as typed in the form.
 *
 * @param title title
 * @param profile profiles sought, several lines
 * @param opensOn first day on which applications are received
 * @param closesOn last day on which applications are received, included
 */
public record CallDetails(String title, String profile, LocalDate opensOn, LocalDate closesOn)
    implements Serializable {}
