#include "models/import/xmlreader.h"
#include "models/import/xmltext.h"
#include "tests/import/xmlrecorder.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

QByteArray sheetOf(const QByteArray &rows)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet><sheetData>" + rows
        + "</sheetData><x/></worksheet>";
}

/// The part behind `<sheetData>` of what a recorder wrote.
QByteArray insideSheet(QByteArray log)
{
    return log.mid(log.indexOf("<sheetData>") + 11);
}

} // namespace

class TestXmlReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainRecordsAreScanned_data();
    void plainRecordsAreScanned();
    void theUsualCellsAreToldAtOnce();
    void everyFormIsToldAsExpatTellsIt_data();
    void everyFormIsToldAsExpatTellsIt();
    void sharedTextsAreToldAsExpatTellsThem_data();
    void sharedTextsAreToldAsExpatTellsThem();
    void anyDamagedByteIsToldAsExpatTellsIt();
    void theVisitorMayStopAnywhere();
    void otherEncodingsAreNotScanned_data();
    void otherEncodingsAreNotScanned();
    void anOddRecordCostsOnlyItself();
    void aRecordOfManyBlocksIsLeftToExpat();
    void plainTextEndsAtTheSamePlaceByteByByte();
};

void TestXmlReader::plainRecordsAreScanned_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const char *rows, const char *told) {
        QTest::newRow(name) << QByteArray(rows) << QByteArray(told);
    };
    row("cells of Excel", "<row r=\"1\" spans=\"1:2\"><c r=\"A1\" s=\"2\" t=\"s\"><v>0</v></c></row>",
        "<row r=1><c r=A1 t=s s=2><v>0</v></c></row>");
    row("attributes in any order", "<row r=\"1\"><c t=\"s\" s=\"2\" r=\"A1\"><v>0</v></c></row>",
        "<row r=1><c r=A1 t=s s=2><v>0</v></c></row>");
    row("single quotes and quotes inside of them", "<row r='1'><c r='A1' x='a\"b>' t=\"s'\"/></row>",
        "<row r=1><c r=A1 t=s'></c></row>");
    row("rows and cells that close themselves", "<row r=\"1\"/><row><c/><c r=\"B2\" /></row>",
        "<row r=1></row><row><c></c><c r=B2></c></row>");
    row("blanks wherever they may stand",
        "\n <row\tr=\"1\" >\n  <c\r\n r=\"A1\"  ><v > 1 </v ></c\n>\r\n</row > ",
        "<row r=1>\n  <c r=A1><v> 1 </v></c>\n</row>");
    row("prefixes of elements and attributes",
        "<x:row x:r=\"1\"><x:c r=\"A1\" y:dyDescent=\"0.2\"><x:v>1</x:v></x:c></x:row>",
        "<row r=1><c r=A1><v>1</v></c></row>");
    row("rich inline texts that keep their blanks",
        "<row><c t=\"inlineStr\"><is><r><rPr><b/></rPr><t xml:space=\"preserve\"> a</t></r>"
        "<r><t>b</t></r><rPh sb=\"0\"><t>c</t></rPh></is></c></row>",
        "<row><c t=inlineStr><is><r><rPr><b></b></rPr><t space=preserve> a</t></r>"
        "<r><t>b</t></r><rPh><t>c</t></rPh></is></c></row>");
    row("entities and references", "<row>&lt;&gt;&amp;&quot;&apos;&#65;&#x5e97;&#x1F600;&#10;&#13;</row>",
        "<row><>&\"'A店😀\n\r</row>");
    row("line ends of all systems", "<row>a\r\nb\rc\nd\r\r\ne\t\x7F</row>",
        "<row>a\nb\nc\nd\n\ne\t\x7F</row>");
    row("characters of every length", "<row>é店😀￼\xF4\x8F\xBF\xBD,~</row>",
        "<row>é店😀￼\xF4\x8F\xBF\xBD,~</row>");
    row("brackets that end nothing", "<row>a]]b ]> ]]&gt; > ]&#93;></row>", "<row>a]]b ]> ]]> > ]]></row>");
    row("formulas with their values", "<row><c t=\"str\"><f t=\"shared\">A1&amp;\"x\"</f><v>yx</v></c></row>",
        "<row><c t=str><f t=shared>A1&\"x\"</f><v>yx</v></c></row>");
    row("no record", " \n ", "");
}

