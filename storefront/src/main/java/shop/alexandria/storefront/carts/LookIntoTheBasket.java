package shop.alexandria.storefront.carts;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Every page shows how much is in the cart. */
class LookIntoTheBasket {
    private final Basket basket;

    LookIntoTheBasket(Basket basket) {
        this.basket = basket;
    }

    @ServerRequestFilter
    public void look() {
        basket.ask();
    }
}
