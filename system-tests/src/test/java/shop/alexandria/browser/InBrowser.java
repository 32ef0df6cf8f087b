package shop.alexandria.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.stories.OpenShop;

/** A test in a real browser: only when {@code -Dalexandria.browser=true} asks for it, where there is one, never in CI. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith({WhenABrowserIsAskedFor.class, OpenShop.class})
@interface InBrowser {}
