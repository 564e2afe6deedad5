#include "models/columns/figureloader.h"
#include "tests/support/storefill.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

/// "5 . ?": a number, a blank cell, a column that the file does not have.
QString cells(const FigureTable *table, const char *attribute)
{
    const FigureColumn *column = table ? table->figure(QString::fromLatin1(attribute)) : nullptr;
    if (!column)
        return QStringLiteral("no such column");
    QStringList texts;
    for (std::size_t row = 0; row < column->size(); ++row) {
        const std::optional<qint64> value = column->value(row);
        texts << (value                      ? QString::number(*value)
                      : column->isKnown(row) ? QStringLiteral(".")
                                             : QStringLiteral("?"));
    }
    return texts.join(QLatin1Char(' '));
}

QString days(const FigureTable *table)
{
    QStringList texts;
    for (std::size_t row = 0; table && row < table->size(); ++row) {
        texts << (table->day[row] == NoDay ? QStringLiteral("-")
                                           : Day::fromNumber(table->day[row]).iso().mid(5));
    }
    return texts.join(QLatin1Char(' '));
}

} // namespace

/// Loads what each test imports into a fresh workspace.
class TestFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsNumbersThatNeedMoreThanFourBytes();
    void tellsBlankCellsFromMissingColumns();
    void datesSettlementsByTheirSettlingWhereTheFileSaysIt();
    void countsEveryPayoutOfAnOrdersProduct();
    void addsUpFeesAndCommissions();
    void loadsWhatBillsAreHeldAgainst();
    void asksNothingMoreOfOrdersWithoutBills();
    void tellsWhatCameInFromWhatWentOut();
    void measuresSessionsByMinutesOrElseByTheirEnds();
    void findsOrdersAndProductsOfReviews();
    void numbersTextsInTheOrderTheyCome();
    void leavesOutPartsOfWholes_data();
    void leavesOutPartsOfWholes();
    void hasNoTableForAKindWithoutRows();

private:
    void import(const char *kind, const char *header, const QStringList &rows);
    [[nodiscard]] std::shared_ptr<const StoreColumns> load() const;

    std::unique_ptr<Workspace> m_workspace;
    Store m_store;
};

void TestFigures::init()
{
    auto opened = Workspace::openInMemory();
    QVERIFY(opened.ok());
    m_workspace = std::make_unique<Workspace>(std::move(*opened));
    const auto store = m_workspace->storeNamed(QStringLiteral("甲店"));
    QVERIFY(store.ok());
    m_store = *store;
}

void TestFigures::import(const char *kind, const char *header, const QStringList &rows)
{
    const auto done
        = importSheets(*m_workspace, m_store.id, QString::fromLatin1(kind),
                       {{QString::fromLatin1(kind), QString::fromLatin1(header), rows, Grain::Order, {}}});
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().sentence));
}

std::shared_ptr<const StoreColumns> TestFigures::load() const
{
    const auto loaded = loadColumns(*m_workspace, m_store);
    return loaded ? *loaded : nullptr;
}

void TestFigures::keepsNumbersThatNeedMoreThanFourBytes()
{
    import("traffic", "day|gmv|product_clicks",
           {QStringLiteral("2026-06-01|5|7"), QStringLiteral("2026-06-02||8"),
            QStringLiteral("2026-06-03|3000000000|9"), QStringLiteral("2026-06-04|-6|")});
    const auto columns = load();
    QCOMPARE(cells(columns->figuresOf(QStringLiteral("traffic")), "gmv"),
             QStringLiteral("5 . 3000000000 -6"));
    QCOMPARE(cells(columns->figuresOf(QStringLiteral("traffic")), "product_clicks"),
             QStringLiteral("7 8 9 ."));
}

void TestFigures::tellsBlankCellsFromMissingColumns()
{
    import("traffic", "day|gmv|product_exposures", {QStringLiteral("2026-06-01|5|")});
    import("traffic", "day|product_clicks", {QStringLiteral("2026-06-02|8")});
    const auto columns = load();
    const FigureTable *table = columns->figuresOf(QStringLiteral("traffic"));
    QCOMPARE(days(table), QStringLiteral("06-01 06-02"));
    QCOMPARE(cells(table, "gmv"), QStringLiteral("5 ?"));
    QCOMPARE(cells(table, "product_exposures"), QStringLiteral(". ?"));
    QCOMPARE(cells(table, "product_clicks"), QStringLiteral("? 8"));
    QCOMPARE(cells(table, "paid_orders"), QStringLiteral("? ?"));
}

