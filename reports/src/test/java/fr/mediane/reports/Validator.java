package fr.mediane.reports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Judges PDF files with veraPDF. */
final class Validator {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Validator() {}

  /** Fails unless the file is PDF/UA-1 and PDF/A-2a without a single failed check. */
  static void assertAccessibleArchive(byte[] pdf) {
    assertConforms(pdf, PDFAFlavour.PDFUA_1);
    assertConforms(pdf, PDFAFlavour.PDFA_2_A);
  }

  private static void assertConforms(byte[] pdf, PDFAFlavour flavour) {
    ValidationResult result = validate(pdf, flavour);
    String failures =
        result.getTestAssertions().stream()
            .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
            .map(
                check ->
                    check.getRuleId()
                        + " "
                        + check.getMessage()
                        + " "
                        + check.getErrorMessage()
                        + " "
                        + check.getLocation())
            .distinct()
            .limit(20)
            .collect(Collectors.joining("\n"));
    assertTrue(result.isCompliant(), () -> flavour + "\n" + failures);
    assertTrue(result.getTotalAssertions() > 100, "the validator found something to check");
  }

  private static ValidationResult validate(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser);
    } catch (Exception e) {
      throw new AssertionError("veraPDF could not read the file", e);
    }
  }
}
