/** Traces, as told and as read. */
package shop.alexandria.kit.web.trace;
