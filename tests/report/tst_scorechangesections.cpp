#include "models/report/parts.h"
#include "tests/support/viewsamples.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// What changed between two days: which part is named.
class TestScoreChangeSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheLargestPartOfAllGroupings_data();
    void namesTheLargestPartOfAllGroupings();
    void aDifferenceIsJudgedAsItIsShown_data();
    void aDifferenceIsJudgedAsItIsShown();
};

namespace {

constexpr TextContext English{Language::English};

CauseShare cause(GroupBy by, const char *key, double part, ValueState before = ValueState::Value,
                 ValueState now = ValueState::Value)
{
    CauseShare share;
    share.by = by;
    share.key = QString::fromLatin1(key);
    share.part = part;
    share.before = stateOnly("quality_refund_rate", Unit::Ratio, before);
    share.now = stateOnly("quality_refund_rate", Unit::Ratio, now);
    return share;
}

/// Quality refunds rose from 1 % to 2 % between 1 and 7 June.
ViewSet viewsWith(std::vector<CauseShare> causes)
{
    IndicatorChange change;
    change.name = {QStringLiteral("品质退款率"), QStringLiteral("Quality refunds")};
    change.direction = Direction::LowerIsBetter;
    change.windowBefore = {sampleDay(u"2026-05-03"), sampleDay(u"2026-06-01")};
    change.windowNow = {sampleDay(u"2026-05-09"), sampleDay(u"2026-06-07")};
    change.before = sampleValue("quality_refund_rate", Unit::Ratio, 0.01);
    change.now = sampleValue("quality_refund_rate", Unit::Ratio, 0.02);
    change.difference = 0.01;
    change.causes = std::move(causes);
    ViewSet views = sampleViews();
    views.scoreChange.score = QStringLiteral("store_score");
    views.scoreChange.from = sampleDay(u"2026-06-01");
    views.scoreChange.to = sampleDay(u"2026-06-07");
    views.scoreChange.indicators = {change};
    return views;
}

} // namespace

void TestScoreChangeSections::namesTheLargestPartOfAllGroupings_data()
{
    QTest::addColumn<std::vector<CauseShare>>("causes");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, std::vector<CauseShare> causes, const char *named) {
        QTest::newRow(name) << std::move(causes) << QString::fromLatin1(named);
    };
    const CauseShare cup = cause(GroupBy::Product, "cup", 0.002);
    row("the only one", {cup}, "Product \"cup\" makes up +0.20 pp of it.");
    row("a later grouping has the largest", {cup, cause(GroupBy::Warehouse, "east", 0.008)},
        "Warehouse \"east\" makes up +0.80 pp of it.");
    row("orders without an influencer are named so", {cup, cause(GroupBy::Influencer, "", 0.006)},
        "Orders without an influencer make up +0.60 pp of it.");
    row("other groups that no file names", {cause(GroupBy::Courier, "", 0.006)},
        "Courier \"not named\" makes up +0.60 pp of it.");
    row("below the minimum sample", {cup, cause(GroupBy::Courier, "fast", 0.009, ValueState::NotEnoughData)},
        "Product \"cup\" makes up +0.20 pp of it.");
    row("new in these days", {cup, cause(GroupBy::Product, "new", 0.009, ValueState::Undefined)},
        "Product \"new\" makes up +0.90 pp of it.");
    row("none that can be judged",
        {cause(GroupBy::Product, "few", 0.009, ValueState::Value, ValueState::NotEnoughData)}, "");
}

void TestScoreChangeSections::namesTheLargestPartOfAllGroupings()
{
    QFETCH(const std::vector<CauseShare>, causes);
    QFETCH(const QString, named);
    const QString moved
        = QStringLiteral("Estimated: Quality refunds got worse, from 1.00% to 2.00% (+1.00 pp).");
    const Section section = scoreChangeSection(viewsWith(causes), English);
    QCOMPARE(section.sentences.back(), named.isEmpty() ? moved : moved + QLatin1Char(' ') + named);
}

void TestScoreChangeSections::aDifferenceIsJudgedAsItIsShown_data()
{
    QTest::addColumn<double>("difference");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("meaning");
    QTest::newRow("longer") << 1.3 << "+1.3 h" << int(Meaning::Bad);
    QTest::newRow("shorter") << -0.3 << "-0.3 h" << int(Meaning::Good);
    QTest::newRow("longer by a minute") << 0.02 << "no change" << int(Meaning::Muted);
    QTest::newRow("shorter by a minute") << -0.02 << "no change" << int(Meaning::Muted);
    QTest::newRow("the same") << 0.0 << "no change" << int(Meaning::Muted);
}

void TestScoreChangeSections::aDifferenceIsJudgedAsItIsShown()
{
    QFETCH(const double, difference);
    ViewSet views = viewsWith({});
    IndicatorChange &hours = views.scoreChange.indicators.front();
    hours.before = sampleValue("delivery_hours", Unit::Hours, 57.9);
    hours.now = sampleValue("delivery_hours", Unit::Hours, 57.9 + difference);
    hours.difference = difference;
    const Section section = scoreChangeSection(views, English);
    const auto table = std::ranges::find_if(
        section.tables, [](const TableSpec &one) { return one.id.endsWith(QStringLiteral("indicators")); });
    QVERIFY(table != section.tables.end());
    const auto column = std::ranges::find(table->columns, QStringLiteral("change"), &TableColumn::id);
    QVERIFY(column != table->columns.end());
    const TableCell &cell = table->rows.front().at(std::size_t(column - table->columns.begin()));
    QTEST(cell.text, "shown");
    QTEST(int(cell.meaning), "meaning");
}

QTEST_GUILESS_MAIN(TestScoreChangeSections)
#include "tst_scorechangesections.moc"