void TestXmlReader::plainRecordsAreScanned()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, told);
    const Outcome outcome = outcomeOf(sheetOf(rows), XmlReading::Quick, 1 << 20, 1);
    QCOMPARE(int(outcome.state), int(XmlState::Open));
    QCOMPARE(outcome.scanned, rows.size());
    QCOMPARE(insideSheet(outcome.log), told + "</sheetData><x></x></worksheet>");
}

void TestXmlReader::theUsualCellsAreToldAtOnce()
{
    const QByteArray rows
        = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>店 a</t></is></c>"
          "<c r='C1' t='str' ><v></v></c><c><v>a&amp;b</v></c><c><v>1</v><f/></c><c><f/><v>1</v></c><c/>"
          "<col><v>1</v></col><x><c><v>1</v></c></x><c>1</c><c><v>1</v> "
          "</c><c><is><t>a</t><t>b</t></is></c></row>";
    const Outcome outcome = outcomeOf(sheetOf(rows), XmlReading::Quick, 1 << 20, 1);
    QCOMPARE(outcome.plainChildren, 3);
    QCOMPARE(outcome.scanned, rows.size());
    QCOMPARE(outcome.line(), outcomeOf(sheetOf(rows), XmlReading::ExpatOnly, 1 << 20, 1).line());
}

