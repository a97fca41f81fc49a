package fr.mediane.solver;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes one level as small as possible: branch and bound, depth first. A part of the search is
 * closed only by a {@link Certificate}, by an exact evaluation of its only point, or because it
 * cannot beat what was found.
 */
final class LevelSearch {

  private static final double WHOLE = 1e-6;
  private static final double SAME = 1e-9;

  /**
   * A part of the search.
   *
   * @param mark where the box stands without it
   * @param variable the variable narrowed, −1 for the whole box
   * @param bound proved: its points cost at least this
   */
  private record Node(int mark, int variable, long lower, long upper, long bound) {}

  private final Problem problem;
  private final SparseVector objective;
  private final Box box;
  private final Relaxation relaxation;
  private final Certificate certificate;
  private final StopSignal stop;
  private final int root;
  private final Deque<Node> open = new ArrayDeque<>();
  private double[] rootMultipliers;
  private long[] best;
  private long bestCost;
  private long bound;
  private long nodes;
  private boolean finished;

  /**
   * @param known lawful values to beat, or {@code null}
   */
  LevelSearch(
      Problem problem,
      SparseVector objective,
      Box box,
      Relaxation relaxation,
      long[] known,
      StopSignal stop) {
    this.problem = problem;
    this.objective = objective;
    this.box = box;
    this.relaxation = relaxation;
    this.certificate = new Certificate(problem);
    this.stop = stop;
    this.root = box.mark();
    this.bound = box.least(objective);
    if (known != null) {
      best = known;
      bestCost = objective.dot(known);
    }
  }

  /** Searches until the level is settled, or stopped. */
  void run() {
    relaxation.aimAt(objective);
    open.push(new Node(root, -1, 0, 0, bound));
    while (!open.isEmpty()) {
      if (stop.isRaised()) {
        bound = best == null ? leastOpen() : Math.min(bestCost, leastOpen());
        box.comeBackTo(root);
        return;
      }
      Node node = open.pop();
      box.comeBackTo(node.mark());
      if (!canBeat(node.bound())) {
        continue;
      }
      if (node.variable() >= 0) {
        box.narrow(node.variable(), node.lower(), node.upper());
      }
      look(node);
    }
    box.comeBackTo(root);
    finished = true;
    bound = best == null ? Long.MAX_VALUE : bestCost;
  }

  /** Narrows the box for good to the points that cost no more than the best one. */
  void narrowForGood() {
    if (rootMultipliers != null
        && certificate.bound(rootMultipliers, objective, box) != Long.MIN_VALUE) {
      certificate.narrow(box, bestCost);
    }
  }

  /** The best values found, or {@code null}. */
  long[] best() {
    return best;
  }

  /** Whether the search went to its end: the best values are, or there are none. */
  boolean isFinished() {
    return finished;
  }

  /** Proved: no lawful values cost less. */
  long bound() {
    return bound;
  }

  /** Parts of the search that were looked at. */
  long nodes() {
    return nodes;
  }

  private boolean canBeat(long cost) {
    return best == null || cost < bestCost;
  }

  private long leastOpen() {
    return open.stream().mapToLong(Node::bound).min().orElse(bestCost);
  }

  private void look(Node node) {
    nodes++;
    int free = firstFree();
    if (free < 0) {
      offer(box.corner());
      return;
    }
    Relaxation.Suggestion suggestion = relaxation.lookAt(box, stop);
    if (suggestion.belief() == Relaxation.Belief.EMPTY) {
      if (certificate.provesEmpty(suggestion.multipliers(), box)) {
        return;
      }
      relaxation.doubt();
      branch(node.bound(), free, box.lower(free));
      return;
    }
    long proved = certificate.bound(suggestion.multipliers(), objective, box);
    long reached = Math.max(node.bound(), proved);
    if (node.variable() < 0) {
      rootMultipliers = suggestion.multipliers();
      bound = reached;
    }
    int fractional = mostFractional(suggestion.point());
    if (fractional < 0) {
      offer(rounded(suggestion.point()));
    }
    if (!canBeat(reached)) {
      return;
    }
    if (best != null && proved != Long.MIN_VALUE) {
      certificate.narrow(box, bestCost - 1);
      if (fractional < 0 || box.isFixed(fractional)) {
        fractional = firstFree();
      }
    } else if (fractional < 0) {
      fractional = free;
    }
    if (fractional < 0) {
      offer(box.corner());
    } else {
      branch(reached, fractional, suggestion.point()[fractional]);
    }
  }

  /** Keeps a point when it is lawful and better. */
  private void offer(long[] point) {
    if (box.contains(point) && problem.keepsRows(point)) {
      long cost = objective.dot(point);
      if (canBeat(cost)) {
        best = point;
        bestCost = cost;
      }
    }
  }

  /** Splits the box in two on a variable; the half that holds the suggested value comes first. */
  private void branch(long reached, int variable, double suggested) {
    long lower = box.lower(variable);
    long upper = box.upper(variable);
    double inside = Math.max(lower, Math.min(suggested, upper));
    long cut = Math.max(lower, Math.min((long) Math.floor(inside), upper - 1));
    int mark = box.mark();
    Node below = new Node(mark, variable, lower, cut, reached);
    Node above = new Node(mark, variable, cut + 1, upper, reached);
    boolean aboveFirst = inside - cut > 0.5;
    open.push(aboveFirst ? below : above);
    open.push(aboveFirst ? above : below);
  }

  private int firstFree() {
    for (int v = 0; v < box.size(); v++) {
      if (!box.isFixed(v)) {
        return v;
      }
    }
    return -1;
  }

  /**
   * The variable whose suggested value is the farthest from a whole one; −1 when all are whole. Of
   * equals, the last one: models write counts after what they count, and settling a count settles
   * more.
   */
  private static int mostFractional(double[] point) {
    int chosen = -1;
    double most = WHOLE;
    for (int v = 0; v < point.length; v++) {
      double distance = Math.abs(point[v] - Math.rint(point[v]));
      if (distance > most - SAME && distance > WHOLE) {
        most = Math.max(most, distance);
        chosen = v;
      }
    }
    return chosen;
  }

  private static long[] rounded(double[] point) {
    long[] whole = new long[point.length];
    for (int v = 0; v < point.length; v++) {
      whole[v] = Math.round(point[v]);
    }
    return whole;
  }
}