void TestFigures::datesSettlementsByTheirSettlingWhereTheFileSaysIt()
{
    import("settlement", "order_id|product_id|created_at|paid_amount|settled_amount|settled_at",
           {QStringLiteral("1|7|2026-06-01 10:00:00|1000|900|2026-06-09 03:00:00"),
            QStringLiteral("2|7|2026-06-02 10:00:00|1000|900|"), QStringLiteral("3|7||1000|900|")});
    import("settlement", "order_id|product_id|created_at|paid_amount|settled_amount",
           {QStringLiteral("4|7|2026-06-04 10:00:00|1000|900")});
    const auto columns = load();
    // Order 2 is not settled yet. The second file does not say when anything was.
    QCOMPARE(days(columns->figuresOf(QStringLiteral("settlement"))), QStringLiteral("06-09 - - 06-04"));
    const auto &covered = columns->coverageOf(QStringLiteral("settlement"));
    QCOMPARE(covered.size(), std::size_t(2));
    QCOMPARE(covered.front().from.iso(), QStringLiteral("2026-06-04"));
    QCOMPARE(covered.front().to.iso(), QStringLiteral("2026-06-04"));
    QCOMPARE(covered.back().from.iso(), QStringLiteral("2026-06-09"));
    QCOMPARE(covered.back().to.iso(), QStringLiteral("2026-06-09"));
}

void TestFigures::countsEveryPayoutOfAnOrdersProduct()
{
    const char *header = "order_id|product_id|paid_amount|settled_amount|settled_at";
    const auto bills = [this] {
        const auto columns = load();
        const FigureTable *table = columns->figuresOf(QStringLiteral("settlement"));
        return days(table) + QStringLiteral(" = ") + cells(table, "settled_amount");
    };
    // Batch 1: order 1 waits for its money. Batch 2: 6.00 of it came on the 9th.
    import("settlement", header,
           {QStringLiteral("1|7|900|900|"), QStringLiteral("2|7|500|500|2026-06-08 03:00:00")});
    QCOMPARE(bills(), QStringLiteral("- 06-08 = 900 500"));
    import("settlement", header, {QStringLiteral("1|7|900|600|2026-06-09 03:00:00")});
    QCOMPARE(bills(), QStringLiteral("06-09 06-08 = 600 500"));
    // The rest came on the 20th, in a file that tells of the 9th again: once without its hour.
    import("settlement", header,
           {QStringLiteral("1|7|900|600|2026-06-09 00:00:00"),
            QStringLiteral("1|7|900|300|2026-06-20 03:00:00")});
    QCOMPARE(bills(), QStringLiteral("06-20 06-09 06-08 = 300 600 500"));
    // The first file again changes nothing; taking the third one back leaves what the others say.
    import("settlement", header, {QStringLiteral("1|7|900|600|2026-06-09 03:00:00")});
    QCOMPARE(bills(), QStringLiteral("06-20 06-09 06-08 = 300 600 500"));
    QVERIFY(undoBatch(*m_workspace, 3, unwatched).ok());
    QCOMPARE(bills(), QStringLiteral("06-09 06-08 = 600 500"));
}

void TestFigures::addsUpFeesAndCommissions()
{
    import("settlement",
           "order_id|paid_amount|settled_amount|service_fee|presale_service_fee|influencer_commission|"
           "provider_commission",
           {QStringLiteral("1|1000|900|50|3|40|2"), QStringLiteral("2|1000|900|50|||"),
            QStringLiteral("3|1000|900||3||2")});
    import("settlement", "order_id|paid_amount|settled_amount|service_fee",
           {QStringLiteral("4|1000|900|50")});
    import("settlement", "order_id|paid_amount|settled_amount|presale_service_fee",
           {QStringLiteral("5|1000|900|3")});
    const auto columns = load();
    const FigureTable *table = columns->figuresOf(QStringLiteral("settlement"));
    QCOMPARE(cells(table, "service_fees"), QStringLiteral("53 50 3 50 ?"));
    QCOMPARE(cells(table, "commissions"), QStringLiteral("42 . 2 ? ?"));
}

