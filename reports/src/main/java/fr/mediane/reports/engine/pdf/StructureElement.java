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

/**
 * One structure element (ISO 32000-1, 14.7.2). A report has tens of thousands of them, nearly all
 * cells with one mark: its dictionary is made when it is written, not before.
 */
final class StructureElement implements PdfStructureEntry {

  private static final PdfName OWNER = PdfName.O;
  private static final PdfName TABLE = new PdfName("Table");
  private static final PdfName LIST = new PdfName("List");
  private static final PdfName LAYOUT = new PdfName("Layout");
  private static final PdfName STRUCTURE_ELEMENT = new PdfName("StructElem");
  private static final int NONE = -1;

  private final PdfIndirectReference reference;
  private final PdfName type;
  private final PdfIndirectReference parent;

  /** What has no field of its own; {@code null} while there is none. */
  private PdfDictionary others;

  private PdfIndirectReference page;
  private int firstMark = NONE;

  /** Elements, annotations, and marks but the first; {@code null} while there is none. */
  private PdfArray kids;

  StructureElement(PdfIndirectReference reference, PdfName type, PdfIndirectReference parent) {
    this.reference = reference;
    this.type = type;
    this.parent = parent;
  }

  PdfIndirectReference reference() {
    return reference;
  }

  /** Makes the dictionary of the element as it stands. */
  PdfDictionary dictionary() {
    PdfDictionary dictionary = new PdfDictionary(STRUCTURE_ELEMENT);
    dictionary.put(PdfName.S, type);
    dictionary.put(PdfName.P, parent);
    if (others != null) {
      dictionary.putAll(others);
    }
    if (page != null) {
      dictionary.put(PdfName.PG, page);
    }
    if (firstMark != NONE) {
      PdfArray all = new PdfArray(new PdfNumber(firstMark));
      if (kids != null) {
        kids.getElements().forEach(all::add);
      }
      dictionary.put(PdfName.K, all);
    } else if (kids != null) {
      dictionary.put(PdfName.K, kids);
    }
    return dictionary;
  }

  PdfName type() {
    return type;
  }

  void put(PdfName key, PdfObject value) {
    if (others == null) {
      others = new PdfDictionary();
    }
    others.put(key, value);
  }

  void addKid(PdfObject kid) {
    if (kids == null) {
      kids = new PdfArray();
    }
    kids.add(kid);
  }

  /**
   * Adds marked content; the first page met becomes the page of the element, later ones are named
   * with the mark.
   */
  void addContent(PdfIndirectReference contentPage, int mark) {
    if (page == null) {
      page = contentPage;
    }
    if (page.getNumber() != contentPage.getNumber()) {
      PdfDictionary content = new PdfDictionary(PdfName.MCR);
      content.put(PdfName.PG, contentPage);
      content.put(PdfName.MCID, new PdfNumber(mark));
      addKid(content);
    } else if (kids == null && firstMark == NONE) {
      firstMark = mark;
    } else {
      addKid(new PdfNumber(mark));
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
    PdfDictionary attributes = others == null ? null : (PdfDictionary) others.get(PdfName.A);
    if (attributes == null) {
      attributes = new PdfDictionary();
      attributes.put(OWNER, owner);
      put(PdfName.A, attributes);
    }
    return attributes;
  }

  private static PdfString text(String value) {
    return new PdfString(value, PdfObject.TEXT_UNICODE);
  }
}
