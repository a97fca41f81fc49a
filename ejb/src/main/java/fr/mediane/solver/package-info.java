/**
 * An exact engine for small integer linear problems, without any dependency: neither the rest of
 * the product nor a library. What the variables stand for is unknown here.
 *
 * <p>A {@link fr.mediane.solver.LinearModel} names variables, rows gathered under named rules, and
 * objectives in order of importance. The {@link fr.mediane.solver.ExactEngine} finds the best
 * values and proves that they are; {@link fr.mediane.solver.Conflicts} says which rules contradict
 * each other and which to give up.
 *
 * <p>Floating-point arithmetic (the dual simplex) only <em>suggests</em>: which multipliers prove
 * something, where to branch. Everything that is decided (a value is lawful, a part of the search
 * holds nothing better, nothing at all) is recomputed in 64-bit integers whose overflow is noticed.
 * A wrong suggestion costs time, never a wrong answer.
 */
package fr.mediane.solver;
