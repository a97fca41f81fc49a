package fr.mediane.dossier.retention;

import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.dossier.paper.RetentionPeriods;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The times of retention in force, as papers say them. */
@ApplicationScoped
public class RetentionSchedule implements RetentionPeriods {

  @Inject private Settings settings;

  /** One row a kind: time in the active base, time in the intermediate archive. */
  public Table table() {
    return new Table(
        "",
        RetentionTexts.get("schedule.summary"),
        List.of(
            RetentionTexts.get("schedule.kind"),
            RetentionTexts.get("schedule.active"),
            RetentionTexts.get("schedule.archive")),
        Arrays.stream(RetentionKind.values()).map(this::row).toList());
  }

  @Override
  public String sentence() {
    return Arrays.stream(RetentionKind.values())
        .map(
            kind ->
                RetentionTexts.get("schedule.item." + kind.name(), kind.length(settings).amount()))
        .collect(Collectors.joining(RetentionTexts.get("schedule.separator")));
  }

  private Row row(RetentionKind kind) {
    int active = kind.activeMonths(settings);
    return Row.of(
        kind.label(),
        active == 0
            ? RetentionTexts.get("schedule.followUp")
            : RetentionTexts.get("schedule.months", active),
        RetentionTexts.get("schedule.months", kind.archiveMonths(settings)));
  }
}
