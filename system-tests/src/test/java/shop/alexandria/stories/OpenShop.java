package shop.alexandria.stories;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import shop.alexandria.people.Shop;
import shop.alexandria.prove.trial.Trial;

/** Hands a test the shop, as people, as proofs, or as a collector of traces see it: opened for the first story, and closed after the last. */
public final class OpenShop implements ParameterResolver {
    private static final ExtensionContext.Namespace STORIES = ExtensionContext.Namespace.create(OpenShop.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        Class<?> wanted = parameter.getParameter().getType();
        return wanted == Shop.class || wanted == Trial.class || wanted == SpanCollector.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext story) {
        RunningShop running = story.getRoot()
                .getStore(STORIES)
                .computeIfAbsent(RunningShop.class, _ -> RunningShop.open(), RunningShop.class);
        Class<?> wanted = parameter.getParameter().getType();
        if (wanted == SpanCollector.class) {
            return running.collector();
        }
        return wanted == Shop.class ? running.shop() : running.trial();
    }
}
