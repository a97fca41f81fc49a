package fr.mediane.network.intake;

import fr.mediane.tabular.ImportTexts;
import org.junit.jupiter.api.Test;

class IntakeIssueTest {

  @Test
  void everyIssueHasACompleteText() {
    ImportTexts.check(IntakeIssue.values());
  }
}
