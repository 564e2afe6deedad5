#include "models/import/csvtokenizer.h"
#include "tests/support/readrows.h"

#include <QtTest>

#include <algorithm>
#include <array>

using namespace shopglass;

namespace {

constexpr auto LineFeed = CsvDialect::LineEnd::LineFeed;
constexpr auto CarriageReturn = CsvDialect::LineEnd::CarriageReturn;

/// The rows of `text`, fed in pieces of `piece` bytes; a fault as the last line.
QStringList rowsOf(const QByteArray &text, qsizetype piece, CsvDialect::LineEnd lineEnd = LineFeed)
{
    CsvTokenizer tokenizer({',', lineEnd, false});
    QStringList rows;
    qsizetype at = 0;
    for (;;) {
        switch (tokenizer.next()) {
        case CsvTokenizer::Step::Row:
            rows.append(rowLine(tokenizer.row(), tokenizer.cells()));
            break;
        case CsvTokenizer::Step::MoreText:
            if (at >= text.size()) {
                tokenizer.finish();
            } else {
                const QByteArray bytes = text.mid(at, piece);
                tokenizer.buffer().append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
                at += piece;
            }
            break;
        case CsvTokenizer::Step::End:
            return rows;
        case CsvTokenizer::Step::Fault:
            rows.append(QStringLiteral("fault %1 in row %2")
                            .arg(static_cast<int>(tokenizer.fault()))
                            .arg(tokenizer.row()));
            return rows;
        }
    }
}

QString faultLine(CsvTokenizer::Fault fault, qint64 row)
{
    return QStringLiteral("fault %1 in row %2").arg(static_cast<int>(fault)).arg(row);
}

/// What the rows of a text are, written down as plainly as possible: byte by byte over the whole text.
class PlainReader final
{
public:
    PlainReader(const QByteArray &text, CsvDialect::LineEnd lineEnd)
        : m_text(text)
        , m_lineEnd(lineEnd == CarriageReturn ? '\r' : '\n')
    {
    }

    QStringList rows()
    {
        QStringList rows;
        for (qint64 row = 1;; ++row) {
            if (m_lineEnd == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
                ++m_at;
            if (m_at == m_text.size())
                return rows;
            const char first = m_text[m_at];
            QStringList cells{QString::number(row)};
            bool rowEnds = false;
            while (!rowEnds) {
                const auto fault = readCell(cells, rowEnds);
                if (fault != CsvTokenizer::Fault::None)
                    return rows << faultLine(fault, row);
            }
            const bool blankLine = cells.size() == 2 && cells.last().isEmpty() && first != '"';
            if (!blankLine)
                rows.append(cells.join(u'|'));
        }
    }

private:
    CsvTokenizer::Fault readCell(QStringList &cells, bool &rowEnds)
    {
        QByteArray inQuotes;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            ++m_at;
            for (bool open = true; open;) {
                if (m_at == m_text.size())
                    return CsvTokenizer::Fault::OpenQuote;
                const bool quote = m_text[m_at] == '"';
                const bool doubled = quote && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"';
                if (!quote || doubled)
                    inQuotes += m_text[m_at];
                m_at += doubled ? 2 : 1;
                open = !quote || doubled;
            }
        }
        QByteArray rest;
        while (m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != m_lineEnd) {
            if (m_text[m_at] == '\0')
                return CsvTokenizer::Fault::ZeroByte;
            rest += m_text[m_at++];
        }
        rowEnds = m_at == m_text.size() || m_text[m_at] == m_lineEnd;
        if (m_at < m_text.size())
            ++m_at;
        if (rowEnds && rest.endsWith('\r'))
            rest.chop(1);
        cells.append(QString::fromUtf8(inQuotes + rest));
        return CsvTokenizer::Fault::None;
    }

    const QByteArray &m_text;
    const char m_lineEnd;
    qsizetype m_at = 0;
};

/// Pseudo-random, the same on every machine.
class Dice final
{
public:
    explicit Dice(quint32 seed)
        : m_state(seed)
    {
    }
    /// 0 … below − 1.
    quint32 roll(quint32 below)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return quint32((quint64(m_state >> 8) * below) >> 24);
    }

private:
    quint32 m_state;
};

} // namespace

