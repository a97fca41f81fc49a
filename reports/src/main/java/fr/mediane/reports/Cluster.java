package fr.mediane.reports;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Heading;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading of level 3 with what it announces, as the template {@code clusters} takes it: a heading
 * never stays alone at the foot of a page.
 *
 * @param heading its text; empty for what stands before the first heading
 * @param blocks what follows, up to the next heading of level 3
 */
public record Cluster(String heading, List<DocumentBlock> blocks) {

  /**
   * @param blocks the blocks of a chapter
   * @return the same, cut at each heading of level 3
   */
  public static List<Cluster> of(List<DocumentBlock> blocks) {
    List<Cluster> clusters = new ArrayList<>();
    String heading = "";
    List<DocumentBlock> current = new ArrayList<>();
    for (DocumentBlock block : blocks) {
      if (block instanceof Heading next && next.level() == 3) {
        add(clusters, heading, current);
        heading = next.text();
        current = new ArrayList<>();
      } else {
        current.add(block);
      }
    }
    add(clusters, heading, current);
    return clusters;
  }

  private static void add(List<Cluster> clusters, String heading, List<DocumentBlock> blocks) {
    if (!heading.isEmpty() || !blocks.isEmpty()) {
      clusters.add(new Cluster(heading, List.copyOf(blocks)));
    }
  }
}
