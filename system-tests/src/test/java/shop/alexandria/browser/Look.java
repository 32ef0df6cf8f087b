package shop.alexandria.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a page is looked at: on what screen, in what light. */
record Look(Screen screen, Light light) {
    enum Screen {
        PHONE(390, 844),
        DESK(1280, 800);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    enum Light {
        LIGHT,
        DARK
    }

    static final List<Look> ALL = List.of(
            new Look(Screen.PHONE, Light.LIGHT),
            new Look(Screen.PHONE, Light.DARK),
            new Look(Screen.DESK, Light.LIGHT),
            new Look(Screen.DESK, Light.DARK));

    /** Makes a browser show pages so, from now on. */
    void in(Browser browser) {
        in(browser, 1);
    }

    /** @param density pixels of the screen for one of the page */
    void in(Browser browser, int density) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of(
                                "width",
                                screen.width,
                                "height",
                                screen.height,
                                "deviceScaleFactor",
                                density,
                                "mobile",
                                screen == Screen.PHONE));
        Map<String, Object> scheme = Map.of("name", "prefers-color-scheme", "value", name(light));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    @Override
    public String toString() {
        return name(screen) + "-" + name(light);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
