package shop.alexandria.inventory.imports.onix;

/** One record, with reference names and with short tags. */
final class Messages {
    static final String REFERENCE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <ONIXMessage release="3.1" xmlns="http://ns.editeur.org/onix/3.1/reference">
          <Header><DefaultCurrencyCode>EUR</DefaultCurrencyCode></Header>
          <Product>
            <RecordReference>press.1</RecordReference>
            <NotificationType>03</NotificationType>
            <ProductIdentifier><ProductIDType>02</ProductIDType><IDValue>0439023483</IDValue></ProductIdentifier>
            <DescriptiveDetail>
              <ProductForm>AC</ProductForm>
              <Measure><MeasureType>08</MeasureType><Measurement>1.5</Measurement>
                <MeasureUnitCode>lb</MeasureUnitCode></Measure>
              <Collection><TitleDetail><TitleType>01</TitleType>
                <TitleElement><TitleElementLevel>02</TitleElementLevel><TitleText>Panem</TitleText></TitleElement>
                <TitleElement><TitleElementLevel>01</TitleElementLevel><PartNumber>1</PartNumber></TitleElement>
              </TitleDetail></Collection>
              <TitleDetail><TitleType>01</TitleType><TitleElement><TitleElementLevel>01</TitleElementLevel>
                <TitlePrefix>The</TitlePrefix><TitleWithoutPrefix>Hunger Games</TitleWithoutPrefix>
                <Subtitle>A Novel</Subtitle></TitleElement></TitleDetail>
              <Contributor><SequenceNumber>2</SequenceNumber><ContributorRole>B06</ContributorRole>
                <PersonName>Tina Translator</PersonName></Contributor>
              <Contributor><SequenceNumber>1</SequenceNumber><ContributorRole>A01</ContributorRole>
                <PersonNameInverted>Collins, Suzanne</PersonNameInverted></Contributor>
              <Language><LanguageRole>01</LanguageRole><LanguageCode>fre</LanguageCode></Language>
              <Extent><ExtentType>00</ExtentType><ExtentValue>374</ExtentValue><ExtentUnit>03</ExtentUnit></Extent>
              <Subject><SubjectSchemeIdentifier>10</SubjectSchemeIdentifier>
                <SubjectCode>YAF019000</SubjectCode></Subject>
              <Subject><MainSubject/><SubjectSchemeIdentifier>93</SubjectSchemeIdentifier>
                <SubjectCode>FLQ</SubjectCode></Subject>
            </DescriptiveDetail>
            <CollateralDetail><TextContent><TextType>03</TextType>
              <Text textformat="05"><p>In <em>Panem</em>,</p><p>one wins.</p></Text></TextContent>
              <SupportingResource><ResourceContentType>01</ResourceContentType><ResourceMode>03</ResourceMode>
                <ResourceVersion><ResourceLink>https://press.example/1.jpg</ResourceLink></ResourceVersion>
              </SupportingResource></CollateralDetail>
            <PublishingDetail>
              <Imprint><ImprintName>Small Press</ImprintName></Imprint>
              <Publisher><PublishingRole>01</PublishingRole><PublisherName>Great Press</PublisherName></Publisher>
              <PublishingStatus>02</PublishingStatus>
              <PublishingDate><PublishingDateRole>01</PublishingDateRole>
                <Date dateformat="01">209905</Date></PublishingDate></PublishingDetail>
            <ProductSupply><SupplyDetail><ProductAvailability>40</ProductAvailability>
              <Price><PriceType>01</PriceType><PriceAmount>9.00</PriceAmount></Price>
              <Price><PriceType>02</PriceType><PriceAmount>9.9</PriceAmount></Price>
              <Price><PriceType>02</PriceType><PriceAmount>8.50</PriceAmount>
                <CurrencyCode>GBP</CurrencyCode></Price></SupplyDetail></ProductSupply>
          </Product>
        </ONIXMessage>
        """;

    static final String SHORT = """
        <?xml version="1.0" encoding="UTF-8"?>
        <ONIXmessage release="3.0" xmlns="http://ns.editeur.org/onix/3.0/short">
          <header><m186>EUR</m186></header>
          <product><a001>press.1</a001><a002>03</a002>
            <productidentifier><b221>02</b221><b244>0439023483</b244></productidentifier>
            <descriptivedetail><b012>AC</b012>
              <measure><x315>08</x315><c094>1.5</c094><c095>lb</c095></measure>
              <collection><titledetail><b202>01</b202>
                <titleelement><x409>02</x409><b203>Panem</b203></titleelement>
                <titleelement><x409>01</x409><x410>1</x410></titleelement></titledetail></collection>
              <titledetail><b202>01</b202><titleelement><x409>01</x409><b030>The</b030><b031>Hunger Games</b031>
                <b029>A Novel</b029></titleelement></titledetail>
              <contributor><b034>2</b034><b035>B06</b035><b036>Tina Translator</b036></contributor>
              <contributor><b034>1</b034><b035>A01</b035><b037>Collins, Suzanne</b037></contributor>
              <language><b253>01</b253><b252>fre</b252></language>
              <extent><b218>00</b218><b219>374</b219><b220>03</b220></extent>
              <subject><b067>10</b067><b069>YAF019000</b069></subject>
              <subject><x425/><b067>93</b067><b069>FLQ</b069></subject></descriptivedetail>
            <collateraldetail><textcontent><x426>03</x426>
              <d104 textformat="02">&lt;p&gt;In &lt;em&gt;Panem&lt;/em&gt;,&lt;/p&gt;&lt;p&gt;one wins.&lt;/p&gt;</d104></textcontent>
              <supportingresource><x436>01</x436><x437>03</x437>
                <resourceversion><x435>https://press.example/1.jpg</x435></resourceversion></supportingresource>
            </collateraldetail>
            <publishingdetail><imprint><b079>Small Press</b079></imprint>
              <publisher><b291>01</b291><b081>Great Press</b081></publisher><b394>02</b394>
              <publishingdate><x448>01</x448><j260>01</j260><b306>209905</b306></publishingdate></publishingdetail>
            <productsupply><supplydetail><j396>40</j396>
              <price><x462>01</x462><j151>9.00</j151></price>
              <price><x462>02</x462><j151>9.9</j151></price>
              <price><x462>02</x462><j151>8.50</j151><j152>GBP</j152></price></supplydetail></productsupply>
          </product>
        </ONIXmessage>
        """;

    private Messages() {}

    /** The record of the message, between its tags, so often and with other ISBNs as a test likes. */
    static String record() {
        return REFERENCE.substring(REFERENCE.indexOf("  <Product>"), REFERENCE.indexOf("</ONIXMessage>"));
    }

    static String message(String records) {
        return "<?xml version=\"1.0\"?><ONIXMessage release=\"3.0\">" + records + "</ONIXMessage>";
    }
}
