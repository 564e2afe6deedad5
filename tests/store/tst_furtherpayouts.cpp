#include "models/store/furtherpayouts.h"
#include "tests/store/storefacts.h"

#include <algorithm>
#include <random>

using namespace shopglass;
using namespace shopglass::test;

namespace {

const QString Header
    = QStringLiteral("order_id|product_id|paid_amount|settled_amount|settled_at|fund_channel|"
                     "settlement_rule");

/// A bill's row: `moment` is a day of June 2026, with or without a time of day.
QString bill(int order, int amount, const QString &moment, const QString &fund = {}, const QString &rule = {})
{
    const QString time = moment.contains(QLatin1Char(' ')) ? moment : moment + QStringLiteral(" 00:00:00");
    return QStringLiteral("%1|7|900|%2|2026-06-%3|%4|%5").arg(order).arg(amount).arg(time, fund, rule);
}

SheetText file(const QStringList &rows, const QString &header = Header)
{
    return {QStringLiteral("settlement"), header, rows, Grain::Order, {}};
}

} // namespace

class TestFurtherPayouts final : public QObject, private OneStore
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(); }
    void tellsPayoutsApart_data();
    void tellsPayoutsApart();
    void takenBackTheOthersDecide();
    void anySequenceGivesThePayoutsOfWhatIsIn_data();
    void anySequenceGivesThePayoutsOfWhatIsIn();

private:
    /// Every payout as order:amount, the orders ascending, an order's ascending by amount.
    [[nodiscard]] QString payouts() const
    {
        const QStringList attributes{QStringLiteral("order_id"), QStringLiteral("product_id"),
                                     QStringLiteral("settled_amount")};
        const PayoutAttributes payout{QStringLiteral("settled_at"),
                                      QStringLiteral("settled_amount"),
                                      {QStringLiteral("settlement_rule"), QStringLiteral("fund_channel")}};
        std::vector<std::pair<qint64, qint64>> found;
        const auto read = StoreReader(*m_workspace)
                              .readPayouts(1, QStringLiteral("settlement"), payout, attributes,
                                           [&found](std::span<const StoredValue> values) {
                                               found.emplace_back(values[0].value(), values[2].value());
                                           });
        if (!read)
            return read.error().sentence;
        return textOf(std::move(found));
    }
    static QString textOf(std::vector<std::pair<qint64, qint64>> payouts)
    {
        std::ranges::sort(payouts);
        QStringList texts;
        for (const auto &[order, amount] : payouts)
            texts.append(QStringLiteral("%1:%2").arg(order).arg(amount));
        return texts.join(QLatin1Char(' '));
    }
};

void TestFurtherPayouts::tellsPayoutsApart_data()
{
    QTest::addColumn<QList<QStringList>>("files");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<QStringList> &files, const char *expected) {
        QTest::newRow(name) << files << QString::fromLatin1(expected);
    };
    const QString night = QStringLiteral("09 03:00:00");
    const QString alipay = QStringLiteral("支付宝");
    const QString wechat = QStringLiteral("微信");
    row("one payout", {{bill(1, 600, night)}}, "1:600");
    row("a file that says the same row twice", {{bill(1, 600, night), bill(1, 600, night)}}, "1:600");
    row("two amounts of one second in one file", {{bill(1, 600, night), bill(1, 300, night)}}, "1:300 1:600");
    row("three of them, one twice",
        {{bill(1, 600, night), bill(1, 300, night), bill(1, 300, night), bill(1, 50, night)}},
        "1:50 1:300 1:600");
    row("one amount from two funds in one second",
        {{bill(1, 600, night, alipay), bill(1, 600, night, wechat)}}, "1:600 1:600");
    row("one amount by two rules in one second",
        {{bill(1, 600, night, alipay, QStringLiteral("确认收货")),
          bill(1, 600, night, alipay, QStringLiteral("运费"))}},
        "1:600 1:600");
    row("two amounts of one second, the file read twice with something else in it",
        {{bill(1, 600, night), bill(1, 300, night)},
         {bill(1, 600, night), bill(1, 300, night), bill(2, 40, night)}},
        "1:300 1:600 2:40");
    row("two funds of one second, each in a file of its own",
        {{bill(1, 600, night, alipay)}, {bill(1, 300, night, wechat)}}, "1:300 1:600");
    row("a later file corrects the amount", {{bill(1, 600, night, alipay)}, {bill(1, 650, night, alipay)}},
        "1:650");
    row("a later file calls the fund by another name",
        {{bill(1, 600, night, alipay)}, {bill(1, 600, night, QStringLiteral("支付宝(新)"))}}, "1:600");
    row("a later file corrects one of two",
        {{bill(1, 600, night), bill(1, 300, night)}, {bill(1, 300, night), bill(1, 650, night)}},
        "1:300 1:650");
    row("a later file has one of two", {{bill(1, 600, night), bill(1, 300, night)}, {bill(1, 300, night)}},
        "1:300 1:600");
    row("a file with days beside one with hours",
        {{bill(1, 600, night)}, {bill(1, 600, QStringLiteral("09"))}}, "1:600");
    row("a file with days has both payouts of a day",
        {{bill(1, 600, night), bill(1, 300, QStringLiteral("09 15:00:00"))},
         {bill(1, 600, QStringLiteral("09")), bill(1, 300, QStringLiteral("09"))}},
        "1:300 1:600");
    row("one amount twice on a day, at two hours",
        {{bill(1, 300, night)}, {bill(1, 300, QStringLiteral("09 15:00:00"))}}, "1:300 1:300");
    row("one amount on two days", {{bill(1, 300, night)}, {bill(1, 300, QStringLiteral("10 03:00:00"))}},
        "1:300 1:300");
}

