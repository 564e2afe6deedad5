#include "models/store/typedblock.h"

#include <QtTest>

#include <string>

using namespace shopglass;

namespace {

constexpr AttributeMask FirstTwo = 0b011;

TypedRow rowOf(std::vector<TypedValue> values, qint64 sourceRow)
{
    TypedRow row;
    row.values = std::move(values);
    row.sourceRow = sourceRow;
    return row;
}

TypedValue number(qint64 value)
{
    return {TypedValue::Kind::Number, value, {}};
}

TypedValue text(std::string_view value, TextToken token = 0)
{
    return {TypedValue::Kind::Text, 0, value, token};
}

} // namespace

class TestTypedBlock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsValuesAndWhereTheyCameFrom();
    void keepsTextsWhoseBytesAreGone();
    void leavesOutWhatTheSheetCannotFill();
    void forgetsEverythingForTheNextSheet();
};

void TestTypedBlock::keepsValuesAndWhereTheyCameFrom()
{
    const std::string shared = "快手";
    TypedBlock block;
    block.begin(2, FirstTwo);
    TypedRow row = rowOf({number(-5), text(shared, 7)}, 12);
    row.silent = 0b10;
    block.add(row);
    block.add(rowOf({{}, text("")}, 13));

    QCOMPARE(block.rows(), std::size_t(2));
    QCOMPARE(block.sourceRow(1), qint64(13));
    QCOMPARE(block.silent(0), AttributeMask(0b10));
    QCOMPARE(block.column(0)[0].number(), qint64(-5));
    QVERIFY(block.column(0)[1].isBlank());
    QCOMPARE(block.column(1)[0].token(), TextToken(7));
    QCOMPARE(static_cast<const void *>(block.column(1)[0].text().data()),
             static_cast<const void *>(shared.data()));
    QVERIFY(block.column(1)[1].kind() == TypedValue::Kind::Text);
    QVERIFY(block.column(1)[1].text().empty());

    TypedRow copy;
    block.copyRow(0, copy);
    QCOMPARE(copy.values.size(), std::size_t(2));
    QCOMPARE(copy.values[0].number, qint64(-5));
    QVERIFY(copy.values[1].text == "快手");
    QCOMPARE(copy.values[1].token, TextToken(7));
    QCOMPARE(copy.sourceRow, qint64(12));
    QCOMPARE(copy.silent, AttributeMask(0b10));
}

void TestTypedBlock::keepsTextsWhoseBytesAreGone()
{
    TypedBlock block;
    for (int round = 0; round < 2; ++round) {
        block.begin(1, 1);
        // Together several of the pieces in which texts are kept, and one text larger than any.
        for (int i = 0; i < 1000; ++i) {
            std::string bytes = std::to_string(i) + std::string(i == 500 ? 2'000'000 : 1'000, 'x');
            block.add(rowOf({text(bytes)}, i + 1));
            bytes.assign(bytes.size(), '?');
        }
        QVERIFY(block.column(0)[0].text().starts_with("0x"));
        QCOMPARE(block.column(0)[500].text().size(), std::size_t(2'000'003));
        QVERIFY(block.column(0)[999].text() == "999" + std::string(1'000, 'x'));
    }
}

void TestTypedBlock::leavesOutWhatTheSheetCannotFill()
{
    TypedBlock block;
    block.begin(3, 0b101);
    block.add(rowOf({number(1), number(2), number(3)}, 1));
    QVERIFY(block.column(1).empty());
    TypedRow copy;
    block.copyRow(0, copy);
    QVERIFY(copy.values[1].kind == TypedValue::Kind::Blank);
    QCOMPARE(copy.values[2].number, qint64(3));
}

void TestTypedBlock::forgetsEverythingForTheNextSheet()
{
    TypedBlock block;
    block.begin(2, FirstTwo);
    for (std::size_t i = 0; i < TypedBlock::MostRows; ++i)
        block.add(rowOf({number(qint64(i)), {}}, qint64(i)));
    QVERIFY(block.isFull());
    block.begin(1, 1);
    QCOMPARE(block.rows(), std::size_t(0));
    QVERIFY(block.column(0).empty());
    block.add(rowOf({number(8)}, 3));
    QCOMPARE(block.column(0)[0].number(), qint64(8));
}

QTEST_APPLESS_MAIN(TestTypedBlock)
#include "tst_typedblock.moc"
