/**
 * The pages and files of the annual reports: list, report, editor of a part, proposals, prints.
 * What is allowed is decided by the services; nothing of a rule stands here.
 */
package fr.mediane.web.report;