/// Orders 5 and A7 are known, 6 and B9 are not; ids of letters come before numbers.
void TestFigures::loadsWhatBillsAreHeldAgainst()
{
    import("orders", "order_id|created_at|paid_amount|platform_subsidy|payment_discount|aftersale_status",
           {QStringLiteral("5|2026-06-01 10:00:00|1000|80||退款成功"),
            QStringLiteral("A7|2026-06-01 10:00:00|2000||30|")});
    import("settlement", "order_id|paid_amount|refund_amount|settled_amount",
           {QStringLiteral("5|1000||900"), QStringLiteral("6|1000|100|800"), QStringLiteral("A7|2000||1900"),
            QStringLiteral("B9|500||500")});
    const auto columns = load();
    QCOMPARE(columns->billing.platformSubsidy.values(), std::vector<qint64>({NumberColumn::Absent, 80}));
    QCOMPARE(columns->billing.anchorSubsidy.values(),
             std::vector<qint64>({NumberColumn::Absent, NumberColumn::Absent}));
    QCOMPARE(columns->billing.paymentSubsidy.values(), std::vector<qint64>({30, NumberColumn::Absent}));
    QCOMPARE(columns->billing.aftersaleStatus.values(), std::vector<qint64>({NumberColumn::Absent, 3}));
    const FigureTable *table = columns->figuresOf(QStringLiteral("settlement"));
    QCOMPARE(table->strayOrders.size(), std::size_t(2));
    QStringList strays;
    for (const auto &[row, order] : table->strayOrders) {
        QCOMPARE(table->orderRow[row], NoRow);
        strays << columns->orderText(order);
    }
    strays.sort();
    QCOMPARE(strays, QStringList({QStringLiteral("6"), QStringLiteral("B9")}));
    QCOMPARE(columns->orderText(columns->orders.orderId.front()), QStringLiteral("A7"));
    QCOMPARE(columns->orderText(columns->orders.orderId.back()), QStringLiteral("5"));
}

void TestFigures::asksNothingMoreOfOrdersWithoutBills()
{
    import("orders", "order_id|created_at|paid_amount|platform_subsidy",
           {QStringLiteral("5|2026-06-01 10:00:00|1000|80")});
    const auto columns = load();
    QVERIFY(columns->billing.platformSubsidy.empty());
    QVERIFY(columns->billing.aftersaleStatus.empty());
}

void TestFigures::tellsWhatCameInFromWhatWentOut()
{
    import("ledger", "entry_id|booked_at|direction|amount|balance",
           {QStringLiteral("1|2026-06-01 10:00:00|收|1000|6000"),
            QStringLiteral("2|2026-06-02 10:00:00|支|300|5700"),
            QStringLiteral("3|2026-06-03 10:00:00|收入|50|")});
    const auto columns = load();
    const FigureTable *table = columns->figuresOf(QStringLiteral("ledger"));
    QCOMPARE(days(table), QStringLiteral("06-01 06-02 06-03"));
    QCOMPARE(cells(table, "amount"), QStringLiteral("1000 300 50"));
    QCOMPARE(cells(table, "income"), QStringLiteral("1000 0 50"));
}

void TestFigures::measuresSessionsByMinutesOrElseByTheirEnds()
{
    import("live_sessions", "started_at|ended_at|duration_minutes|account",
           {QStringLiteral("2026-06-01 20:00:00|2026-06-01 22:00:00|90|甲"),
            QStringLiteral("2026-06-02 23:00:00|2026-06-03 01:00:30||甲"),
            QStringLiteral("2026-06-03 20:00:00|||甲")});
    import("live_sessions", "started_at|account", {QStringLiteral("2026-06-04 20:00:00|甲")});
    const auto columns = load();
    const FigureTable *table = columns->figuresOf(QStringLiteral("live_sessions"));
    QCOMPARE(days(table), QStringLiteral("06-01 06-02 06-03 06-04"));
    QCOMPARE(cells(table, "live_seconds"), QStringLiteral("5400 7230 . ?"));
}

