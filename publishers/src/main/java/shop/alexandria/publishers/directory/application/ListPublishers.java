package shop.alexandria.publishers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.kit.web.Page;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.Publishers;

/** All publishers, page by page, in the order of their names. */
@ApplicationScoped
public class ListPublishers {
    private final Publishers publishers;

    ListPublishers(Publishers publishers) {
        this.publishers = publishers;
    }

    @Transactional
    public Page<Publisher> list(int page, int size) {
        return publishers.list(page, size);
    }
}
