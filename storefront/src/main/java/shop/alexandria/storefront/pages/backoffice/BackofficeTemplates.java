package shop.alexandria.storefront.pages.backoffice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Paging;
import shop.alexandria.storefront.publishers.Publisher;
import shop.alexandria.storefront.publishers.TransfersApi.Transfer;
import shop.alexandria.storefront.stock.BookCollection;
import shop.alexandria.storefront.stock.BookImport;
import shop.alexandria.storefront.stock.Stock;

/** The templates of the back office. */
@CheckedTemplate(basePath = "backoffice")
final class BackofficeTemplates {

    private BackofficeTemplates() {}

    static native TemplateInstance today(Today today);

    static native TemplateInstance orders(OrdersDesk desk);

    static native TemplateInstance order(OrderDesk desk, String notice);

    static native TemplateInstance books(BookDesk desk);

    static native TemplateInstance newbook(Form form);

    static native TemplateInstance book(StockCard card, String notice);

    static native TemplateInstance stock(Page<Stock> stock, Paging paging, boolean low);

    static native TemplateInstance imports(Form form);

    static native TemplateInstance progress(BookImport books);

    static native TemplateInstance collections(
            Page<BookCollection> collections, Paging paging, Form form, String notice);

    static native TemplateInstance collection(BookCollection collection, Form form, String notice);

    static native TemplateInstance publishers(Page<Publisher> publishers, Paging paging, Form form, String notice);

    static native TemplateInstance publisher(PublisherDesk desk, String notice);

    static native TemplateInstance reorders(ReorderDesk desk, String notice);

    static native TemplateInstance royalties(List<Transfer> transfers, String month, Form form, String notice);

    static native TemplateInstance reports(ReportDesk desk);
}
