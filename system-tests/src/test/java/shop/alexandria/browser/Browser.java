package shop.alexandria.browser;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import shop.alexandria.people.Login;
import shop.alexandria.people.Shop;

/** A browser as somebody sits before it: they read, type into what has a label, and press what has a name. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final URI shop;
    private final ChromeDriver driver;

    private Browser(URI shop, ChromeDriver driver) {
        this.shop = shop;
        this.driver = driver;
    }

    static Browser at(Shop shop) {
        return new Browser(shop.address(), Chromium.find().orElseThrow().start());
    }

    Browser visits(String path) {
        driver.get(shop.resolve(path).toString());
        return this;
    }

    Browser logsIn(Login login) {
        visits("/alexandria/login").types("E-mail", login.email()).types("Password", login.password());
        presses("Log in");
        seesInHead("Account");
        return this;
    }

    Browser types(String label, CharSequence... text) {
        WebElement field = field(label);
        if (!"file".equals(field.getDomAttribute("type"))) {
            field.clear();
        }
        field.sendKeys(text);
        return this;
    }

    Browser presses(String name) {
        find(By.xpath("//main//button[starts-with(normalize-space(), '%1$s') or @aria-label='%1$s']".formatted(name)))
                .click();
        return this;
    }

    Browser follows(String link) {
        find(By.xpath("//a[normalize-space()='%s']".formatted(link))).click();
        return this;
    }

    /** Waits for it to be there to read. */
    Browser sees(String text) {
        return sees("main", text);
    }

    Browser seesInHead(String text) {
        return sees("header", text);
    }

    private Browser sees(String part, String text) {
        await(text).atMost(PATIENCE).ignoreExceptions().until(() -> read(part), whole -> whole.contains(text));
        return this;
    }

    /** Looks again until it is there: what is told by events takes a moment. */
    Browser seesAfterReloading(String text) {
        await(text)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> {
                    driver.navigate().refresh();
                    return read("main").contains(text);
                });
        return this;
    }

    /** Another tab, before the others. */
    Browser opensATab() {
        driver.switchTo().newWindow(WindowType.TAB);
        return this;
    }

    /** What is offered under the field for a search. */
    List<String> suggestions() {
        return driver.findElements(By.cssSelector("#suggestions:not([hidden]) li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What can be read there now, with a blank for every break. */
    String read(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText().replaceAll("\\s+", " ");
    }

    WebElement field(String label) {
        return find(By.xpath("//*[@id=//label[starts-with(normalize-space(), '%s')]/@for]".formatted(label)));
    }

    WebElement find(By place) {
        return await(place.toString())
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> driver.findElements(place).stream()
                                .filter(WebElement::isDisplayed)
                                .findFirst()
                                .orElseThrow(),
                        WebElement::isDisplayed);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
