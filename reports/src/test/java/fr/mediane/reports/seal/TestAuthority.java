package fr.mediane.reports.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * An authority drawn for a test: it certifies a seal and a time stamp, answers time stamps and
 * publishes its list of revoked certificates over HTTP. Nothing of it outlives the test.
 */
final class TestAuthority implements AutoCloseable {

  /** Of the key store drawn for the test. */
  static final String PASSWORD = "drawn-for-the-test";

  private static final BigInteger SEAL = BigInteger.TEN;

  private final HttpServer server;
  private final KeyPair keys = pair();
  private final X500Name name = new X500Name("CN=Autorite de test,O=Mediane,C=FR");
  private final Instant now = Instant.now();
  private final X509Certificate root;
  private final KeyPair stampKeys = pair();
  private final X509Certificate stamp;
  private volatile boolean sealRevoked;
  private volatile boolean silent;

  TestAuthority() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    root =
        certificate(
            name, BigInteger.ONE, keys, true, null, KeyUsage.keyCertSign | KeyUsage.cRLSign);
    stamp =
        certificate(
            new X500Name("CN=Horodatage de test,O=Mediane,C=FR"),
            BigInteger.TWO,
            stampKeys,
            false,
            KeyPurposeId.id_kp_timeStamping,
            KeyUsage.digitalSignature);
    server.createContext("/crl", exchange -> answer(exchange, "application/pkix-crl", this::list));
    server.createContext("/tsa", this::stamp);
    server.start();
  }

  private interface Body {
    byte[] get() throws Exception;
  }

  /** Writes a key store, the trusted authority and the settings that name them. */
  Path settings(Path folder) throws Exception {
    KeyPair sealKeys = pair();
    X509Certificate seal =
        certificate(
            new X500Name("CN=Cachet de test,O=Mediane,C=FR"),
            SEAL,
            sealKeys,
            false,
            null,
            KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "cachet",
        sealKeys.getPrivate(),
        PASSWORD.toCharArray(),
        new X509Certificate[] {seal, root});
    try (OutputStream file = Files.newOutputStream(folder.resolve("seal.p12"))) {
      store.store(file, PASSWORD.toCharArray());
    }
    Files.writeString(
        folder.resolve("trusted.pem"),
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(root.getEncoded())
            + "\n-----END CERTIFICATE-----\n");
    Path file = folder.resolve("seal.properties");
    Files.writeString(
        file,
        "keystore=seal.p12\npassword=%s\nalias=cachet\ntimestamp=%s\ntrusted=trusted.pem\n"
            .formatted(PASSWORD, address("/tsa")),
        StandardCharsets.UTF_8);
    return file;
  }

  X509Certificate root() {
    return root;
  }

  /** From now on the list says that the certificate of the seal was revoked an hour ago. */
  void revokeSeal() {
    sealRevoked = true;
  }

  /** From now on the time stamps are not answered. */
  void fallSilent() {
    silent = true;
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static KeyPair pair() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  private ContentSigner signer(KeyPair pair) throws OperatorCreationException {
    return new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
  }

  private X509Certificate certificate(
      X500Name subject,
      BigInteger serial,
      KeyPair pair,
      boolean authority,
      KeyPurposeId purpose,
      int usage)
      throws Exception {
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            serial,
            Date.from(now.minus(Duration.ofDays(2))),
            Date.from(now.plus(Duration.ofDays(300))),
            subject,
            pair.getPublic());
    JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        extensions.createSubjectKeyIdentifier(pair.getPublic()));
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        extensions.createAuthorityKeyIdentifier(keys.getPublic()));
    if (!authority) {
      builder.addExtension(
          Extension.cRLDistributionPoints,
          false,
          new CRLDistPoint(
              new DistributionPoint[] {
                new DistributionPoint(
                    new DistributionPointName(
                        new GeneralNames(
                            new GeneralName(
                                GeneralName.uniformResourceIdentifier, address("/crl")))),
                    null,
                    null)
              }));
    }
    if (purpose != null) {
      builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
    }
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer(keys)));
  }

  private byte[] list() throws Exception {
    X509v2CRLBuilder builder =
        new X509v2CRLBuilder(name, Date.from(now.minus(Duration.ofMinutes(5))));
    builder.setNextUpdate(Date.from(now.plus(Duration.ofDays(1))));
    if (sealRevoked) {
      builder.addCRLEntry(SEAL, Date.from(now.minus(Duration.ofHours(1))), CRLReason.keyCompromise);
    }
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(keys.getPublic()));
    return builder.build(signer(keys)).getEncoded();
  }

  private void stamp(HttpExchange exchange) throws IOException {
    byte[] asked = exchange.getRequestBody().readAllBytes();
    if (silent) {
      exchange.sendResponseHeaders(503, -1);
      exchange.close();
      return;
    }
    answer(exchange, "application/timestamp-reply", () -> stamped(new TimeStampRequest(asked)));
  }

  private byte[] stamped(TimeStampRequest request) throws Exception {
    DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
    TimeStampTokenGenerator token =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build("SHA256withRSA", stampKeys.getPrivate(), stamp),
            digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
            new ASN1ObjectIdentifier("1.2.3.4.1"));
    token.addCertificates(new JcaCertStore(List.of(stamp, root)));
    return new TimeStampResponseGenerator(token, TSPAlgorithms.ALLOWED)
        .generate(request, BigInteger.valueOf(System.nanoTime()), new Date())
        .getEncoded();
  }

  private static void answer(HttpExchange exchange, String type, Body body) throws IOException {
    try {
      byte[] content = body.get();
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    } catch (Exception e) {
      exchange.sendResponseHeaders(500, -1);
    } finally {
      exchange.close();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
