package shop.alexandria.publishers.directory.domain;

import java.util.Optional;
import shop.alexandria.kit.web.Page;

/** All publishers; no two have the same name. */
public interface Publishers {

    Optional<Publisher> find(PublisherId id);

    /** The publisher of this name, as a draft if there was none. */
    Publisher named(PublisherName name);

    /** In the order of their names. */
    Page<Publisher> list(int page, int size);
}
