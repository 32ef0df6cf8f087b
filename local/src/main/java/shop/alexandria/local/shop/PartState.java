package shop.alexandria.local.shop;

/** Where a part is on its way; DOWN means that it ended by itself and is started again after a pause. */
public enum PartState {
    WAITING,
    STARTING,
    UP,
    DOWN,
    STOPPED
}
