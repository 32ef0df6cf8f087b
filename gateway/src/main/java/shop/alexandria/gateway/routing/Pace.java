package shop.alexandria.gateway.routing;

/** How long a route's request and answer may take, and so how the gateway carries them. */
public enum Pace {
    /** A small request, taken in whole before the service sees it, and an answer within seconds. */
    EXCHANGE,
    /** A file of up to a gigabyte, streamed to the service as it arrives. */
    UPLOAD
}
