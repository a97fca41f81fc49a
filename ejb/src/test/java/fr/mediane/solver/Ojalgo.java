package fr.mediane.solver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The same models in the hands of ojAlgo, a mixed integer solver in floating-point arithmetic. */
public final class Ojalgo {

  private static final long LIMIT_MS = 30_000;

  private Ojalgo() {}

  /**
   * What the levels of the best values are worth; {@code null} when it says that no values are
   * lawful, nothing when it proves nothing in half a minute a level.
   */
  public static List<Long> best(LinearModel model) {
    List<LinearModel.Row> rows = new ArrayList<>(model.rows());
    List<Long> worth = new ArrayList<>();
    for (LinearModel.Level level : model.levels()) {
      ExpressionsBasedModel written = write(model, rows);
      for (int i = 0; i < level.sum().size(); i++) {
        written
            .getVariable(level.sum().variable(i))
            .weight(BigDecimal.valueOf(level.sum().coefficient(i)));
      }
      Optimisation.Result result = written.minimise();
      if (!result.getState().isOptimal()) {
        return result.getState().isFailure() ? null : List.of();
      }
      long value = 0;
      for (int i = 0; i < level.sum().size(); i++) {
        value +=
            level.sum().coefficient(i) * Math.round(result.doubleValue(level.sum().variable(i)));
      }
      worth.add(value);
      rows.add(new LinearModel.Row("level", level.name(), level.sum(), value, value));
    }
    return worth;
  }

  private static ExpressionsBasedModel write(LinearModel model, List<LinearModel.Row> rows) {
    ExpressionsBasedModel written = new ExpressionsBasedModel();
    written.options.time_abort = LIMIT_MS;
    long[] lower = model.variables().stream().mapToLong(LinearModel.Variable::lower).toArray();
    long[] upper = model.variables().stream().mapToLong(LinearModel.Variable::upper).toArray();
    for (LinearModel.Restriction r : model.restrictions()) {
      lower[r.variable()] = Math.max(lower[r.variable()], r.lower());
      upper[r.variable()] = Math.min(upper[r.variable()], r.upper());
    }
    for (int v = 0; v < lower.length; v++) {
      Variable variable = written.addVariable("x" + v).integer(true);
      variable.lower(BigDecimal.valueOf(lower[v])).upper(BigDecimal.valueOf(upper[v]));
    }
    for (int r = 0; r < rows.size(); r++) {
      LinearModel.Row row = rows.get(r);
      Expression expression = written.addExpression("r" + r);
      for (int i = 0; i < row.sum().size(); i++) {
        expression.set(row.sum().variable(i), BigDecimal.valueOf(row.sum().coefficient(i)));
      }
      if (row.lower() > Long.MIN_VALUE / 2) {
        expression.lower(BigDecimal.valueOf(row.lower()));
      }
      if (row.upper() < Long.MAX_VALUE / 2) {
        expression.upper(BigDecimal.valueOf(row.upper()));
      }
    }
    return written;
  }
}
