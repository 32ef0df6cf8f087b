package shop.alexandria.stories;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import shop.alexandria.people.Shop;

/** Hands a test the shop: opened for the first story, and closed after the last. */
final class OpenShop implements ParameterResolver {
    private static final ExtensionContext.Namespace STORIES = ExtensionContext.Namespace.create(OpenShop.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        return parameter.getParameter().getType() == Shop.class;
    }

    @Override
    public Shop resolveParameter(ParameterContext parameter, ExtensionContext story) {
        return story.getRoot()
                .getStore(STORIES)
                .computeIfAbsent(RunningShop.class, _ -> RunningShop.open(), RunningShop.class)
                .shop();
    }
}