void TestFigures::findsOrdersAndProductsOfReviews()
{
    import("orders", "order_id|created_at|paid_amount|product_id|product_title",
           {QStringLiteral("101|2026-06-01 10:00:00|100|7|杯子"),
            QStringLiteral("102|2026-06-01 10:00:00|100|8|茶壶"),
            QStringLiteral("104|2026-06-01 10:00:00|100|7|杯子")});
    import("reviews", "review_id|order_id|product_id|created_at|quality_stars|replied",
           {QStringLiteral("1|104|7|2026-06-09 10:00:00|5|是"),
            QStringLiteral("2|101|9|2026-06-09 10:00:00|1|否"),
            QStringLiteral("3|103|8|2026-06-09 10:00:00||")});
    const auto columns = load();
    const FigureTable *table = columns->figuresOf(QStringLiteral("reviews"));
    QCOMPARE(table->orderRow, std::vector<std::int32_t>({2, 0, NoRow}));
    QCOMPARE(columns->products[table->product[0]].name, QStringLiteral("杯子"));
    QCOMPARE(columns->products[table->product[1]].id, QStringLiteral("9"));
    QCOMPARE(columns->products[table->product[2]].name, QStringLiteral("茶壶"));
    QCOMPARE(cells(table, "quality_stars"), QStringLiteral("5 1 ."));
    QCOMPARE(cells(table, "replied"), QStringLiteral("1 0 ."));
    QCOMPARE(cells(table, "service_stars"), QStringLiteral("? ? ?"));
}

void TestFigures::numbersTextsInTheOrderTheyCome()
{
    import("traffic_sources", "day|source|product_clicks",
           {QStringLiteral("2026-06-01|搜索|1"), QStringLiteral("2026-06-02|推荐|2"),
            QStringLiteral("2026-06-03|搜索|3")});
    const auto columns = load();
    const TextColumn *source
        = columns->figuresOf(QStringLiteral("traffic_sources"))->text(QStringLiteral("source"));
    QCOMPARE(source->at(0), QStringLiteral("搜索"));
    QCOMPARE(source->at(1), QStringLiteral("推荐"));
    QCOMPARE(source->number, std::vector<std::uint32_t>({1, 2, 1}));
}

