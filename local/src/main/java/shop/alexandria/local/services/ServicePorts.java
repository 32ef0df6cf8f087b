package shop.alexandria.local.services;

/** Where a service listens: for its clients, and for those who watch over it. */
public record ServicePorts(int http, int management) {}