void TestXmlReader::everyFormIsToldAsExpatTellsIt_data()
{
    QTest::addColumn<QByteArray>("xml");
    const auto row = [](const char *name, const QByteArray &rows) { QTest::newRow(name) << sheetOf(rows); };
    const auto raw = [](const char *name, const QByteArray &xml) { QTest::newRow(name) << xml; };
    const QByteArray plain = "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>0</v></c></row>";
    row("plain", plain + plain);
    row("prefixes", "<x:row><x:c><x:v>1</x:v></x:c></x:row>");
    row("entities, line ends and characters", "<row>a&amp;b\r\nc\rd店&#x5e97;😀]]&gt;</row>" + plain);
    row("a comment in a row", plain + "<row><c/><!-- </c></row> --><c>1</c></row>" + plain);
    row("a comment between rows", plain + "<!-- a -->" + plain);
    row("a record inside a comment", plain + "<!-- </row><row>1</row>" + plain + "--><row>2</row>" + plain);
    row("an end of a record inside an instruction", "<row><?a </row>?>1</row>" + plain);
    row("CDATA", "<row><c><![CDATA[<row>]]>]]&gt;</c></row>" + plain);
    row("CDATA that pretends to be a record", "<row><![CDATA[</row>" + plain + "]]></row>" + plain);
    row("a record within a record", "<row><c><row>1</row></c><!--a--></row>" + plain);
    row("a row within a row that ends oddly", "<row><row><c>1</c></row><!--a--></row>" + plain);
    row("another container inside", "<row>1</row><sheetData><row>2</row></sheetData>" + plain);
    row("other elements between records", "<ext/><row>1</row><ext>" + plain + "</ext>" + plain);
    row("text between records", plain + "text" + plain);
    row("names that begin like the record", "<rows>1</rows><ro>2</ro>" + plain);
    row("names of other letters", "<row><订单>1</订单></row>" + plain);
    row("names that are none", "<row><1a/></row>" + plain);
    row("a deep nesting",
        "<row>" + QByteArray("<a>").repeated(40) + QByteArray("</a>").repeated(40) + "</row>");
    row("a nesting without end",
        "<row>" + QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300));
    row("many attributes",
        "<row a=\"1\" b=\"2\" c=\"3\" d=\"4\" e=\"5\" f=\"6\" g=\"7\" h=\"8\" i=\"9\" j=\"10\""
        " k=\"11\" l=\"12\" m=\"13\" n=\"14\" o=\"15\" p=\"16\" q=\"17\" r=\"18\">1</row>"
            + plain);
    row("the same attribute twice", plain + "<row><c r=\"A1\" r=\"B1\"/></row>");
    row("entities in attributes", "<row r=\"&#49;2\"><c r=\"a&amp;b\"/></row>");
    row("line ends in attributes", "<row r=\"1\n2\t3\r\n4\"/>");
    row("other letters in attributes", "<row r=\"店\"/>");
    row("a sign of less in an attribute", "<row r=\"<\"/>");
    row("no blank between attributes", "<row r=\"1\"t=\"2\"/>");
    row("blanks around the sign of equality", "<row r = \"1\"/>" + plain);
    row("an attribute without value", "<row r/>");
    row("an attribute without quotes", "<row r=1/>");
    row("a blank behind the stroke", "<row/ >");
    row("the wrong end", plain + "<row><c></row></c>");
    row("an end that is none of ours", "<row></row></row>");
    row("brackets that end what is not open", "<row>a]]></row>");
    row("an unknown entity", plain + "<row>&nbsp;</row>");
    row("a reference to no character", "<row>&#0;</row>");
    row("a reference to half a pair", "<row>&#xD800;</row>");
    row("a reference beyond the last character", "<row>&#x110000;</row>");
    row("a reference to what is no character", "<row>&#xFFFE;</row>");
    row("a reference of many digits", "<row>&#x0000000000041;</row>");
    row("a large X in a reference", "<row>&#X41;</row>");
    row("an empty reference", "<row>&#;&#x;</row>");
    row("a signed reference", "<row>&#+65;</row>");
    row("an entity without end", "<row>&amp</row>");
    row("a sign of and alone", "<row>a & b</row>");
    row("a control character", "<row>a\x01</row>");
    row("a zero byte", QByteArray("<row>a\0b</row>", 14));
    row("a zero byte in a tag", QByteArray("<row \0r=\"1\"/>", 12));
    row("half a character", "<row>\xE5\xBA</row>");
    row("an overlong character", "<row>\xC0\xAF</row>");
    row("an overlong character of three bytes", "<row>\xE0\x80\xAF</row>");
    row("an overlong character of four bytes", "<row>\xF0\x80\x80\xAF</row>");
    row("half a pair", "<row>\xED\xA0\x80</row>");
    row("no character", "<row>\xEF\xBF\xBE</row>");
    row("the last but one of a plane", "<row>\xF0\x9F\xBF\xBE</row>");
    row("beyond the last character", "<row>\xF4\x90\x80\x80</row>");
    row("a byte that is never used", "<row>\xFF</row>");
    raw("a file that breaks off in a row", "<worksheet><sheetData>" + plain + "<row><c><v>1");
    raw("a file that breaks off between rows", "<worksheet><sheetData>" + plain + "\n");
    raw("a file that breaks off in a character", "<worksheet><sheetData>" + plain + "<row>\xE5");
    raw("a file that breaks off at a return", "<worksheet><sheetData>" + plain + "<row>a\r");
    raw("a container in a comment",
        "<!-- <sheetData><row>1</row></sheetData> --><worksheet>" + plain + "<sheetData>" + plain
            + "</sheetData></worksheet>");
    raw("a container in an attribute", "<worksheet a=\"<sheetData>\"><row>1</row></worksheet>");
    raw("a container with attributes and a prefix",
        "<x:worksheet><x:sheetData a=\"&gt;\" >" + plain + "</x:sheetData></x:worksheet>");
    raw("an empty container", "<worksheet><sheetData/><row>1</row></worksheet>");
    raw("two containers",
        "<w><sheetData>" + plain + "</sheetData>" + plain + "<sheetData>" + plain + "</sheetData></w>");
    raw("a document type", "<!DOCTYPE x [<!ENTITY a \"b\">]><w><sheetData><row>&a;</row></sheetData></w>");
    raw("something behind the end", "<sheetData>" + plain + "</sheetData>" + plain);
    raw("nothing", "");
}

