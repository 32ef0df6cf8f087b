package shop.alexandria.storefront.pages.backoffice;

import java.util.List;
import shop.alexandria.storefront.catalogue.Book;
import shop.alexandria.storefront.pages.Paging;

/** Books on sale, as owners look for them. */
record BookDesk(String q, List<Book> books, Paging paging) {}
