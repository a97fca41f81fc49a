/**
 * The rules of composition of an instance, as named objects.
 *
 * <p>A {@link fr.mediane.panel.rule.Composition} is an immutable snapshot: seats, holders, dates.
 * Each {@link fr.mediane.panel.rule.CompositionRule} judges it and returns a {@link
 * fr.mediane.panel.rule.Verdict}: what holds, what fails, by how much, what would mend it. The
 * {@link fr.mediane.panel.rule.RuleBook} gathers them. The page, the act, the import, the solver
 * and the tests use the same objects, so nothing here may know a database, a container or a clock:
 * dates come with the snapshot, limits with the regulation in force on those dates, thresholds with
 * the settings.
 *
 * <p>A rule enters with its citation, the dates between which it applies and its French texts in
 * {@code rules.properties}; {@code docs/rules.md} lists them.
 */
package fr.mediane.panel.rule;
