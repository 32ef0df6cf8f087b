package shop.alexandria.orders.application;

import shop.alexandria.orders.domain.Address;

/** Where an order goes, and its bill. */
record Addresses(Address shipping, Address billing) {}