class TestCsvTokenizer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsTextIntoRows_data();
    void splitsTextIntoRows();
    void namesTheRowOfAQuoteThatIsNeverClosed();
    void aQuoteThatSwallowsAMebibyteIsAFaultBeforeTheFileEnds();
    void refusesCellsAndRowsBeyondTheLimits();
    void readsMoreThanABlockOfRows();
    void findsSpecialBytesWhereverTheyLie();
    void goesFromOneSpecialByteToTheNext();
    void readsNastyTextsAsAPlainReaderDoes_data();
    void readsNastyTextsAsAPlainReaderDoes();
    void readsSpecialBytesAroundTheSixtyFourthAsAPlainReaderDoes();
};

void TestCsvTokenizer::splitsTextIntoRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("carriageReturn");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const char *text, std::initializer_list<const char *> rows) {
        QTest::newRow(name) << QByteArray(text) << false << texts(rows);
    };
    const auto returns = [](const char *name, const char *text, std::initializer_list<const char *> rows) {
        QTest::newRow(name) << QByteArray(text) << true << texts(rows);
    };
    row("nothing", "", {});
    row("line feeds", "a,b\n1,2\n", {"1|a|b", "2|1|2"});
    row("both line ends", "a,b\r\n1,2\r\n", {"1|a|b", "2|1|2"});
    row("no line end behind the last row", "a,b\n1,2", {"1|a|b", "2|1|2"});
    row("a last cell that is empty", "a,b\n1,", {"1|a|b", "2|1|"});
    row("empty cells", ",,\n,x,\n", {"1|||", "2||x|"});
    row("blank lines are passed over but counted", "a\n\n\r\nb\n", {"1|a", "4|b"});
    row("a line with an empty quoted cell is a row", "a\n\"\"\nb\n", {"1|a", "2|", "3|b"});
    row("quotes", "\"a\",\"b\"\n", {"1|a|b"});
    row("a delimiter inside quotes", "\"a,b\",c\n", {"1|a,b|c"});
    row("a line feed inside quotes", "\"a\nb\",c\nd\n", {"1|a\nb|c", "2|d"});
    row("both line ends inside quotes", "\"a\r\nb\",c\r\nd\r\n", {"1|a\r\nb|c", "2|d"});
    row("doubled quotes", "\"a\"\"b\"\"\",\"\"\"\"\n", {"1|a\"b\"|\""});
    row("quotes in the middle of a cell are plain", "a\"b,c\"\"d\ne\n", {"1|a\"b|c\"\"d", "2|e"});
    row("text behind a closing quote is kept", "\"a\"b,\"c\" \n", {"1|ab|c "});
    row("quotes behind a closing quote are plain", "\"a\"b\"c\",d\n", {"1|ab\"c\"|d"});
    row("a quoted cell at the end of the file", "a,\"b\"", {"1|a|b"});
    row("a quoted cell and a carriage return at the end", "a,\"b\"\r", {"1|a|b"});
    row("a long id that a tab protects", "\"6912345678901234567\t\",x\n", {"1|6912345678901234567\t|x"});
    row("a formula that protects an id", "=\"0012\",x\n", {"1|=\"0012\"|x"});
    row("a carriage return in the middle of a line is text", "a\rb,c\nd\n", {"1|a\rb|c", "2|d"});
    row("Chinese", "订单编号,实付款\n1,¥1\n", {"1|订单编号|实付款", "2|1|¥1"});
    returns("carriage returns", "a,b\r1,2\r", {"1|a|b", "2|1|2"});
    returns("carriage returns, a line feed inside quotes", "\"a\nb\",c\rd", {"1|a\nb|c", "2|d"});
    returns("carriage returns, quoted last cells", "a,\"b\"\r1,\"2\"\r", {"1|a|b", "2|1|2"});
    returns("carriage returns and suddenly both", "a\rb\r\nc\r\n", {"1|a", "2|b", "3|c"});
}

