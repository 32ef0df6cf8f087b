package shop.alexandria.publishers.royalties.rest;

import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import shop.alexandria.publishers.royalties.application.TransferFile;

/** Credit transfers as ISO 20022 pain.001.001.09, within what the SEPA rulebook allows. */
final class PainDocument {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int NAME = 70;
    private static final int REMITTANCE = 140;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    private final XMLStreamWriter xml;

    private PainDocument(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(TransferFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            // The default one by name: looked up as a service a native binary would not find it.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            new PainDocument(xml).write(file);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private void write(TransferFile file) throws XMLStreamException {
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        within("CstmrCdtTrfInitn", () -> {
            within("GrpHdr", () -> {
                text("MsgId", file.id());
                text("CreDtTm", TIME.format(file.createdAt()));
                sums(file);
                within("InitgPty", () -> text("Nm", SepaText.of(file.debtor(), NAME)));
            });
            within("PmtInf", () -> payments(file));
        });
        xml.writeEndElement();
    }

    private void payments(TransferFile file) throws XMLStreamException {
        text("PmtInfId", file.id());
        text("PmtMtd", "TRF");
        sums(file);
        if (file.total().currency().equals("EUR")) {
            within("PmtTpInf", () -> within("SvcLvl", () -> text("Cd", "SEPA")));
        }
        within("ReqdExctnDt", () -> text("Dt", file.executionDay().toString()));
        within("Dbtr", () -> text("Nm", SepaText.of(file.debtor(), NAME)));
        account("DbtrAcct", file.debtorIban().value());
        within("DbtrAgt", () -> within("FinInstnId", () -> within("Othr", () -> text("Id", "NOTPROVIDED"))));
        text("ChrgBr", "SLEV");
        for (TransferFile.Payment payment : file.payments()) {
            within("CdtTrfTxInf", () -> payment(payment));
        }
    }

    private void payment(TransferFile.Payment payment) throws XMLStreamException {
        within("PmtId", () -> text("EndToEndId", payment.id()));
        within("Amt", () -> {
            xml.writeStartElement("InstdAmt");
            xml.writeAttribute("Ccy", payment.amount().currency());
            xml.writeCharacters(payment.amount().amount().toPlainString());
            xml.writeEndElement();
        });
        within("Cdtr", () -> text("Nm", SepaText.of(payment.creditor(), NAME)));
        account("CdtrAcct", payment.iban().value());
        within("RmtInf", () -> text("Ustrd", SepaText.of(payment.remittance(), REMITTANCE)));
    }

    private void sums(TransferFile file) throws XMLStreamException {
        text("NbOfTxs", Integer.toString(file.payments().size()));
        text("CtrlSum", file.total().amount().toPlainString());
    }

    private void account(String element, String iban) throws XMLStreamException {
        within(element, () -> within("Id", () -> text("IBAN", iban)));
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void within(String element, Content content) throws XMLStreamException {
        xml.writeStartElement(element);
        content.write();
        xml.writeEndElement();
    }

    private interface Content {
        void write() throws XMLStreamException;
    }
}
