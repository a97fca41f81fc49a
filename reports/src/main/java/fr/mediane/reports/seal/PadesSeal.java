package fr.mediane.reports.seal;

import eu.europa.esig.dss.alert.ExceptionOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KeyStoreSignatureTokenConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.KeyStore.PasswordProtection;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;

/**
 * Seals PDF files, invisibly, so that they stay PDF/UA-1 and PDF/A-2a. With a time-stamping
 * authority the seal is of the level LT: it holds all that is needed to verify it when the
 * authorities no longer answer. Used by many threads at once.
 */
final class PadesSeal {

  private final Clock clock;
  private final KeyStoreSignatureTokenConnection token;
  private final DSSPrivateKeyEntry key;
  private final CommonCertificateVerifier verifier = new CommonCertificateVerifier();
  private final TSPSource timestamps;

  /**
   * Opens the key store.
   *
   * @param clock gives the moment that the seal states; the time stamp, which proves it, has its
   *     own
   * @throws IllegalStateException in French when the key or the authorities cannot be read
   */
  PadesSeal(SealSettings settings, Clock clock) {
    this.clock = clock;
    try {
      PasswordProtection password = new PasswordProtection(settings.password().toCharArray());
      this.token =
          new KeyStoreSignatureTokenConnection(settings.keystore().toFile(), "PKCS12", password);
      this.key =
          settings.alias().isEmpty()
              ? token.getKeys().get(0)
              : token.getKey(settings.alias(), password);
      trust(settings);
    } catch (IOException | CertificateException | DSSException | IndexOutOfBoundsException e) {
      throw new IllegalStateException(
          "Le certificat de cachet « "
              + settings.keystore()
              + " » ou les autorités « "
              + settings.trusted()
              + " » ne peuvent être lus : vérifiez le fichier désigné par MEDIANE_SEAL.",
          e);
    }
    if (key == null) {
      throw new IllegalStateException("Aucune clé « " + settings.alias() + " » pour le cachet.");
    }
    this.timestamps =
        settings.timestamp().isEmpty()
            ? null
            : new OnlineTSPSource(
                settings.timestamp(), new AuthorityClient("application/timestamp-query"));
  }

  private void trust(SealSettings settings) throws IOException, CertificateException {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    try (InputStream authorities = Files.newInputStream(settings.trusted())) {
      CertificateFactory.getInstance("X.509").generateCertificates(authorities).stream()
          .map(X509Certificate.class::cast)
          .forEach(
              authority -> trusted.addCertificate(DSSUtils.loadCertificate(encoded(authority))));
    }
    AuthorityClient get = new AuthorityClient("application/octet-stream");
    verifier.setTrustedCertSources(trusted);
    verifier.setCrlSource(new OnlineCRLSource(get));
    verifier.setOcspSource(new OnlineOCSPSource(new AuthorityClient("application/ocsp-request")));
    verifier.setAIASource(new DefaultAIASource(get));
    verifier.setAlertOnMissingRevocationData(new ExceptionOnStatusAlert());
    verifier.setAlertOnRevokedCertificate(new ExceptionOnStatusAlert());
    verifier.setAlertOnExpiredCertificate(new ExceptionOnStatusAlert());
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Seals a file.
   *
   * @param pdf the finished file
   * @return the sealed file: the same bytes, then those of the seal
   * @throws DSSException when it could not be sealed, for example because an authority does not
   *     answer or the certificate is over
   */
  byte[] seal(byte[] pdf) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(
        timestamps == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_LT);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(key.getCertificate());
    parameters.setCertificateChain(List.of(key.getCertificateChain()));
    parameters.bLevel().setSigningDate(Date.from(clock.instant()));
    parameters.setAppName("Médiane");
    PAdESService service = new PAdESService(verifier);
    service.setTspSource(timestamps);
    InMemoryDocument document = new InMemoryDocument(pdf);
    ToBeSigned toSign = service.getDataToSign(document, parameters);
    SignatureValue value = token.sign(toSign, parameters.getDigestAlgorithm(), key);
    ByteArrayOutputStream sealed = new ByteArrayOutputStream(pdf.length + (1 << 16));
    try {
      service.signDocument(document, parameters, value).writeTo(sealed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sealed.toByteArray();
  }
}
