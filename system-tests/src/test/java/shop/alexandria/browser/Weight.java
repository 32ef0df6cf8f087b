package shop.alexandria.browser;

/** What a page costs somebody who has never been here, in bytes on the wire: itself and all it fetched from the shop. */
final class Weight {
    private static final String BYTES = """
            return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter(entry => entry.name.startsWith(location.origin))
              .reduce((sum, entry) => sum + entry.transferSize, 0);
            """;

    private Weight() {}

    static long of(Browser browser) {
        return ((Number) browser.driver().executeScript(BYTES)).longValue();
    }
}
