package fr.mediane.panel.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Judges the composition in force of every instance: ends of terms break rules without anybody
 * acting. Executed every day by {@link DailyCompositionWatch}.
 */
@Requires(Right.COMPOSITION_WATCH)
public record WatchCompositions() implements Command<Void> {}