void TestFigures::leavesOutPartsOfWholes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const char *kind, const char *header, const QStringList &rows,
                        const char *attribute, const char *kept) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(header) << rows
                            << QString::fromLatin1(attribute) << QString::fromLatin1(kept);
    };
    const char *ads = "day|hour|campaign_id|campaign|unit_id|spend";
    row("hours without their day all count, midnight too", "ad_spend", ads,
        {QStringLiteral("2026-06-01|0|11|甲||1"), QStringLiteral("2026-06-01|1|11|甲||2"),
         QStringLiteral("2026-06-01|23|11|甲||4")},
        "spend", "1 2 4");
    row("a whole day counts instead of its hours, midnight too", "ad_spend", ads,
        {QStringLiteral("2026-06-01||11|甲||9"), QStringLiteral("2026-06-01|0|11|甲||1"),
         QStringLiteral("2026-06-01|1|11|甲||2"), QStringLiteral("2026-06-02|1|11|甲||4")},
        "spend", "9 4");
    row("the hours of another campaign stay", "ad_spend", ads,
        {QStringLiteral("2026-06-01||11|甲||9"), QStringLiteral("2026-06-01|1|12|乙||2")}, "spend", "9 2");
    row("a campaign counts instead of its units", "ad_spend", ads,
        {QStringLiteral("2026-06-01||11|甲||9"), QStringLiteral("2026-06-01||11|甲|21|4"),
         QStringLiteral("2026-06-01||12|乙|22|5")},
        "spend", "9 5");
    row("the whole account counts instead of its campaigns", "ad_spend", ads,
        {QStringLiteral("2026-06-01|||||20"), QStringLiteral("2026-06-01||11|甲||9"),
         QStringLiteral("2026-06-02||11|甲||7")},
        "spend", "20 7");
    row("a campaign without a number is no whole", "ad_spend", ads,
        {QStringLiteral("2026-06-01|||丙||20"), QStringLiteral("2026-06-01||11|甲||9")}, "spend", "20 9");
    row("hours of the account that end at noon do not hide the days of its campaigns", "ad_spend", ads,
        {QStringLiteral("2026-06-01||11|甲||9"), QStringLiteral("2026-06-01||12|乙||5"),
         QStringLiteral("2026-06-01|0||||3"), QStringLiteral("2026-06-01|1||||4")},
        "spend", "9 5");
    row("hours of the account count where days of some campaigns say less", "ad_spend", ads,
        {QStringLiteral("2026-06-01||11|甲||9"), QStringLiteral("2026-06-01|0||||8"),
         QStringLiteral("2026-06-01|1||||8"), QStringLiteral("2026-06-02||11|甲||2")},
        "spend", "8 8 2");
    row("hours count where their whole day was downloaded at noon", "ad_spend", ads,
        {QStringLiteral("2026-06-01||11|甲||5"), QStringLiteral("2026-06-01|0|11|甲||3"),
         QStringLiteral("2026-06-01|13|11|甲||4")},
        "spend", "3 4");
    row("a campaign that goes by its name once and by its number again counts once", "ad_spend", ads,
        {QStringLiteral("2026-06-01||甲|甲||9"), QStringLiteral("2026-06-01||11|甲||9"),
         QStringLiteral("2026-06-01||12|乙||5"), QStringLiteral("2026-06-02||乙|乙||4")},
        "spend", "9 5 4");
    row("hours by name do not count beside the day by number", "ad_spend", ads,
        {QStringLiteral("2026-06-01||11|甲||9"), QStringLiteral("2026-06-01|0|甲|甲||3"),
         QStringLiteral("2026-06-01|13|甲|甲||4"), QStringLiteral("2026-06-02|1|甲|甲||6")},
        "spend", "9 6");
    row("nor the day by name beside hours by number that say more", "ad_spend", ads,
        {QStringLiteral("2026-06-01||甲|甲||5"), QStringLiteral("2026-06-01|0|11|甲||3"),
         QStringLiteral("2026-06-01|13|11|甲||4")},
        "spend", "3 4");
    row("hours by name do not count beside the days of the units by number", "ad_spend", ads,
        {QStringLiteral("2026-06-01||11|甲|21|5"), QStringLiteral("2026-06-01||11|甲|22|4"),
         QStringLiteral("2026-06-01|0|甲|甲||3"), QStringLiteral("2026-06-01|13|甲|甲||4"),
         QStringLiteral("2026-06-01|13|乙|乙||2")},
        "spend", "5 4 2");
    row("nor the units by number beside hours by name that say more", "ad_spend", ads,
        {QStringLiteral("2026-06-01||11|甲|21|5"), QStringLiteral("2026-06-01|0|甲|甲||3"),
         QStringLiteral("2026-06-01|13|甲|甲||4")},
        "spend", "3 4");
    row("two numbers of one name are two campaigns", "ad_spend", ads,
        {QStringLiteral("2026-06-01||11|甲||9"), QStringLiteral("2026-06-01|0|12|甲||3")}, "spend", "9 3");
    row("all agents together count instead of each", "service", "day|agent|conversations",
        {QStringLiteral("2026-06-01||30"), QStringLiteral("2026-06-01|小李|10"),
         QStringLiteral("2026-06-02|小李|11")},
        "conversations", "30 11");
    row("a source counts instead of its products", "traffic_sources", "day|source|product_id|product_clicks",
        {QStringLiteral("2026-06-01|搜索||8"), QStringLiteral("2026-06-01|搜索|7|5"),
         QStringLiteral("2026-06-01|推荐|7|3")},
        "product_clicks", "8 3");
}

void TestFigures::leavesOutPartsOfWholes()
{
    QFETCH(QString, kind);
    QFETCH(QString, header);
    QFETCH(QStringList, rows);
    QFETCH(QString, attribute);
    import(kind.toLatin1().constData(), header.toLatin1().constData(), rows);
    const auto columns = load();
    const FigureTable *table = columns->figuresOf(kind);
    QVERIFY(table);
    QTEST(cells(table, attribute.toLatin1().constData()), "kept");
}

void TestFigures::hasNoTableForAKindWithoutRows()
{
    import("traffic", "day|gmv", {QStringLiteral("2026-06-01|5")});
    const auto columns = load();
    QCOMPARE(columns->figures.size(), std::size_t(1));
    QVERIFY(!columns->figuresOf(QStringLiteral("service")));
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
