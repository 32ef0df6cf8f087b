package shop.alexandria.publishers.directory.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import shop.alexandria.kit.web.Page;

/** All publishers; no two have the same name. */
public interface Publishers {

    Optional<Publisher> find(PublisherId id);

    Optional<Publisher> find(PublisherName name);

    List<Publisher> findAll(Collection<PublisherId> ids);

    /** The publisher of this name, as a draft if there was none. */
    Publisher named(PublisherName name);

    /** In the order of their names. */
    Page<Publisher> list(int page, int size);

    /**
     * Puts it in the place of the one of its id and version, as the next version.
     *
     * @throws PublisherRefused.Stale when that has changed meanwhile
     * @throws PublisherRefused.NameTaken when another has its name
     */
    void replace(Publisher publisher);

    /** @throws PublisherRefused.InUse when the ledger or a reorder knows it */
    void remove(PublisherId id);
}