void TestXmlReader::everyFormIsToldAsExpatTellsIt()
{
    QFETCH(QByteArray, xml);
    const QByteArray expected
        = outcomeOf(xml, XmlReading::ExpatOnly, std::max(xml.size(), qsizetype(1)), 1).line();
    for (qsizetype first = 1; first <= xml.size(); ++first) {
        for (const qsizetype size : {qsizetype(1), qsizetype(7), xml.size()}) {
            QCOMPARE(outcomeOf(xml, XmlReading::Quick, first, size).line(), expected);
        }
    }
}

void TestXmlReader::sharedTextsAreToldAsExpatTellsThem_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<bool>("plain");
    const auto row = [](const char *name, const char *items, bool plain) {
        QTest::newRow(name) << QByteArray(items) << plain;
    };
    row("plain", "<si><t>订单编号</t></si><si><t>a</t></si>", true);
    row("runs", "<si><r><t>富</t></r><r><rPr><sz val=\"9\"/></rPr><t>文本</t></r></si>", true);
    row("phonetic runs", "<si><t>店</t><rPh sb=\"0\" eb=\"1\"><t>dian</t></rPh></si>", true);
    row("empty ones", "<si/><si><t/></si><si><t></t></si>", true);
    row("blanks that are kept", "<si><t xml:space=\"preserve\"> a_x000D_b\r\n </t></si>", true);
    row("a comment", "<si><t>a<!-- </si> -->b</t></si><si><t>c</t></si>", false);
    row("text beside the items", "<t>a</t><si><t>b</t></si><!-- c --><si><t>d</t></si>", false);
    row("an item inside an item", "<si><si><t>a</t></si><t>b</t></si><si><t>c</t></si>", false);
}

void TestXmlReader::sharedTextsAreToldAsExpatTellsThem()
{
    QFETCH(QByteArray, items);
    QFETCH(bool, plain);
    constexpr XmlRecords Records{"sst", "si"};
    const QByteArray xml = "<sst count=\"2\">" + items + "</sst>";
    const QByteArray expected = outcomeOf(xml, XmlReading::ExpatOnly, xml.size(), 1, Records).line();
    for (qsizetype first = 1; first <= xml.size(); ++first) {
        const Outcome outcome = outcomeOf(xml, XmlReading::Quick, first, 3, Records);
        QCOMPARE(outcome.line(), expected);
    }
    if (plain)
        QCOMPARE(outcomeOf(xml, XmlReading::Quick, xml.size(), 1, Records).scanned, items.size());
}

void TestXmlReader::anyDamagedByteIsToldAsExpatTellsIt()
{
    const QByteArray xml = sheetOf("<row r=\"1\"><c r='A1' t=\"s\"><v>店&amp;&#65;</v></c><c/></row>"
                                   "<row><c t=\"inlineStr\"><is><t>a]]&gt;b</t></is></c></row>");
    for (qsizetype at = 0; at < xml.size(); ++at) {
        for (const char byte :
             QByteArray("\0\x01\t\r\n \"&'/;<=>?A]arx\x7F\x80\xBF\xC2\xE5\xED\xEF\xFF", 29)) {
            QByteArray damaged = xml;
            damaged[at] = byte;
            const QByteArray expected = outcomeOf(damaged, XmlReading::ExpatOnly, damaged.size(), 1).line();
            QCOMPARE(outcomeOf(damaged, XmlReading::Quick, damaged.size(), 1).line(), expected);
            QCOMPARE(outcomeOf(damaged, XmlReading::Quick, at + 1, 5).line(), expected);
        }
    }
}

