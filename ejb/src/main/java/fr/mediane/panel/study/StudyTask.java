package fr.mediane.panel.study;

import fr.mediane.panel.compose.ComposerTask;
import fr.mediane.panel.proposal.CompositionMaterial;
import java.util.Set;

/**
 * A study turned into a composition to find.
 *
 * @param task the composition to find
 * @param material all that was read of the instance
 * @param digest digest of all that the search looks at: two tasks of one digest have one answer
 * @param vanished keys of people fixed in who are no longer in the pool, hence left aside
 */
record StudyTask(
    ComposerTask task, CompositionMaterial material, String digest, Set<String> vanished) {}
