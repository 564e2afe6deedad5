#include "models/store/migrations.h"
#include "models/store/packedrow.h"
#include "models/store/workspace.h"

#include <QTemporaryDir>
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
    void bytesAreAsDescribed_data();
    void bytesAreAsDescribed();
    void rowsWithoutAHeadAreStillRead();
    void anySetOfAttributesComesBack();
    void everyValueComesBack_data();
    void everyValueComesBack();
    void damagedBytesGiveWhatIsLeft_data();
    void damagedBytesGiveWhatIsLeft();
    void sqlSeesColumns();
    void anOlderWorkspaceKeepsItsRows();
};

/// Worked out from the words of packedrow.h and rowhead.h, not by our code: changing them would make
/// workspaces unreadable.
void TestPackedRow::bytesAreAsDescribed_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<AttributeMask>("silent");
    QTest::addColumn<QByteArray>("bytes");
    // 1 created_at, 2 paid_at, 3 order_status, 4 paid_amount, 5 freight, 6 shop_discount, 11 quantity,
    // 15 promised_at, 16 carrier, 17 product_id … 21 unit_price, 22 channel, 31 province, 32 city, 33
    // shipped_at, 35 tracking_no.
    QTest::newRow("a row that lacks most of what is usual")
        << Values{{1, 100}, {2, 130}, {4, -3}} << AttributeMask(5)
        << QByteArray("a584a0c3ff0c4105b7d2a0f70c3c05");
    QTest::newRow("all of a short export, with the usual freight and quantity")
        << Values{{1, 1'735'660'900},
                  {2, 1'735'660'930},
                  {3, 4},
                  {4, 9'000},
                  {5, 0},
                  {6, 990},
                  {11, 1},
                  {15, 1'735'833'730},
                  {16, 3},
                  {17, 25'239'717'227'025},
                  {18, 7},
                  {19, 8},
                  {20, 9},
                  {21, 9'990},
                  {22, 10},
                  {31, 11},
                  {32, 12},
                  {33, 1'735'833'670},
                  {35, 77}}
        << AttributeMask(1U << 25)
        << QByteArray("011ac8013c08d08c01bc0f6006a2a889c692bd0b0e101200141618779a01");
    QTest::newRow("unpaid, two pieces, freight, a promise of no whole hours")
        << Values{{1, 1'735'660'900},  {3, 0},   {4, 5'000}, {5, 800}, {6, 200}, {11, 2},
                  {15, 1'735'668'105}, {16, 3},  {17, 1},    {18, 7},  {19, 8},  {20, 9},
                  {21, 2'201},         {22, 10}, {31, 11},   {32, 12}}
        << AttributeMask(0) << QByteArray("e58080800100c80100904ec00c90030401ca7006020e101202141618");
}

void TestPackedRow::bytesAreAsDescribed()
{
    QFETCH(const Values, values);
    QFETCH(const AttributeMask, silent);
    QFETCH(const QByteArray, bytes);
    AttributeMask present = 0;
    for (const auto &[attribute, value] : values)
        present |= AttributeMask(1) << attribute;
    RowPacking::Buffer buffer;
    const std::string_view packed = RowPacking(orders()).pack(
        buffer, present, silent, [&values](int attribute) { return values.at(attribute); });
    QCOMPARE(QByteArray(packed.data(), qsizetype(packed.size())).toHex(), bytes);
    QCOMPARE(valuesOf(packed), values);
    QCOMPARE(placedValuesOf(packed), values);
    const AttributeMask told = RowPacking(orders()).unpack(packed, 0, [](int, qint64) {});
    QCOMPARE(told, silent);
}

/// What workspaces hold that were written before rows had heads.
void TestPackedRow::rowsWithoutAHeadAreStillRead()
{
    // created_at (1) = 100, paid_at (2) = 130, paid_amount (4) = -3: bits 1, 2, 4 = 22; silent 5; 100 → 200 =
    // c8 01, 30 seconds later → 60 = 3c, -3 → 5.
    const QByteArray bytes = QByteArray::fromHex("1605c8013c05");
    const std::string_view view(bytes.constData(), std::size_t(bytes.size()));
    const Values expected = {{1, 100}, {2, 130}, {4, -3}};
    QCOMPARE(valuesOf(view), expected);
    QCOMPARE(placedValuesOf(view), expected);
    QCOMPARE(RowPacking(orders()).unpack(view, 0, [](int, qint64) {}), AttributeMask(5));
}

/// Heads say of each attribute alone whether it is there.
void TestPackedRow::anySetOfAttributesComesBack()
{
    const AttributeMask all = (AttributeMask(1) << orders().attributes.size()) - 2;
    std::vector<AttributeMask> sets = {0, all};
    for (std::size_t i = 1; i < orders().attributes.size(); ++i) {
        sets.push_back(AttributeMask(1) << i);
        sets.push_back(all & ~(AttributeMask(1) << i));
        sets.push_back(0x5'5555'5555'5555 * (i + 1) & all);
    }
    for (const AttributeMask set : sets) {
        RowPacking::Buffer buffer;
        const std::string_view packed = RowPacking(orders()).pack(
            buffer, set, 0, [](int attribute) { return qint64(1'000) + attribute; });
        AttributeMask found = 0;
        for (const auto &[attribute, value] : valuesOf(packed)) {
            QCOMPARE(value, qint64(1'000) + attribute);
            found |= AttributeMask(1) << attribute;
        }
        QCOMPARE(found, set);
    }
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
    row("only a head", "01", {{5, 0}, {11, 1}}); // the usual freight and quantity
    row("cut in a head", "a5", {});
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
    QVERIFY(database
                .run(QStringLiteral("INSERT INTO order_fact VALUES (1, 8, 0, 1, 2, 3, "
                                    "x'a584a0c3ff0c4105b7d2a0f70c3c05')"))
                .ok());
    const auto one = [&database](const char *sql) { return *database.integerOf(QLatin1String(sql)); };
    QCOMPARE(one("SELECT created_at FROM order_line WHERE order_id = 7"), qint64(100));
    QCOMPARE(one("SELECT paid_at FROM order_line WHERE order_id = 7"), qint64(130));
    QCOMPARE(one("SELECT paid_amount FROM order_line"), qint64(-3));
    QCOMPARE(one("SELECT silent FROM order_line"), qint64(5));
    QCOMPARE(one("SELECT order_status IS NULL FROM order_line"), qint64(1));
    QCOMPARE(one("SELECT paid_at FROM order_line WHERE order_id = 8"), qint64(130));
    QCOMPARE(one("SELECT paid_amount FROM order_line WHERE order_id = 8"), qint64(-3));
    QCOMPARE(one("SELECT silent FROM order_line WHERE order_id = 8"), qint64(5));
    QCOMPARE(one("SELECT quantity IS NULL FROM order_line WHERE order_id = 8"), qint64(1));
}

/// Rows that were stored before they had heads stay as they are, and say the same.
void TestPackedRow::anOlderWorkspaceKeepsItsRows()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.shopglass"));
    {
        const auto workspace = Workspace::open(path);
        QVERIFY(workspace.ok());
        QVERIFY(workspace->database()
                    .run(QStringLiteral("INSERT INTO order_fact VALUES (1, 7, 0, 1, 2, 3, x'1605c8013c05');"
                                        "PRAGMA user_version = 11"))
                    .ok());
    }
    const auto workspace = Workspace::open(path);
    QVERIFY(workspace.ok());
    const auto one
        = [&workspace](const char *sql) { return *workspace->database().integerOf(QLatin1String(sql)); };
    QCOMPARE(one("PRAGMA user_version"), qint64(newestSchema()));
    QCOMPARE(one("SELECT paid_amount FROM order_line"), qint64(-3));
    QCOMPARE(one("SELECT body = x'1605c8013c05' FROM order_fact"), qint64(1));
    QVERIFY(QFile::exists(path + QStringLiteral(".v11.backup")));
}

QTEST_GUILESS_MAIN(TestPackedRow)
#include "tst_packedrow.moc"
