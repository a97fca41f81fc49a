package fr.mediane.web.network;

import fr.mediane.network.GroupKind;
import fr.mediane.network.act.AttachEstablishments;
import fr.mediane.network.act.DetachEstablishment;
import fr.mediane.network.act.SaveDirection;
import fr.mediane.network.view.EstablishmentPage;
import fr.mediane.network.view.EstablishmentReader;
import fr.mediane.network.view.EstablishmentSearch;
import fr.mediane.network.view.EstablishmentSort;
import fr.mediane.network.view.GroupReader;
import fr.mediane.network.view.GroupRow;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/** A group and its members: to see, to name, to attach and detach establishments. */
@Named("groupSheet")
@ViewScoped
public class GroupBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String PATH = "/app/reseau/groupe.xhtml";
  private static final int SIZE = 50;

  @Inject private transient GroupReader groups;
  @Inject private transient EstablishmentReader establishments;
  @Inject private Screen screen;

  private Long id;
  private int page = 1;
  private transient GroupRow group;
  private transient EstablishmentPage members;
  private long version;
  private String name;
  private String finess;

  /** Reads the group, « 404 » when there is none. */
  public void open() {
    if (getGroup() != null) {
      version = group.version();
      name = group.name();
    }
  }

  /** The group. */
  public GroupRow getGroup() {
    if (group == null) {
      group = screen.readOr404(() -> groups.group(id));
    }
    return group;
  }

  /** Whether people may name it. */
  public boolean isRenamable() {
    return getGroup().kind() == GroupKind.DIRECTION_COMMUNE;
  }

  /** The members on the page shown. */
  public EstablishmentPage getMembers() {
    if (members == null) {
      members =
          establishments.search(
              new EstablishmentSearch(
                  null, null, null, null, null, id, EstablishmentSort.NAME, false),
              (page - 1) * SIZE,
              SIZE);
    }
    return members;
  }

  /** The pages of members. */
  public Pagination getPagination() {
    return new Pagination(page, SIZE, getMembers().total(), PATH, Map.of("id", id.toString()));
  }

  /** Creates or renames a common direction. */
  public String save() {
    Optional<Long> saved = screen.execute(new SaveDirection(id, version, name));
    if (saved.isEmpty()) {
      return null;
    }
    screen.success(Texts.of("network").get(id == null ? "group.created" : "group.renamed"));
    return address(saved.get());
  }

  /** Attaches the establishments typed. */
  public String attach() {
    Optional<Integer> attached = screen.execute(new AttachEstablishments(id, finess));
    if (attached.isEmpty()) {
      return null;
    }
    screen.success(Texts.of("network").get("group.attached", attached.get()));
    return address(id);
  }

  /** Takes an establishment out of the group. */
  public String detach(Long establishmentId) {
    return screen.act(
        new DetachEstablishment(id, establishmentId),
        Texts.of("network").get("group.detached"),
        address(id));
  }

  private static String address(Long groupId) {
    return PATH + "?faces-redirect=true&id=" + groupId;
  }

  public String getId() {
    return id == null ? null : id.toString();
  }

  public void setId(String typed) {
    this.id = Parameters.id(typed).orElse(null);
  }

  public String getPage() {
    return Integer.toString(page);
  }

  public void setPage(String typed) {
    this.page = Parameters.page(typed);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getFiness() {
    return finess;
  }

  public void setFiness(String finess) {
    this.finess = finess;
  }
}
