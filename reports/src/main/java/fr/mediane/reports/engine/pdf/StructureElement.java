package fr.mediane.reports.engine.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/** One structure element dictionary (ISO 32000-1, 14.7.2). */
final class StructureElement implements PdfStructureEntry {

  private static final PdfName OWNER = PdfName.O;
  private static final PdfName TABLE = new PdfName("Table");
  private static final PdfName LIST = new PdfName("List");
  private static final PdfName LAYOUT = new PdfName("Layout");

  private final PdfIndirectReference reference;
  private final PdfDictionary dictionary = new PdfDictionary(new PdfName("StructElem"));
  private final PdfArray kids = new PdfArray();
  private PdfIndirectReference page;

  StructureElement(PdfIndirectReference reference, PdfName type, PdfIndirectReference parent) {
    this.reference = reference;
    dictionary.put(PdfName.S, type);
    dictionary.put(PdfName.P, parent);
  }

  PdfIndirectReference reference() {
    return reference;
  }

  PdfDictionary dictionary() {
    return dictionary;
  }

  PdfName type() {
    return (PdfName) dictionary.get(PdfName.S);
  }

  void put(PdfName key, PdfObject value) {
    dictionary.put(key, value);
  }

  void addKid(PdfObject kid) {
    kids.add(kid);
    dictionary.put(PdfName.K, kids);
  }

  /**
   * Adds marked content; the first page met becomes the page of the element, later ones are named
   * with the mark.
   */
  void addContent(PdfIndirectReference contentPage, int mark) {
    if (page == null) {
      page = contentPage;
      dictionary.put(PdfName.PG, page);
    }
    if (page.getNumber() == contentPage.getNumber()) {
      addKid(new PdfNumber(mark));
    } else {
      PdfDictionary content = new PdfDictionary(PdfName.MCR);
      content.put(PdfName.PG, contentPage);
      content.put(PdfName.MCID, new PdfNumber(mark));
      addKid(content);
    }
  }

  @Override
  public void putString(String name, String value) {
    put(new PdfName(name), text(value));
  }

  @Override
  public void putArray(String name) {
    put(new PdfName(name), new PdfArray());
  }

  @Override
  public void setSpan(int columns, int rows) {
    PdfDictionary table = attributes(TABLE);
    table.put(new PdfName("ColSpan"), new PdfNumber(columns));
    table.put(new PdfName("RowSpan"), new PdfNumber(rows));
  }

  @Override
  public void setScope(String scope) {
    attributes(TABLE).put(new PdfName("Scope"), new PdfName(scope));
  }

  @Override
  public void setBBox(float llx, float lly, float urx, float ury) {
    PdfDictionary layout = attributes(LAYOUT);
    layout.put(PdfName.BBOX, new PdfRectangle(llx, lly, urx, ury));
    layout.put(new PdfName("Placement"), new PdfName("Block"));
  }

  void setSummary(String summary) {
    attributes(TABLE).put(new PdfName("Summary"), text(summary));
  }

  void setListNumbering(String numbering) {
    attributes(LIST).put(new PdfName("ListNumbering"), new PdfName(numbering));
  }

  private PdfDictionary attributes(PdfName owner) {
    PdfDictionary attributes = (PdfDictionary) dictionary.get(PdfName.A);
    if (attributes == null) {
      attributes = new PdfDictionary();
      attributes.put(OWNER, owner);
      dictionary.put(PdfName.A, attributes);
    }
    return attributes;
  }

  private static PdfString text(String value) {
    return new PdfString(value, PdfObject.TEXT_UNICODE);
  }
}