void TestXmlReader::theVisitorMayStopAnywhere()
{
    const QByteArray xml = sheetOf("<row><c r=\"A1\"/><c><v>1&amp;\r\n2</v></c></row><oops");
    for (const char *at : {"<row>", "<c r=A1>", "</c>", "<v>", "1", "1&", "1&\n", "2", "</v>", "</row>"}) {
        const Outcome quick = outcomeOf(xml, XmlReading::Quick, xml.size(), 1, SheetRecords, at);
        const Outcome expat = outcomeOf(xml, XmlReading::ExpatOnly, xml.size(), 1, SheetRecords, at);
        QCOMPARE(int(quick.state), int(XmlState::Stopped));
        QCOMPARE(quick.line(), expat.line());
        QVERIFY(quick.log.endsWith(at));
    }
}

void TestXmlReader::otherEncodingsAreNotScanned_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("scanned");
    const auto declared = [](const QByteArray &encoding, const QByteArray &text) {
        return "<?xml version=\"1.0\"" + encoding + "?><w><sheetData><row>" + text + "</row></sheetData></w>";
    };
    QTest::newRow("none said") << declared({}, "店") << true;
    QTest::newRow("UTF-8 in small letters") << declared(" encoding='utf-8'", "店") << true;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + declared(" encoding=\"UTF-8\"", "店") << true;
    QTest::newRow("Latin 1") << declared(" encoding=\"ISO-8859-1\"", "\xE9") << false;
    QByteArray wide("\xFF\xFE");
    for (const char c : declared(" encoding=\"UTF-16\"", "a"))
        wide.append(c).append('\0');
    QTest::newRow("UTF-16") << wide << false;
}

void TestXmlReader::otherEncodingsAreNotScanned()
{
    QFETCH(QByteArray, xml);
    QFETCH(bool, scanned);
    const Outcome outcome = outcomeOf(xml, XmlReading::Quick, xml.size(), 1);
    QCOMPARE(outcome.line(), outcomeOf(xml, XmlReading::ExpatOnly, xml.size(), 1).line());
    QCOMPARE(int(outcome.state), int(XmlState::Open));
    QCOMPARE(outcome.scanned > 0, scanned);
}

void TestXmlReader::anOddRecordCostsOnlyItself()
{
    const QByteArray plain = "<row><c><v>1</v></c></row>";
    const QByteArray xml = sheetOf(plain + "<row><![CDATA[a]]></row>" + plain + plain);
    const Outcome outcome = outcomeOf(xml, XmlReading::Quick, xml.size(), 1);
    QCOMPARE(outcome.scanned, 3 * plain.size());
    QCOMPARE(outcome.line(), outcomeOf(xml, XmlReading::ExpatOnly, xml.size(), 1).line());
}

void TestXmlReader::aRecordOfManyBlocksIsLeftToExpat()
{
    const QByteArray plain = "<row><c><v>1</v></c></row>";
    const QByteArray xml = sheetOf("<row>" + QByteArray("<c>2</c>").repeated(400'000) + "</row>" + plain);
    const Outcome outcome = outcomeOf(xml, XmlReading::Quick, 100, 65'536);
    QCOMPARE(outcome.scanned, plain.size());
    QCOMPARE(outcome.line(), outcomeOf(xml, XmlReading::ExpatOnly, xml.size(), 1).line());
}

void TestXmlReader::plainTextEndsAtTheSamePlaceByteByByte()
{
    for (int byte = 0; byte < 256; ++byte) {
        for (int at = 0; at < 40; ++at) {
            QByteArray text(80, 'a');
            text[at] = static_cast<char>(byte);
            text[50] = '<';
            QCOMPARE(behindPlainXmlText(text.constData()) - text.constData(),
                     behindPlainXmlTextBytewise(text.constData()) - text.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestXmlReader)
#include "tst_xmlreader.moc"
