package fr.mediane.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;

/** The same models in the hands of OR-Tools CP-SAT, an independent witness for the tests. */
public final class CpSat {

  private CpSat() {}

  /** Whether the library works on this machine: it has no build for every one. */
  public static boolean isAvailable() {
    try {
      Loader.loadNativeLibraries();
      return true;
    } catch (RuntimeException | LinkageError missing) {
      return false;
    }
  }

  /** What the levels of the best values are worth; {@code null} when no values are lawful. */
  public static List<Long> best(LinearModel model) {
    CpModel written = new CpModel();
    List<IntVar> variables = new ArrayList<>();
    for (LinearModel.Variable variable : model.variables()) {
      variables.add(written.newIntVar(variable.lower(), variable.upper(), variable.name()));
    }
    for (LinearModel.Restriction r : model.restrictions()) {
      written.addLinearConstraint(variables.get(r.variable()), r.lower(), r.upper());
    }
    for (LinearModel.Row row : model.rows()) {
      written.addLinearConstraint(
          expression(variables, row.sum()),
          Math.max(row.lower(), Long.MIN_VALUE / 4),
          Math.min(row.upper(), Long.MAX_VALUE / 4));
    }
    List<Long> worth = new ArrayList<>();
    if (model.levels().isEmpty()) {
      return solve(written) == null ? null : worth;
    }
    for (LinearModel.Level level : model.levels()) {
      LinearExpr goal = expression(variables, level.sum());
      written.minimize(goal);
      CpSolver solver = solve(written);
      if (solver == null) {
        return null;
      }
      long value = Math.round(solver.objectiveValue());
      worth.add(value);
      written.clearObjective();
      written.addLinearConstraint(goal, value, value);
    }
    return worth;
  }

  private static CpSolver solve(CpModel model) {
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1).setLinearizationLevel(2).setMaxTimeInSeconds(60);
    CpSolverStatus status = solver.solve(model);
    return switch (status) {
      case OPTIMAL -> solver;
      case INFEASIBLE -> null;
      default -> throw new IllegalStateException("CP-SAT: " + status);
    };
  }

  private static LinearExpr expression(List<IntVar> variables, SparseVector sum) {
    LinearExprBuilder builder = LinearExpr.newBuilder();
    for (int i = 0; i < sum.size(); i++) {
      builder.addTerm(variables.get(sum.variable(i)), sum.coefficient(i));
    }
    return builder.build();
  }
}
