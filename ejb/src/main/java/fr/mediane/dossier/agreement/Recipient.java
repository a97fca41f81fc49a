package fr.mediane.dossier.agreement;

import java.io.Serializable;
import java.util.Set;

/**
 * An authority to which the signed agreement is sent, and why.
 *
 * @param kind which authority
 * @param key what tells it from the others of the same dossier: kind and number of the
 *     establishment, or rank of the first student; no name
 * @param place establishment, or school; empty when the school is not recorded
 * @param ranks ranks of the parties that call for it
 * @param ground why, in French
 */
public record Recipient(
    RecipientKind kind, String key, String place, Set<Integer> ranks, String ground)
    implements Serializable {

  /** Keeps its own copy. */
  public Recipient {
    ranks = Set.copyOf(ranks);
  }
}
