package fr.mediane.reports;

import fr.mediane.document.Chart;
import fr.mediane.document.DataTable;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Heading;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentBlock.Ticks;
import fr.mediane.document.DocumentSection;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a document into {@link Cluster}s. A heading goes with what it announces; a long table gives
 * its first two rows to its heading and its last two to its chart; a chart goes with its table, and
 * with all from the heading on when a page still has a quarter to spare.
 */
final class Clusters {

  /**
   * Points that a whole cluster may take: three quarters of a page. Keeping a bigger one whole
   * would leave every other page nearly empty.
   */
  private static final int ROOM = 560;

  /** Points up to which a table is not cut: a third of a page. */
  private static final int SMALL_TABLE = 240;

  /** Points of a list or a text that a heading keeps whole. */
  private static final int SHORT = 170;

  /** Points of a paragraph that stays with the table or list it introduces. */
  private static final int INTRODUCTION = 110;

  /** Rows of a long table that stay with what is before, and with what is after. */
  private static final int ENDS = 2;

  private final List<Cluster> clusters = new ArrayList<>();
  private List<Piece> headings = new ArrayList<>();
  private int pieces;
  private int room;

  /** Pieces that are not parted, before the headings are put on them. */
  private record Unit(List<Piece> pieces, int height, boolean flows) {

    static Unit of(Piece piece) {
      int height = Heights.of(piece);
      boolean text = piece.block() instanceof Paragraph || isList(piece.block());
      return new Unit(List.of(piece), height, height > (text ? SHORT : ROOM));
    }

    Unit with(Unit next) {
      List<Piece> both = new ArrayList<>(pieces);
      both.addAll(next.pieces);
      return new Unit(both, height + next.height, false);
    }
  }

  List<Cluster> of(List<DocumentSection> sections) {
    for (DocumentSection section : sections) {
      if (!section.heading().isEmpty()) {
        headings.add(Piece.section(id(), section.heading()));
      }
      List<DocumentBlock> announced = new ArrayList<>();
      for (DocumentBlock block : section.blocks()) {
        if (block instanceof Heading) {
          announced(announced);
          announced.clear();
          headings.add(Piece.whole(id(), block));
        } else {
          announced.add(block);
        }
      }
      announced(announced);
    }
    if (!headings.isEmpty()) {
      clusters.add(new Cluster(headings, true, room));
    }
    return clusters;
  }

  private String id() {
    pieces++;
    return "piece-" + pieces;
  }

  /** Blocks without heading, after the headings that wait. */
  private void announced(List<DocumentBlock> blocks) {
    List<Unit> units = new ArrayList<>();
    int lead = lead(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Piece piece = Piece.whole(id(), blocks.get(i));
      List<Unit> next = i < lead ? List.of(Unit.of(piece)) : units(piece);
      int last = units.size() - 1;
      if (last >= 0 && (i < lead || fits(units.get(last), next.get(0)) && follows(blocks, i))) {
        units.set(last, units.get(last).with(next.get(0)));
        next = next.subList(1, next.size());
      }
      units.addAll(next);
    }
    units.forEach(this::add);
  }

  private static boolean fits(Unit before, Unit next) {
    return !before.flows && !next.flows && before.height + next.height <= ROOM;
  }

  /**
   * How many blocks the first chart keeps: all up to it with the headings, if they are not high.
   */
  private int lead(List<DocumentBlock> blocks) {
    int height = headings.stream().mapToInt(Heights::of).sum();
    for (int i = 0; i < blocks.size() && height <= ROOM; i++) {
      height += Heights.of(Piece.whole("", blocks.get(i)));
      if (blocks.get(i) instanceof Chart) {
        return height <= ROOM ? i + 1 : 0;
      }
    }
    return 0;
  }

  /** A block, or the three parts of a table that is long. */
  private static List<Unit> units(Piece piece) {
    int rows = piece.to();
    if (rows <= 2 * ENDS + 1 || Heights.of(piece) <= SMALL_TABLE) {
      return List.of(Unit.of(piece));
    }
    Piece middle = piece.part(ENDS, rows - ENDS);
    return List.of(
        Unit.of(piece.part(0, ENDS)),
        new Unit(List.of(middle), Heights.of(middle), true),
        Unit.of(piece.part(rows - ENDS, rows)));
  }

  /** Whether a block belongs to the one before it. */
  private static boolean follows(List<DocumentBlock> blocks, int i) {
    Piece before = Piece.whole("", blocks.get(i - 1));
    DocumentBlock block = blocks.get(i);
    boolean text = before.block() instanceof Paragraph;
    if (block instanceof Chart) {
      return text || before.isTable();
    }
    if (block instanceof Paragraph paragraph) {
      boolean note =
          before.block() instanceof DataTable table && table.note().equals(paragraph.text());
      boolean chartNext = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Chart;
      return before.isTable() && (note || chartNext);
    }
    return text && Heights.of(before) <= INTRODUCTION;
  }

  private void add(Unit unit) {
    Piece first = unit.pieces.get(0);
    if (headings.isEmpty() && unit.pieces.size() == 1 && isText(first)) {
      addText(first);
      return;
    }
    int height = unit.height + headings.stream().mapToInt(Heights::of).sum();
    boolean whole = !unit.flows && height <= ROOM;
    boolean begins = !headings.isEmpty() || first.isFirst();
    if (!whole && begins) {
      room++;
    }
    headings.addAll(unit.pieces);
    clusters.add(new Cluster(headings, whole, room));
    headings = new ArrayList<>();
  }

  /** Texts without heading follow each other freely. */
  private void addText(Piece text) {
    int last = clusters.size() - 1;
    if (last >= 0 && isFreeText(clusters.get(last))) {
      List<Piece> both = new ArrayList<>(clusters.get(last).pieces());
      both.add(text);
      clusters.set(last, new Cluster(both, false, room));
    } else {
      clusters.add(new Cluster(List.of(text), false, room));
    }
  }

  private static boolean isFreeText(Cluster cluster) {
    return !cluster.whole() && cluster.pieces().stream().allMatch(Clusters::isText);
  }

  private static boolean isText(Piece piece) {
    return piece.block() instanceof Paragraph || isList(piece.block());
  }

  private static boolean isList(DocumentBlock block) {
    return block instanceof Items || block instanceof Ticks;
  }
}
