package fr.mediane.mailing;

import fr.mediane.regulation.Sector;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A mailing, as its author sees it before and after its launch.
 *
 * @param letters how many establishments receive it: confirmed, or counted now
 * @param first some of them
 * @param launchedAt when its printing was launched; {@code null} before
 * @param launchable whether its letters may be printed: never launched, or stopped before the end
 * @param workId work that prints it; {@code null} before, for those who did not launch it and once
 *     its files are removed
 */
public record MailingSheet(
    Long id,
    String panelName,
    Sector sector,
    String object,
    List<String> paragraphs,
    int letters,
    List<String> first,
    Instant launchedAt,
    boolean launchable,
    Long workId)
    implements Serializable {}