void TestCsvTokenizer::splitsTextIntoRows()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, carriageReturn);
    QFETCH(QStringList, rows);
    const auto lineEnd = carriageReturn ? CarriageReturn : LineFeed;
    // Every border between two blocks must do.
    for (qsizetype piece = 1; piece <= text.size() + 1; ++piece)
        QCOMPARE(rowsOf(text, piece, lineEnd), rows);
}

void TestCsvTokenizer::namesTheRowOfAQuoteThatIsNeverClosed()
{
    const QStringList expected{QStringLiteral("1|a|b"), faultLine(CsvTokenizer::Fault::OpenQuote, 2)};
    for (qsizetype piece = 1; piece < 20; ++piece)
        QCOMPARE(rowsOf("a,b\n1,\"2\n3,4\n", piece), expected);
}

void TestCsvTokenizer::aQuoteThatSwallowsAMebibyteIsAFaultBeforeTheFileEnds()
{
    QByteArray text = "a,b\n1,\"2\n";
    const qsizetype begin = text.size();
    while (text.size() < begin + qsizetype(3 * CsvTokenizer::LargestCell))
        text += "3,4\n";
    const QStringList expected{QStringLiteral("1|a|b"), faultLine(CsvTokenizer::Fault::OpenQuote, 2)};
    QCOMPARE(rowsOf(text, 100'000), expected);
}

void TestCsvTokenizer::refusesCellsAndRowsBeyondTheLimits()
{
    const auto largest = static_cast<qsizetype>(CsvTokenizer::LargestCell);
    const QByteArray cell(largest, 'x');
    QCOMPARE(rowsOf("a\n" + cell + "\n", 70'000).size(), 2);
    QCOMPARE(rowsOf("a\n" + cell + "x\n", 70'000).last(), faultLine(CsvTokenizer::Fault::LongCell, 2));

    const auto most = static_cast<qsizetype>(CsvTokenizer::MostColumns);
    QCOMPARE(rowsOf(QByteArray(most - 1, ',') + "\n", 70'000).size(), 1);
    QCOMPARE(rowsOf("a\n" + QByteArray(most, ',') + "\n", 70'000).last(),
             faultLine(CsvTokenizer::Fault::ManyColumns, 2));

    QByteArray longRow;
    while (longRow.size() <= qsizetype(CsvTokenizer::LargestRow) + largest)
        longRow += cell + ',';
    const QStringList rows = rowsOf("a\n" + longRow + "\n", largest);
    QVERIFY(rows.last() == faultLine(CsvTokenizer::Fault::LongRow, 2));
}

void TestCsvTokenizer::readsMoreThanABlockOfRows()
{
    QByteArray text;
    for (int i = 0; i < 50'000; ++i)
        text += QByteArray::number(i) + ",\"x\"\"" + QByteArray::number(i) + "\"\r\n";
    const QStringList rows = rowsOf(text, 65'536);
    QCOMPARE(rows.size(), 50'000);
    QCOMPARE(rows.first(), QStringLiteral("1|0|x\"0"));
    QCOMPARE(rows.at(31'415), QStringLiteral("31416|31415|x\"31415"));
    QCOMPARE(rows.last(), QStringLiteral("50000|49999|x\"49999"));
}

void TestCsvTokenizer::findsSpecialBytesWhereverTheyLie()
{
    Dice dice(7);
    const WantedBytes wanted{',', '\n', '"', '\0'};
    for (int round = 0; round < 2'000; ++round) {
        std::array<char, 64> bytes{};
        for (char &c : bytes)
            c = dice.roll(3) == 0 ? wanted[dice.roll(4)] : static_cast<char>(dice.roll(256));
        quint64 expected = 0;
        for (unsigned i = 0; i < 64; ++i) {
            if (std::find(wanted.begin(), wanted.end(), bytes[i]) != wanted.end())
                expected |= quint64(1) << i;
        }
        QCOMPARE(plainMaskOf(bytes.data(), wanted), expected);
        QCOMPARE(maskOf(bytes.data(), wanted), expected);
    }
}

void TestCsvTokenizer::goesFromOneSpecialByteToTheNext()
{
    Dice dice(11);
    for (int round = 0; round < 300; ++round) {
        QByteArray text(qsizetype(dice.roll(6'000)), '-');
        const quint32 rarity = 2 + dice.roll(200);
        for (char &c : text)
            c = dice.roll(rarity) == 0 ? ",\n\"\0"[dice.roll(4)] : static_cast<char>(0x80 + dice.roll(128));
        const char *const end = text.constData() + text.size();
        SpecialBytes specials({',', '\n', '"', '\0'});
        specials.restart(text.constData(), end);
        for (const char *at = text.constData(); at < end; ++at) {
            if (static_cast<unsigned char>(*at) < 0x80)
                QCOMPARE(specials.next() - text.constData(), at - text.constData());
        }
        QCOMPARE(specials.next(), end);
        std::array<std::uint64_t, 2> masks{};
        if (text.size() >= 128)
            putMasks(text.constData(), {',', '\n', '"', '\0'}, masks);
        for (std::size_t i = 0; text.size() >= 128 && i < masks.size(); ++i)
            QCOMPARE(masks[i], plainMaskOf(text.constData() + i * 64, {',', '\n', '"', '\0'}));
    }
}

void TestCsvTokenizer::readsNastyTextsAsAPlainReaderDoes_data()
{
    QTest::addColumn<QByteArray>("pieces"); ///< with '|' between them
    QTest::addColumn<bool>("carriageReturn");
    QTest::newRow("quotes everywhere") << QByteArray("a|,|\"|\"\"|\n|\r\n|\",\"|\"\n\"") << false;
    QTest::newRow("well-formed cells") << QByteArray("1|,|\"x\"|\"y,z\"|\n|,\"\"|\"a\"\"b\"|订单,") << false;
    QTest::newRow("long plain cells")
        << QByteArray("abcdefghijklmnopqrstuvwxyz|,|0123456789|店镜|\r\n|\n") << false;
    QTest::newRow("carriage returns as text") << QByteArray("a|\r|\n|,|\"|\r\r\n") << false;
    QTest::newRow("carriage returns as line ends") << QByteArray("a|\r|\n|,|\"|b\"|\r\n") << true;
    QTest::newRow("bytes of zero") << QByteArray("ab|,|\n|\"c\"|z0z|\"") << false;
}

void TestCsvTokenizer::readsNastyTextsAsAPlainReaderDoes()
{
    QFETCH(QByteArray, pieces);
    QFETCH(bool, carriageReturn);
    const auto lineEnd = carriageReturn ? CarriageReturn : LineFeed;
    QList<QByteArray> choices = pieces.split('|');
    std::replace(choices.begin(), choices.end(), QByteArray("z0z"), QByteArray(1, '\0'));
    Dice dice(1);
    for (int round = 0; round < 400; ++round) {
        QByteArray text;
        for (quint32 left = dice.roll(120); left > 0; --left)
            text += choices.at(qsizetype(dice.roll(quint32(choices.size()))));
        const QStringList expected = PlainReader(text, lineEnd).rows();
        for (const qsizetype piece : {1, 2, 7, 63, 64, 65, 128, 5'000}) {
            const QStringList rows = rowsOf(text, piece, lineEnd);
            QVERIFY2(rows == expected,
                     (text.toPercentEncoding() + " in pieces of " + QByteArray::number(piece)).constData());
        }
    }
}

void TestCsvTokenizer::readsSpecialBytesAroundTheSixtyFourthAsAPlainReaderDoes()
{
    const QList<QByteArray> middles{",",        "\n",           "\r\n",          "\"x\"",
                                    ",\"x\"\n", ",\"a\"\"b\",", ",\"a\nb\"\r\n", "x\"y"};
    for (const QByteArray &middle : middles) {
        for (qsizetype before = 50; before < 140; ++before) {
            const QByteArray text = QByteArray(before, 'x') + middle + "end";
            const QStringList expected = PlainReader(text, LineFeed).rows();
            QCOMPARE(rowsOf(text, text.size()), expected);
            QCOMPARE(rowsOf(text, 64), expected);
            QCOMPARE(rowsOf(text.chopped(3), before), PlainReader(text.chopped(3), LineFeed).rows());
        }
    }
}

QTEST_GUILESS_MAIN(TestCsvTokenizer)
#include "tst_csvtokenizer.moc"
