package fr.mediane.panel.study;

import java.io.Serializable;

/**
 * Somebody who may sit, as a study shows him or her.
 *
 * @param key key of the person
 * @param name as shown
 * @param detail category, establishment and département
 * @param note seat and end of the mandate in words for a member, otherwise empty
 * @param in whether fixed in
 * @param out whether fixed out
 */
public record PersonLine(
    String key, String name, String detail, String note, boolean in, boolean out)
    implements Serializable {}
