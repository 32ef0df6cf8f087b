package shop.alexandria.orders.application;

import java.time.Instant;
import shop.alexandria.orders.domain.FulfilmentStatus;
import shop.alexandria.orders.domain.OrderNumber;
import shop.alexandria.orders.domain.Shipment;

/**
 * How far an order has come.
 *
 * @param id the same for every repeat of the report
 * @param at when, by the carrier's clock
 */
public record CarrierReport(String id, OrderNumber order, FulfilmentStatus stage, Shipment shipment, Instant at) {}
