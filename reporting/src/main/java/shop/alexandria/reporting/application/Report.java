package shop.alexandria.reporting.application;

/** Rows and their totals. */
public sealed interface Report
        permits SalesReport, SalesVsExpenditures, MonthlySales, StockValue, RoyaltyReport, ReorderReport {}
