package fr.mediane.panel.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.io.Serializable;
import java.util.List;

/**
 * Takes over compositions published before the application existed, names left out: each instance
 * and date of the file becomes a past act with its mandates. All of the file goes in or nothing
 * does; acts already taken over are left as they are. The right is that of the other imports of
 * reference data: it is done once, by whoever installs the network.
 *
 * @param content bytes of the file, as {@code PublishedCompositionParser} reads it
 */
@Requires(Right.ESTABLISHMENT_IMPORT)
public record ImportPublishedComposition(byte[] content)
    implements Command<ImportPublishedComposition.Outcome> {

  /** Copies the bytes. */
  public ImportPublishedComposition {
    content = content.clone();
  }

  /**
   * What was done.
   *
   * @param created numbers of the acts taken over
   * @param known numbers of the acts that were there already
   */
  public record Outcome(List<String> created, List<String> known) implements Serializable {

    /** Copies the lists. */
    public Outcome {
      created = List.copyOf(created);
      known = List.copyOf(known);
    }
  }
}
