// Which after-sales are refunds, and how much of an order's refunds counts.

#include "models/store/refundrule.h"

#include <QtTest>

using namespace shopglass;

class TestRefundRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyHasToGoBack_data();
    void moneyHasToGoBack();
    void noMoreThanWasPaidCounts_data();
    void noMoreThanWasPaidCounts();
};

namespace {

std::optional<qint64> stored(const char *attribute, const char *id)
{
    const ExportKind &kind = ExportKinds::instance().kind(QStringLiteral("aftersales"));
    const auto &values
        = kind.attributes[std::size_t(kind.indexOf(QString::fromLatin1(attribute)).value())].values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].id == QLatin1String(id))
            return qint64(i);
    }
    return std::nullopt;
}

} // namespace

void TestRefundRule::moneyHasToGoBack_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<std::optional<qint64>>("type");
    QTest::addColumn<std::optional<qint64>>("amount");
    QTest::addColumn<bool>("refund");
    using Number = std::optional<qint64>;
    const Number unknown = -77; // a text that we do not know
    const auto row = [](const char *name, const char *status, Number type, Number amount, bool refund) {
        QTest::newRow(name) << QString::fromLatin1(status) << type << amount << refund;
    };
    row("money back", "refunded", stored("aftersale_type", "refund_only"), 100, true);
    row("goods back, too", "refunded", stored("aftersale_type", "return_refund"), 1, true);
    row("not granted", "closed", stored("aftersale_type", "refund_only"), 100, false);
    row("no status", "", stored("aftersale_type", "refund_only"), 100, false);
    row("of nothing", "refunded", stored("aftersale_type", "return_refund"), 0, false);
    row("an exchange", "refunded", stored("aftersale_type", "exchange"), 0, false);
    row("an exchange that names the goods' price", "refunded", stored("aftersale_type", "exchange"), 30,
        false);
    row("something sent again", "refunded", stored("aftersale_type", "resend"), 30, false);
    row("a repair", "refunded", stored("aftersale_type", "repair"), 30, false);
    row("an unknown type", "refunded", unknown, 50, true);
    row("an unknown type of nothing", "refunded", unknown, 0, false);
    row("an amount that is not known", "refunded", unknown, {}, true);
    row("a file without types", "refunded", {}, 50, true);
}

void TestRefundRule::moneyHasToGoBack()
{
    QFETCH(QString, status);
    QFETCH(std::optional<qint64>, type);
    QFETCH(std::optional<qint64>, amount);
    const auto known = status.isEmpty() ? std::nullopt : stored("aftersale_status", qPrintable(status));
    QTEST(isRefund(known, type, amount), "refund");
}

void TestRefundRule::noMoreThanWasPaidCounts_data()
{
    QTest::addColumn<QList<qint64>>("amounts");
    QTest::addColumn<QList<qint64>>("finished"); // 0 = not known
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<QList<qint64>>("counted");
    const auto row
        = [](const char *name, const QList<qint64> &amounts, const QList<qint64> &finished, qint64 paid,
             const QList<qint64> &counted) { QTest::newRow(name) << amounts << finished << paid << counted; };
    row("all of it", {100}, {5}, 100, {100});
    row("too much", {150}, {5}, 100, {100});
    row("parts that fit", {60, 40}, {5, 6}, 100, {60, 40});
    row("the later part is cut", {60, 70}, {5, 6}, 100, {60, 40});
    row("whichever comes first in the file", {60, 70}, {6, 5}, 100, {30, 70});
    row("without a time it comes last", {60, 70}, {0, 9}, 100, {30, 70});
    row("at one time the keys decide", {60, 70}, {5, 5}, 100, {60, 40});
    row("nothing is left for the third", {60, 40, 10}, {1, 2, 3}, 100, {60, 40, 0});
    row("paid nothing", {10}, {1}, 0, {0});
    row("paid less than nothing", {10}, {1}, -5, {0});
}

void TestRefundRule::noMoreThanWasPaidCounts()
{
    QFETCH(QList<qint64>, amounts);
    QFETCH(QList<qint64>, finished);
    QFETCH(qint64, paid);
    std::vector<GrantedRefund> refunds;
    for (qsizetype i = 0; i < amounts.size(); ++i)
        refunds.push_back({amounts[i], finished[i] == 0 ? std::nullopt : std::optional(finished[i])});
    capRefunds(refunds, paid);
    QList<qint64> counted;
    for (const GrantedRefund &refund : refunds)
        counted.append(refund.amount);
    QTEST(counted, "counted");
}

QTEST_GUILESS_MAIN(TestRefundRule)
#include "tst_refundrule.moc"
