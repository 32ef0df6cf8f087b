package shop.alexandria.storefront.pages;

/**
 * Where in a list somebody is.
 *
 * @param page from 1, as people count
 * @param address of the list, ready for {@code page=}
 */
public record Paging(int page, int size, long total, String address) {

    /** Beyond this the catalogue lets nobody page. */
    private static final int DEEPEST = 10_000;

    /** @param page from 0, as the API counts */
    public static Paging of(int page, int size, long total, String address) {
        return new Paging(page + 1, size, total, address + (address.contains("?") ? "&" : "?"));
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return (long) page * size < Math.min(total, DEEPEST);
    }

    public String previous() {
        return to(page - 1);
    }

    public String next() {
        return to(page + 1);
    }

    public long last() {
        return Math.max(1, (Math.min(total, DEEPEST) + size - 1) / size);
    }

    private String to(int other) {
        return address + "page=" + other;
    }

    /** The API's number of the page that somebody asks for. */
    public static int index(int page) {
        return Math.clamp(page - 1L, 0, 1_000_000);
    }
}