void TestFurtherPayouts::tellsPayoutsApart()
{
    QFETCH(QList<QStringList>, files);
    for (const QStringList &rows : files)
        QVERIFY(importSheets(*m_workspace, 1, QStringLiteral("bill.csv"), {file(rows)}).ok());
    QTEST(payouts(), "expected");
}

void TestFurtherPayouts::takenBackTheOthersDecide()
{
    const QString night = QStringLiteral("09 03:00:00");
    const std::vector<QStringList> files{{bill(1, 600, night), bill(1, 300, night)},
                                         {bill(1, 650, night), bill(1, 300, night)},
                                         {bill(1, 20, QStringLiteral("12 03:00:00"))}};
    for (const QStringList &rows : files)
        QVERIFY(importSheets(*m_workspace, 1, QStringLiteral("bill.csv"), {file(rows)}).ok());
    QCOMPARE(payouts(), QStringLiteral("1:20 1:300 1:650"));
    QVERIFY(undoBatch(*m_workspace, 2, unwatched).ok());
    QCOMPARE(payouts(), QStringLiteral("1:20 1:300 1:600"));
    QVERIFY(undoBatch(*m_workspace, 1, unwatched).ok());
    QCOMPARE(payouts(), QStringLiteral("1:20"));
}

void TestFurtherPayouts::anySequenceGivesThePayoutsOfWhatIsIn_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 7001; seed <= 7030; ++seed)
        QTest::addRow("random sequence %u", seed) << seed;
}

/// A bill never changes: whatever overlapping files of it come and go, each payout of a day that a live file
/// has counts once.
void TestFurtherPayouts::anySequenceGivesThePayoutsOfWhatIsIn()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return int(random() % unsigned(end)); };
    struct Payout
    {
        int order;
        int amount;
        int day;
        QString row;
    };
    std::vector<Payout> truth;
    for (int i = 0; i < 40; ++i) {
        const int day = 1 + below(6);
        // Few orders, moments and funds, so that payouts meet; no two say the same.
        const QString moment
            = QStringLiteral("%1 0%2:00:00").arg(day, 2, 10, QLatin1Char('0')).arg(1 + below(2));
        const QString fund = below(2) ? QStringLiteral("支付宝") : QStringLiteral("微信");
        const Payout made{1 + below(4), 100 + i, day, {}};
        truth.push_back({made.order, made.amount, day, bill(made.order, made.amount, moment, fund)});
    }
    struct Live
    {
        BatchId batch;
        int from;
        int to;
    };
    std::vector<Live> live;
    for (int step = 0; step < 14; ++step) {
        if (!live.empty() && below(3) == 0) {
            const auto gone = live.begin() + below(int(live.size()));
            QVERIFY(undoBatch(*m_workspace, gone->batch, unwatched).ok());
            live.erase(gone);
        } else {
            const int from = 1 + below(6);
            const int to = from + below(7 - from);
            QStringList rows;
            for (const Payout &payout : truth) {
                if (payout.day >= from && payout.day <= to)
                    rows.append(payout.row);
            }
            std::shuffle(rows.begin(), rows.end(), random);
            if (rows.isEmpty())
                continue;
            const auto added
                = importSheets(*m_workspace, 1, QStringLiteral("bill%1.csv").arg(step), {file(rows)});
            QVERIFY(added.ok());
            live.push_back({added->id, from, to});
        }
        std::vector<std::pair<qint64, qint64>> expected;
        for (const Payout &payout : truth) {
            if (std::ranges::any_of(live, [&payout](const Live &file) {
                    return payout.day >= file.from && payout.day <= file.to;
                }))
                expected.emplace_back(payout.order, payout.amount);
        }
        QCOMPARE(payouts(), textOf(std::move(expected)));
    }
}

QTEST_GUILESS_MAIN(TestFurtherPayouts)
#include "tst_furtherpayouts.moc"
