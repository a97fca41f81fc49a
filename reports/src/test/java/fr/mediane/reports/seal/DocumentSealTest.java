package fr.mediane.reports.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentRefusedException;
import fr.mediane.document.RenderedDocument;
import fr.mediane.reports.SealedSample;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The seal, put with the certificate of an authority drawn for the test, judged by DSS without any
 * connection and by veraPDF.
 */
class DocumentSealTest {

  @TempDir private Path folder;
  private TestAuthority authority;
  private RenderedDocument paper;

  @BeforeEach
  void open() throws Exception {
    authority = new TestAuthority();
    paper = SealedSample.paper(DocumentFormat.PDF);
  }

  @AfterEach
  void close() {
    authority.close();
  }

  private DssDocumentSeal seal() throws Exception {
    DssDocumentSeal seal =
        new DssDocumentSeal(Clock.systemUTC(), authority.settings(folder).toString());
    seal.start();
    return seal;
  }

  @Test
  void aSealedFileIsProvedWithoutAskingAnybodyAndStaysAccessibleAndArchivable() throws Exception {
    RenderedDocument sealed = seal().seal(paper);

    SimpleReport report = judge(sealed.content());
    String id = report.getFirstSignatureId();
    assertEquals(SignatureLevel.PAdES_BASELINE_LT, report.getSignatureFormat(id));
    assertEquals(Indication.TOTAL_PASSED, report.getIndication(id));
    SealedSample.assertAccessibleArchive(sealed.content());
    assertArrayEquals(
        paper.content(),
        Arrays.copyOf(sealed.content(), paper.content().length),
        "the seal is added after the file, which it does not change");
    assertNotEquals(paper.sha256(), sealed.sha256());
    assertTrue(sealed.isIntact());
    Path kept = Files.createDirectories(Path.of("target", "documents"));
    Files.write(kept.resolve("sealed.pdf"), sealed.content());
  }

  @Test
  void oneChangedByteBreaksTheSeal() throws Exception {
    byte[] changed = seal().seal(paper).content().clone();
    changed[paper.content().length / 2] ^= 1;

    SimpleReport report = judge(changed);
    assertEquals(Indication.TOTAL_FAILED, report.getIndication(report.getFirstSignatureId()));
  }

  @Test
  void withoutCertificateNothingChanges() throws Exception {
    DssDocumentSeal none = new DssDocumentSeal(Clock.systemUTC(), null);
    none.start();

    assertSame(paper, none.seal(paper));
  }

  @Test
  void anEditableFileIsNotSealed() throws Exception {
    RenderedDocument docx = SealedSample.paper(DocumentFormat.DOCX);

    assertSame(docx, seal().seal(docx));
  }

  @Test
  void noFileWhenTheTimeIsNotStamped() throws Exception {
    DssDocumentSeal seal = seal();
    authority.fallSilent();

    DocumentRefusedException refused =
        assertThrows(DocumentRefusedException.class, () -> seal.seal(paper));
    assertTrue(refused.getMessage().contains("Aucun fichier"), refused.getMessage());
  }

  @Test
  void noFileWhenTheCertificateIsRevoked() throws Exception {
    DssDocumentSeal seal = seal();
    authority.revokeSeal();

    assertThrows(DocumentRefusedException.class, () -> seal.seal(paper));
  }

  @Test
  void aSiteThatAskedForASealDoesNotStartWithoutIt() throws Exception {
    Path settings = authority.settings(folder);
    Files.writeString(settings, "keystore=seal.p12\n", StandardCharsets.UTF_8);
    DssDocumentSeal incomplete = new DssDocumentSeal(Clock.systemUTC(), settings.toString());
    DssDocumentSeal absent =
        new DssDocumentSeal(Clock.systemUTC(), folder.resolve("nowhere").toString());

    assertTrue(
        assertThrows(IllegalStateException.class, incomplete::start)
            .getMessage()
            .contains("password"));
    assertTrue(
        assertThrows(IllegalStateException.class, absent::start)
            .getMessage()
            .contains("MEDIANE_SEAL"));
  }

  private SimpleReport judge(byte[] pdf) {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(DSSUtils.loadCertificate(encoded()));
    CommonCertificateVerifier offline = new CommonCertificateVerifier(true);
    offline.setTrustedCertSources(trusted);
    SignedDocumentValidator validator =
        SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(offline);
    return validator.validateDocument().getSimpleReport();
  }

  private byte[] encoded() {
    try {
      return authority.root().getEncoded();
    } catch (CertificateEncodingException e) {
      throw new AssertionError(e);
    }
  }
}
