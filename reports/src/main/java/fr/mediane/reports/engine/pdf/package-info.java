/**
 * From a filled report to a PDF that is PDF/UA-1 and PDF/A-2a at once.
 *
 * <p>Since its release 7.0.8 the community edition of JasperReports refuses to write tagged PDF but
 * leaves two extension points: the tagger ({@link net.sf.jasperreports.pdf.common.PdfTagger}) and
 * the producer ({@link net.sf.jasperreports.pdf.common.PdfProducerFactory}). This package fills
 * both. The tagger looks up each printed element in the semantic tree; the structure it writes into
 * the file is kept in our own dictionaries, through the public API of OpenPDF only, so that this
 * module and OpenPDF may live in different class loaders (they do in the EAR).
 */
package fr.mediane.reports.engine.pdf;
