package shop.alexandria.inventory.imports.domain;

import java.util.List;

/** What has become of the next records of a file. */
public record ImportProgress(int read, int created, int updated, List<Rejection> rejections) {

    public ImportProgress {
        rejections = List.copyOf(rejections);
    }
}
