package shop.alexandria.inventory.imports.onix;

import java.util.Locale;
import java.util.Map;

/** Files call elements by their reference names or by short tags; here everything has its reference name. */
final class ShortTags {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("a001", "RecordReference"),
            Map.entry("a002", "NotificationType"),
            Map.entry("b012", "ProductForm"),
            Map.entry("b029", "Subtitle"),
            Map.entry("b030", "TitlePrefix"),
            Map.entry("b031", "TitleWithoutPrefix"),
            Map.entry("b034", "SequenceNumber"),
            Map.entry("b035", "ContributorRole"),
            Map.entry("b036", "PersonName"),
            Map.entry("b037", "PersonNameInverted"),
            Map.entry("b039", "NamesBeforeKey"),
            Map.entry("b040", "KeyNames"),
            Map.entry("b041", "NamesAfterKey"),
            Map.entry("b047", "CorporateName"),
            Map.entry("b067", "SubjectSchemeIdentifier"),
            Map.entry("b069", "SubjectCode"),
            Map.entry("b070", "SubjectHeadingText"),
            Map.entry("b079", "ImprintName"),
            Map.entry("b081", "PublisherName"),
            Map.entry("b202", "TitleType"),
            Map.entry("b203", "TitleText"),
            Map.entry("b218", "ExtentType"),
            Map.entry("b219", "ExtentValue"),
            Map.entry("b220", "ExtentUnit"),
            Map.entry("b221", "ProductIDType"),
            Map.entry("b244", "IDValue"),
            Map.entry("b247", "PrefixToKey"),
            Map.entry("b248", "SuffixToKey"),
            Map.entry("b252", "LanguageCode"),
            Map.entry("b253", "LanguageRole"),
            Map.entry("b291", "PublishingRole"),
            Map.entry("b306", "Date"),
            Map.entry("b394", "PublishingStatus"),
            Map.entry("c094", "Measurement"),
            Map.entry("c095", "MeasureUnitCode"),
            Map.entry("d104", "Text"),
            Map.entry("j151", "PriceAmount"),
            Map.entry("j152", "CurrencyCode"),
            Map.entry("j260", "DateFormat"),
            Map.entry("j396", "ProductAvailability"),
            Map.entry("m186", "DefaultCurrencyCode"),
            Map.entry("x315", "MeasureType"),
            Map.entry("x409", "TitleElementLevel"),
            Map.entry("x410", "PartNumber"),
            Map.entry("x425", "MainSubject"),
            Map.entry("x426", "TextType"),
            Map.entry("x435", "ResourceLink"),
            Map.entry("x436", "ResourceContentType"),
            Map.entry("x437", "ResourceMode"),
            Map.entry("x448", "PublishingDateRole"),
            Map.entry("x462", "PriceType"),
            Map.entry("x479", "CollectionSequenceType"),
            Map.entry("x481", "CollectionSequenceNumber"));

    // Of a composite the short tag is the reference name in lower case.
    private static final Map<String, String> COMPOSITES = Map.ofEntries(
            composite("CollateralDetail"),
            composite("Collection"),
            composite("CollectionSequence"),
            composite("Contributor"),
            composite("DescriptiveDetail"),
            composite("Extent"),
            composite("Header"),
            composite("Imprint"),
            composite("Language"),
            composite("Measure"),
            composite("Price"),
            composite("Product"),
            composite("ProductIdentifier"),
            composite("ProductSupply"),
            composite("Publisher"),
            composite("PublishingDate"),
            composite("PublishingDetail"),
            composite("ResourceVersion"),
            composite("Subject"),
            composite("SupplyDetail"),
            composite("SupportingResource"),
            composite("TextContent"),
            composite("TitleDetail"),
            composite("TitleElement"));

    private ShortTags() {}

    /** The reference name of an element that is called by either; other names stay as they are. */
    static String referenceName(String tag) {
        return CODES.getOrDefault(tag, COMPOSITES.getOrDefault(tag, tag));
    }

    private static Map.Entry<String, String> composite(String name) {
        return Map.entry(name.toLowerCase(Locale.ROOT), name);
    }
}
