#include "models/import/csvtokenizer.h"
#include "models/import/runcutter.h"
#include "tests/support/readrows.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace shopglass;

namespace {

constexpr RunSeeds Seeds{{3, 5, 7, 11}};

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

struct Piece
{
    QByteArray text;
    RunCutter::Run run;
};

/// The runs of a text that comes in pieces of `piece` bytes.
std::vector<Piece> runsOf(const QByteArray &text, qsizetype piece)
{
    RunCutter cutter(',', Seeds);
    std::vector<Piece> runs;
    qsizetype begin = 0;
    qsizetype there = 0;
    for (;;) {
        const auto reach = there < text.size() ? RunCutter::Reach::MoreToCome : RunCutter::Reach::End;
        const QByteArray known = text.mid(begin, there - begin);
        if (const auto run = cutter.next(viewOf(known), reach)) {
            runs.push_back({known.left(qsizetype(run->size)), *run});
            begin += qsizetype(run->size);
        } else if (there == text.size()) {
            return runs;
        } else {
            there = std::min(there + piece, text.size());
        }
    }
}

/// Every row that a text has for a tokenizer.
QStringList rowsOf(const QByteArray &text)
{
    CsvTokenizer tokenizer({',', CsvDialect::LineEnd::LineFeed, false});
    tokenizer.buffer().append(viewOf(text));
    tokenizer.finish();
    QStringList rows;
    while (tokenizer.next() == CsvTokenizer::Step::Row)
        rows.append(rowLine(0, tokenizer.cells()));
    return rows;
}

QByteArray plainRows(int first, int count)
{
    QByteArray text;
    for (int row = first; row < first + count; ++row)
        text += QByteArray::number(row * 7919) + ",2026-11-01 10:00:00,12.30\r\n";
    return text;
}

/// Rows with everything that makes it hard to see where one ends.
QByteArray oddRows(unsigned seed, int count)
{
    static const QByteArray cells[]
        = {"a",         "",          "\"b\"",         "\"c\nd\"", "e\"f", "\"g\"\"\n\"",
           "\"h\"i\"j", "\"k\"\"\"", "\"l\n\"\"m,\"", "\"\"",     "n\r",  "\"o\"p\n"};
    std::mt19937 random(seed);
    QByteArray text;
    for (int row = 0; row < count; ++row) {
        const auto width = random() % 4;
        for (unsigned cell = 0; cell < width; ++cell) {
            if (cell > 0)
                text += ',';
            text += cells[random() % std::size(cells)];
        }
        text += random() % 2 ? "\n" : "\r\n";
    }
    return text;
}

} // namespace

class TestRunCutter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreCountedAndEndInTheirRun();
    void runsEndWhereRowsEnd_data();
    void runsEndWhereRowsEnd();
    void piecesMakeNoDifference();
    void theSameRowsMakeTheSameRuns();
    void anyByteMakesAnotherHash();
    void anotherOrderMakesAnotherHash();
    void anotherSecretMakesAnotherHash();
    void aSealIsAnHmac();
    void anEndlessRowIsGivenUp();
    void aQuoteThatIsNeverClosedIsGivenUp();
};

