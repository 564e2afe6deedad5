#include "models/store/packedrow.h"
#include "models/store/workspace.h"

#include <QtTest>

#include <map>

using namespace shopglass;

namespace {

const ExportKind &orders()
{
    return ExportKinds::instance().kind(QStringLiteral("orders"));
}

std::map<int, qint64> valuesOf(std::string_view bytes)
{
    std::map<int, qint64> values;
    RowPacking(orders()).unpack(bytes, RowPacking::Everything,
                                [&values](int attribute, qint64 value) { values[attribute] = value; });
    return values;
}

/// The same by the way for very many rows.
std::map<int, qint64> placedValuesOf(std::string_view bytes)
{
    constexpr qint64 Untouched = 1'234'567'890'123;
    constexpr std::size_t Row = 2;
    std::array<std::array<qint64, 3>, 64> columns;
    RowPacking::Places places;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].fill(Untouched);
        places[i] = columns[i].data();
    }
    RowPacking(orders()).unpackTo(places, Row, bytes, RowPacking::Everything);
    std::map<int, qint64> values;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i][Row] != Untouched)
            values[int(i)] = columns[i][Row];
        if (columns[i][0] != Untouched || columns[i][1] != Untouched)
            return {}; // of another row
    }
    return values;
}

} // namespace

using Values = std::map<int, qint64>;
Q_DECLARE_METATYPE(Values)

class TestPackedRow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreAsDescribed();
    void everyValueComesBack_data();
    void everyValueComesBack();
    void damagedBytesGiveWhatIsLeft_data();
    void damagedBytesGiveWhatIsLeft();
    void sqlSeesColumns();
};

/// Worked out by hand from the description in packedrow.h: changing it would make workspaces unreadable.
void TestPackedRow::bytesAreAsDescribed()
{
    // created_at (1) = 100, paid_at (2) = 130, paid_amount (4) = -3: bits 1, 2, 4 = 22; silent 5; 100 → 200 =
    // c8 01, 30 seconds later → 60 = 3c, -3 → 5.
    RowPacking::Buffer buffer;
    const std::string_view bytes = RowPacking(orders()).pack(buffer, 0b10110, 5, [](int attribute) {
        return std::map<int, qint64>{{1, 100}, {2, 130}, {4, -3}}.at(attribute);
    });
    QCOMPARE(QByteArray(bytes.data(), qsizetype(bytes.size())).toHex(), QByteArray("1605c8013c05"));
    const std::map<int, qint64> expected = {{1, 100}, {2, 130}, {4, -3}};
    QCOMPARE(valuesOf(bytes), expected);
}

void TestPackedRow::everyValueComesBack_data()
{
    QTest::addColumn<qint64>("value");
    QTest::newRow("zero") << qint64(0);
    QTest::newRow("one") << qint64(1);
    QTest::newRow("minus one") << qint64(-1);
    QTest::newRow("the last of one byte") << qint64(63);
    QTest::newRow("the first of two bytes") << qint64(64);
    QTest::newRow("an order number") << qint64(2630406100996956);
    QTest::newRow("the greatest") << std::numeric_limits<qint64>::max();
    QTest::newRow("the least") << std::numeric_limits<qint64>::min();
}

void TestPackedRow::everyValueComesBack()
{
    QFETCH(qint64, value);
    const AttributeMask all = (AttributeMask(1) << orders().attributes.size()) - 2;
    RowPacking::Buffer buffer;
    const AttributeMask silent = ~AttributeMask(0);
    // Moments alternate, so that their distances overflow where they can.
    const auto valueOf = [value](int attribute) { return attribute % 2 == 0 ? value : -(value + 1); };
    const std::string_view bytes = RowPacking(orders()).pack(buffer, all, silent, valueOf);
    std::map<int, qint64> values;
    const AttributeMask told = RowPacking(orders()).unpack(
        bytes, RowPacking::Everything, [&values](int attribute, qint64 found) { values[attribute] = found; });
    QCOMPARE(told, silent);
    QCOMPARE(values.size(), orders().attributes.size() - 1);
    for (const auto &[attribute, found] : values)
        QCOMPARE(found, valueOf(attribute));
    QCOMPARE(placedValuesOf(bytes), values);
}

void TestPackedRow::damagedBytesGiveWhatIsLeft_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Values>("expected");
    const auto row = [](const char *name, const char *hex, const Values &expected) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << expected;
    };
    row("nothing", "", {});
    row("cut after a value", "1605c801", {{1, 100}});
    row("cut in a value", "1605c8", {{1, 36}}); // 48 = 72, which is 36 twice
    row("cut in the mask", "96", {});
    row("a number that never ends", "0200ffffffffffffffffffffff01",
        {{1, std::numeric_limits<qint64>::min()}});
    row("longer than any row", QByteArray("1605c8013c05").append(QByteArray("00").repeated(1000)).constData(),
        {{1, 100}, {2, 130}, {4, -3}});
}

void TestPackedRow::damagedBytesGiveWhatIsLeft()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Values, expected);
    const std::string_view view(bytes.constData(), std::size_t(bytes.size()));
    QCOMPARE(valuesOf(view), expected);
    QCOMPARE(placedValuesOf(view), expected);
}

void TestPackedRow::sqlSeesColumns()
{
    const auto workspace = Workspace::openInMemory();
    QVERIFY(workspace.ok());
    const Database &database = workspace->database();
    QVERIFY(database.run(QStringLiteral("INSERT INTO order_fact VALUES (1, 7, 0, 1, 2, 3, x'1605c8013c05')"))
                .ok());
    const auto one = [&database](const char *sql) { return *database.integerOf(QLatin1String(sql)); };
    QCOMPARE(one("SELECT created_at FROM order_line WHERE order_id = 7"), qint64(100));
    QCOMPARE(one("SELECT paid_at FROM order_line"), qint64(130));
    QCOMPARE(one("SELECT paid_amount FROM order_line"), qint64(-3));
    QCOMPARE(one("SELECT silent FROM order_line"), qint64(5));
    QCOMPARE(one("SELECT order_status IS NULL FROM order_line"), qint64(1));
}

QTEST_GUILESS_MAIN(TestPackedRow)
#include "tst_packedrow.moc"
