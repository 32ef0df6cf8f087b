package shop.alexandria.inventory.imports.onix;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.ProductForm;
import shop.alexandria.inventory.catalogue.domain.BookDraft;
import shop.alexandria.inventory.catalogue.domain.Language;
import shop.alexandria.inventory.catalogue.domain.Publisher;
import shop.alexandria.inventory.imports.domain.Imported;
import shop.alexandria.inventory.imports.domain.ImportedBook;
import shop.alexandria.inventory.imports.domain.ImportedWithdrawal;
import shop.alexandria.inventory.imports.domain.RecordId;
import shop.alexandria.inventory.imports.domain.RecordRefused;

/** A product record: what it says of a book. The numbers are those of the ONIX code lists. */
final class OnixProduct {
    private static final String DELETE = "05";
    // List 1: early, advance, confirmed, block update; and the later ones that only name a part.
    private static final Set<String> DESCRIBING = Set.of("01", "02", "03", "04");
    // List 64: cancelled, withdrawn, recalled, temporarily and permanently withdrawn.
    private static final Set<String> TAKEN_BACK = Set.of("01", "11", "12", "15", "16", "17");

    private final RecordId record;
    private final Element product;
    private final OnixPrices prices;

    OnixProduct(RecordId record, Element product, OnixPrices prices) {
        this.record = record;
        this.product = product;
        this.prices = prices;
    }

    Imported read() throws RecordRefused {
        Isbn isbn = isbn();
        String type = product.find("NotificationType")
                .orElseThrow(() -> new RecordRefused("no NotificationType: whether it is new or gone is not said"));
        if (type.equals(DELETE) || isTakenBack()) {
            return new ImportedWithdrawal(record, isbn);
        }
        if (!DESCRIBING.contains(type)) {
            throw new RecordRefused("NotificationType %s describes no book for sale".formatted(type));
        }
        return new ImportedBook(record, isbn, draft(), OnixSupply.copies(product), null);
    }

    /** List 5: 15 is an ISBN-13, 03 a GTIN that may be one, 02 an ISBN-10. */
    private Isbn isbn() throws RecordRefused {
        Optional<String> given = Stream.of("15", "03", "02")
                .flatMap(type -> product.children("ProductIdentifier").filter(id -> id.says("ProductIDType", type)))
                .flatMap(id -> id.find("IDValue").stream())
                .findFirst();
        String text = given.orElseThrow(() -> new RecordRefused("no ISBN among its ProductIdentifiers"));
        try {
            return Isbn.parse(text);
        } catch (IllegalArgumentException noIsbn) {
            throw new RecordRefused("'%s' is not an ISBN: %s".formatted(text, noIsbn.getMessage()));
        }
    }

    private boolean isTakenBack() {
        return product.find("PublishingDetail", "PublishingStatus")
                .filter(TAKEN_BACK::contains)
                .isPresent();
    }

    private BookDraft draft() throws RecordRefused {
        OnixTitles titles = new OnixTitles(product);
        return new BookDraft(
                titles.title(),
                titles.subtitle(),
                orNull(OnixContributors.authors(product)),
                orNull(TradeSubjects.genres(product)),
                publisher(),
                titles.series(),
                form(),
                OnixMeasures.pages(product),
                language(),
                OnixTexts.description(product),
                image(),
                OnixMeasures.grams(product),
                OnixDates.publication(product),
                prices.of(product),
                null,
                null,
                null);
    }

    private @Nullable Publisher publisher() {
        return product.all("PublishingDetail", "Publisher")
                .filter(publisher -> publisher.says("PublishingRole", "01"))
                .flatMap(publisher -> publisher.find("PublisherName").stream())
                .findFirst()
                .or(() -> product.find("PublishingDetail", "Publisher", "PublisherName"))
                .or(() -> product.find("PublishingDetail", "Imprint", "ImprintName"))
                .map(name -> new Publisher(null, name))
                .orElse(null);
    }

    /** List 150: the first letter is the kind. */
    private @Nullable ProductForm form() {
        return product.find("DescriptiveDetail", "ProductForm")
                .map(code -> switch (code.charAt(0)) {
                    case 'A' -> ProductForm.AUDIO;
                    case 'B' -> ProductForm.BOOK;
                    case 'C' -> ProductForm.MAP;
                    default -> ProductForm.OTHER;
                })
                .orElse(null);
    }

    /** List 22: 01 is the language of the text. */
    private @Nullable Language language() {
        return product.all("DescriptiveDetail", "Language")
                .filter(language -> language.says("LanguageRole", "01"))
                .flatMap(language -> language.find("LanguageCode").stream())
                .flatMap(code -> Language.parse(code).stream())
                .findFirst()
                .orElse(null);
    }

    /** Lists 158 and 159: the front cover, as an image. */
    private @Nullable URI image() {
        return product.all("CollateralDetail", "SupportingResource")
                .filter(resource -> resource.says("ResourceContentType", "01") && !resource.says("ResourceMode", "04"))
                .flatMap(resource -> resource.find("ResourceVersion", "ResourceLink").stream())
                .flatMap(link -> address(link).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<URI> address(String link) {
        try {
            return Optional.of(URI.create(link)).filter(uri -> uri.getHost() != null);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static @Nullable List<String> orNull(List<String> texts) {
        return texts.isEmpty() ? null : texts;
    }
}
