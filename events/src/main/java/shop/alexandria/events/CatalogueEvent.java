package shop.alexandria.events;

/** What happened to a book of the catalogue; of two events of one book the one with the higher revision is right. */
public sealed interface CatalogueEvent extends Event permits BookListed, BookChanged, BookWithdrawn {

    long revision();

    @Override
    default String topic() {
        return Topics.CATALOGUE;
    }
}
