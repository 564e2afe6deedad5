#include "models/report/scoreparts.h"
#include "tests/support/sectionparts.h"
#include "tests/support/smallvalues.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// What is said of the hours from payment to pick-up.
class TestShippingSection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineStandsBehindTheLastStepInTime();
    void aLimitThatChangedHasNoLine();
    void columnsAndBoxesOpenTheirOrders();
    void fewOrdersHaveNoBox();
    void withoutDueOrdersThereIsNothing();
};

namespace {

constexpr TextContext English{Language::English};

/// A hundred orders in steps to 24, to 48, to 96 hours and never; half of them by one warehouse, five by
/// another.
ShippingHours shipping()
{
    ShippingHours hours;
    hours.window = {viewDay(u"2026-06-01"), viewDay(u"2026-06-30")};
    hours.minimumSample = 20;
    hours.limitHours = 48;
    hours.steps = {{{0, 24, false}, 60, 60},
                   {{24, 48, false}, 20, 20},
                   {{48, 96, false}, 15, 0},
                   {{96, std::nullopt, false}, 0, 0},
                   {{0, std::nullopt, true}, 5, 0}};
    hours.all = {{}, 100, 95, 80, HourSpread{2.0, 10.0, 20.0, 40.0, 90.0}};
    hours.warehouses = {{QStringLiteral("杭州仓"), 95, 90, 78, HourSpread{2.0, 9.0, 19.0, 38.0, 85.5}},
                        {QStringLiteral("义乌仓"), 5, 5, 2, std::nullopt}};
    return hours;
}

const ChartSpec &chartOf(const std::vector<Section> &sections, std::size_t index)
{
    return sections.front().charts.at(index);
}

} // namespace

void TestShippingSection::theLineStandsBehindTheLastStepInTime()
{
    const std::vector<Section> sections = shippingSections(shipping(), English);
    QCOMPARE(
        sections.front().sentences.front(),
        QStringLiteral("Of 100 orders due for pick-up 80 were picked up in time, 15 late and 5 not at all."));
    QCOMPARE(
        sections.front().sentences.at(1),
        QStringLiteral("Half of those picked up waited at most 20.0 h, one in twenty longer than 90.0 h."));
    const ChartSpec &steps = chartOf(sections, 0);
    QCOMPARE(steps.kind, ChartKind::Columns);
    QCOMPARE(steps.markX, std::optional<double>(2.0));
    QCOMPARE(steps.bars[1].meaning, Meaning::Good);
    QCOMPARE(steps.bars[2].meaning, Meaning::Bad);
    QCOMPARE(steps.bars[3].meaning, Meaning::None);
    QCOMPARE(
        texts(steps.twin.rows[1]),
        QStringList({QStringLiteral("More than 24 up to 48 h"), QStringLiteral("20"), QStringLiteral("20")}));
    QCOMPARE(texts(steps.twin.rows[4]),
             QStringList({QStringLiteral("Not picked up"), QStringLiteral("5"), QStringLiteral("0")}));
}

void TestShippingSection::aLimitThatChangedHasNoLine()
{
    ShippingHours hours = shipping();
    hours.limitHours.reset();
    hours.steps[1].inTime = 12;
    const std::vector<Section> sections = shippingSections(hours, English);
    QVERIFY(!chartOf(sections, 0).markX && !chartOf(sections, 1).markX);
    QVERIFY(chartOf(sections, 0).summary.contains(QStringLiteral("The time limit changed")));
    QCOMPARE(chartOf(sections, 0).bars[1].meaning, Meaning::Warning);
}

void TestShippingSection::columnsAndBoxesOpenTheirOrders()
{
    const std::vector<Section> sections = shippingSections(shipping(), English);
    const std::vector<RowsQuestion> &steps = chartOf(sections, 0).twin.questions;
    QCOMPARE(steps.size(), std::size_t(5));
    const TableSpec &hours = chartOf(sections, 0).twin;
    QCOMPARE(rowsQuestionAt(hours, 1, 0)->indicator, QStringLiteral("pickup_wait_orders"));
    QCOMPARE(rowsQuestionAt(hours, 1, 2)->indicator, QStringLiteral("pickup_in_time"));
    QCOMPARE(steps[1].of, QStringLiteral("24-48"));
    QCOMPARE(steps[3].of, QStringLiteral("96-"));
    QCOMPARE(steps[4].of, QStringLiteral("never"));
    QCOMPARE(steps[4].period->from.iso(), QStringLiteral("2026-06-01"));
    const std::vector<RowsQuestion> &boxes = chartOf(sections, 1).twin.questions;
    QCOMPARE(boxes.size(), std::size_t(2));
    QVERIFY(!boxes[0].group);
    QCOMPARE(boxes[1].group, std::optional(RowsGroup{GroupBy::Warehouse, QStringLiteral("杭州仓")}));
    const TableSpec &spread = chartOf(sections, 1).twin;
    QCOMPARE(rowsQuestionAt(spread, 1, 0)->indicator, QStringLiteral("pickup_due_orders"));
    QCOMPARE(rowsQuestionAt(spread, 1, 2)->of, QStringLiteral("never"));
    QCOMPARE(rowsQuestionAt(spread, 1, 5)->indicator, QStringLiteral("pickup_hours"));
    QCOMPARE(rowsQuestionAt(spread, 1, 5)->of, QStringLiteral("50"));
}

void TestShippingSection::fewOrdersHaveNoBox()
{
    ShippingHours hours = shipping();
    const std::vector<Section> sections = shippingSections(hours, English);
    const ChartSpec &boxes = chartOf(sections, 1);
    QCOMPARE(boxes.kind, ChartKind::Boxes);
    QCOMPARE(boxes.bars.size(), std::size_t(2));
    QCOMPARE(texts(boxes.twin.rows[1]),
             QStringList({QStringLiteral("杭州仓"), QStringLiteral("95"), QStringLiteral("5"),
                          QStringLiteral("2.0"), QStringLiteral("9.0"), QStringLiteral("19.0"),
                          QStringLiteral("38.0"), QStringLiteral("85.5")}));
    QVERIFY(sections.front().note.contains(QStringLiteral("1 warehouse(s) with fewer than 20 orders")));
    hours.all.spread.reset();
    hours.warehouses.clear();
    const std::vector<Section> few = shippingSections(hours, English);
    QVERIFY(chartOf(few, 1).isEmpty());
    QCOMPARE(chartOf(few, 1).emptyText,
             QStringLiteral("Fewer than 20 orders were picked up: too few for a spread."));
    QVERIFY(few.front().note.contains(QStringLiteral("The order files name no warehouse.")));
    QCOMPARE(few.front().sentences.size(), qsizetype(1));
}

void TestShippingSection::withoutDueOrdersThereIsNothing()
{
    QVERIFY(shippingSections({}, English).empty());
}

QTEST_GUILESS_MAIN(TestShippingSection)
#include "tst_shippingsection.moc"
