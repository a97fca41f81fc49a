package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Keeps words of a draft that could designate somebody, with a motive.
 *
 * @param report identity of the report
 * @param digest that of the remark
 * @param motive why the words stay
 */
@Requires(Right.REPORT_WRITE)
public record AnswerRemark(Long report, String digest, String motive) implements Command<Void> {}
