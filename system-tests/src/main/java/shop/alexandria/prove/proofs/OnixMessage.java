package shop.alexandria.prove.proofs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** An ONIX message of many books that nobody else has, written record by record. */
record OnixMessage(int records) {
    private static final String RECORD = """
        <Product><RecordReference>trial.%d</RecordReference><NotificationType>03</NotificationType>
        <ProductIdentifier><ProductIDType>15</ProductIDType><IDValue>%s</IDValue></ProductIdentifier>
        <DescriptiveDetail><ProductForm>BC</ProductForm>
        <TitleDetail><TitleType>01</TitleType><TitleElement><TitleElementLevel>01</TitleElementLevel>
        <TitleText>%s</TitleText></TitleElement></TitleDetail>
        <Contributor><SequenceNumber>1</SequenceNumber><ContributorRole>A01</ContributorRole>
        <PersonName>%s</PersonName></Contributor>
        <Subject><MainSubject/><SubjectSchemeIdentifier>93</SubjectSchemeIdentifier><SubjectCode>FB</SubjectCode></Subject>
        </DescriptiveDetail>
        <CollateralDetail><TextContent><TextType>03</TextType><Text>%s</Text></TextContent></CollateralDetail>
        <PublishingDetail><Publisher><PublishingRole>01</PublishingRole><PublisherName>%s</PublisherName></Publisher>
        <PublishingStatus>04</PublishingStatus></PublishingDetail>
        <ProductSupply><SupplyDetail><ProductAvailability>20</ProductAvailability>
        <Price><PriceType>02</PriceType><PriceAmount>%d.90</PriceAmount><CurrencyCode>EUR</CurrencyCode></Price>
        </SupplyDetail></ProductSupply></Product>
        """;

    void writeTo(Path file) {
        try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ONIXMessage release=\"3.0\">\n");
            for (int number = 0; number < records; number++) {
                out.write(record(number));
            }
            out.write("</ONIXMessage>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String record(int number) {
        InventedBook book = new InventedBook(number);
        return RECORD.formatted(
                number,
                book.book().isbn(),
                book.title(),
                book.author(),
                book.description(),
                book.publisher(),
                book.price());
    }
}
