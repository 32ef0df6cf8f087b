package shop.alexandria.publishers.reorders.application;

import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Page;
import shop.alexandria.publishers.reorders.domain.ReorderRefused;
import shop.alexandria.publishers.reorders.domain.ReorderStatus;

/** What owners ask about reorders. */
public interface ReorderQueries {

    /** The latest first. */
    Page<ReorderView> list(@Nullable ReorderStatus status, int page, int size);

    /** @throws ReorderRefused.UnknownReorder when there is none */
    ReorderView show(String id);
}