void TestRunCutter::rowsAreCountedAndEndInTheirRun()
{
    const std::vector<Piece> runs = runsOf("a,b\n\n\"c\nd\",e\r\nf", 1'000);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs.front().run.rows, 4); // the empty one and the last one without an end as well
    QCOMPARE(runs.front().run.size, std::size_t(15));
}

void TestRunCutter::runsEndWhereRowsEnd_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

/// Each run read on its own gives the rows that the whole text has.
void TestRunCutter::runsEndWhereRowsEnd()
{
    QFETCH(unsigned, seed);
    const QByteArray text = oddRows(seed, 4'000);
    const std::vector<Piece> runs = runsOf(text, 5'000);
    QStringList rows;
    QByteArray together;
    for (const Piece &piece : runs) {
        rows += rowsOf(piece.text);
        together += piece.text;
    }
    QVERIFY(runs.size() > 4);
    QCOMPARE(together, text);
    QCOMPARE(rows, rowsOf(text));
}

void TestRunCutter::piecesMakeNoDifference()
{
    const QByteArray text = plainRows(0, 3'000) + oddRows(3, 50);
    const std::vector<Piece> whole = runsOf(text, text.size());
    for (const qsizetype piece : {37, 4'096}) {
        const std::vector<Piece> runs = runsOf(text, piece);
        QCOMPARE(runs.size(), whole.size());
        for (std::size_t i = 0; i < runs.size(); ++i)
            QVERIFY(runs[i].text == whole[i].text && runs[i].run.hash == whole[i].run.hash);
    }
}

/// Some rows less at the front, one more in the middle: only the runs there are others.
void TestRunCutter::theSameRowsMakeTheSameRuns()
{
    const std::vector<Piece> before = runsOf(plainRows(0, 20'000), 10'000);
    const std::vector<Piece> after
        = runsOf(plainRows(5, 9'995) + "one,more,row\r\n" + plainRows(10'000, 10'000), 10'000);
    QVERIFY(before.size() > 30);
    const auto isNew = [&before](const Piece &piece) {
        return std::ranges::none_of(before,
                                    [&piece](const Piece &old) { return old.run.hash == piece.run.hash; });
    };
    const auto others = std::ranges::count_if(after, isNew);
    QVERIFY2(others >= 2 && others <= 8, qPrintable(QString::number(others)));
}

void TestRunCutter::anyByteMakesAnotherHash()
{
    const QByteArray text = plainRows(0, 3);
    const RunHash hash = runsOf(text, text.size()).front().run.hash;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QByteArray changed = text;
        changed[i] = changed[i] == 'x' ? 'y' : 'x';
        const RunHash other = runsOf(changed, text.size()).front().run.hash;
        QVERIFY2(other.one != hash.one && other.other != hash.other, qPrintable(QString::number(i)));
    }
}

void TestRunCutter::anotherOrderMakesAnotherHash()
{
    const auto hashOf = [](const QByteArray &text) { return runsOf(text, text.size()).front().run.hash; };
    QVERIFY(!(hashOf("1,a\n2,b\n3,c\n") == hashOf("2,b\n1,a\n3,c\n")));
    QVERIFY(!(hashOf("1,a\n2,b\n") == hashOf("1,a\n2,b\n2,b\n")));
    QVERIFY(!(hashOf("1,a\n2,b\n") == hashOf("1,a\r\n2,b\n")));
}

void TestRunCutter::anotherSecretMakesAnotherHash()
{
    const QByteArray text = plainRows(0, 3);
    const auto hashWith = [&text](const RunSeeds &seeds) {
        return RunCutter(',', seeds).next(viewOf(text), RunCutter::Reach::End)->hash;
    };
    for (std::size_t word = 0; word < Seeds.words.size(); ++word) {
        RunSeeds others = Seeds;
        ++others.words[word];
        QVERIFY(!(hashWith(Seeds) == hashWith(others)));
    }
}

/// Expected words: Python's hmac and struct.
void TestRunCutter::aSealIsAnHmac()
{
    QByteArray key;
    for (char byte = 0; byte < 32; ++byte)
        key.append(byte);
    const RunSeal seal(key);
    QCOMPARE(seal.sealed({1, 2}).one, 343279112802164842ULL);
    QCOMPARE(seal.sealed({1, 2}).other, 2087089920798750052ULL);
    QCOMPARE(seal.seeds().words.front(), 5725736159314427955ULL);
    QCOMPARE(seal.seeds().words.back(), 5135484600928504308ULL);
}

void TestRunCutter::anEndlessRowIsGivenUp()
{
    RunCutter cutter(',', Seeds);
    const QByteArray text = plainRows(0, 10) + QByteArray(qsizetype(1) << 21, 'a');
    QVERIFY(!cutter.next(viewOf(text), RunCutter::Reach::MoreToCome));
    QVERIFY(cutter.isLost());
}

void TestRunCutter::aQuoteThatIsNeverClosedIsGivenUp()
{
    RunCutter cutter(',', Seeds);
    const QByteArray text = plainRows(0, 10) + "1,\"a\n";
    QVERIFY(!cutter.next(viewOf(text), RunCutter::Reach::MoreToCome));
    QVERIFY(!cutter.isLost());
    QVERIFY(!cutter.next(viewOf(text), RunCutter::Reach::End));
    QVERIFY(cutter.isLost());
}

QTEST_GUILESS_MAIN(TestRunCutter)
#include "tst_runcutter.moc"
