// The platform's splits of the store's sales, worked out by hand.

#include "models/overview/figureboard.h"
#include "tests/support/liveshop.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

namespace {

FigureColumn column(const std::vector<std::optional<qint64>> &cells)
{
    FigureColumn column;
    for (const auto &cell : cells) {
        if (cell)
            column.push(*cell);
        else
            column.pushBlank();
    }
    return column;
}

/// Of 06-02 (three parts of two splits), 06-03 and, outside of June, 07-01.
StoreColumns shop()
{
    StoreColumns columns = testing::smallShop();
    FigureTable table;
    table.kind = QStringLiteral("traffic_composition");
    const std::int32_t second = day(u"2026-06-02").number();
    table.day = {second, second, second, second + 1, second + 29};
    table.figures = {{QStringLiteral("split"), column({0, 0, 1, 0, 0})},
                     {QStringLiteral("gmv"), column({3'000, 1'000, 4'000, 4'000, 900})},
                     {QStringLiteral("paid_orders"), column({3, std::nullopt, 4, 5, 9})}};
    table.texts.emplace_back(QStringLiteral("part"),
                             TextColumn{{1, 2, 3, 2, 1},
                                        {QString(), QStringLiteral("自营成交"),
                                         QStringLiteral("达人合作成交"), QStringLiteral("直播间")}});
    columns.figures.push_back(std::move(table));
    columns.coverage.push_back(
        {QStringLiteral("traffic_composition"), {{day(u"2026-06-02"), day(u"2026-07-01")}}});
    return columns;
}

QString said(const PublishedSplit &split)
{
    QStringList parts;
    for (const PublishedPart &part : split.parts) {
        parts << QStringLiteral("%1 %2 %3 %4")
                     .arg(part.name)
                     .arg(part.gmv.value_or(-1))
                     .arg(part.paidOrders.value_or(-1))
                     .arg(part.share.value_or(-1.0));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

class TestFigureBoard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpThePartsOfASplit();
    void endsAtAnAsOfDay();
    void ratesOfASessionNeedTheirSample();
    void hasNoPartsWithoutFiles();
};

void TestFigureBoard::addsUpThePartsOfASplit()
{
    const FigureBoard board
        = buildFigureBoard(Evaluator(testing::analysis(shop(), period(u"2026-06-01", u"2026-06-30"))));
    // 1,000 + 4,000 of 8,000; 3,000 of 8,000.
    QCOMPARE(said(board.saleMethods), QStringLiteral("达人合作成交 5000 5 0.625, 自营成交 3000 3 0.375"));
    QCOMPARE(board.saleMethods.coveredDays, 29);
    QCOMPARE(board.saleMethods.days, 30);
    QCOMPARE(said(board.carriers), QStringLiteral("直播间 4000 4 1"));
}

void TestFigureBoard::endsAtAnAsOfDay()
{
    AnalysisContext context = testing::analysis(shop(), period(u"2026-06-01", u"2026-06-30"));
    context.asOf = day(u"2026-06-02");
    const FigureBoard board = buildFigureBoard(Evaluator(context));
    QCOMPARE(said(board.saleMethods), QStringLiteral("自营成交 3000 3 0.75, 达人合作成交 1000 -1 0.25"));
    QCOMPARE(board.saleMethods.coveredDays, 1);
}

void TestFigureBoard::ratesOfASessionNeedTheirSample()
{
    StoreColumns columns = testing::smallShop();
    const auto sold = [](qint64 views) {
        return std::map<QString, qint64>{{QStringLiteral("gmv"), 100'000},
                                         {QStringLiteral("views"), views},
                                         {QStringLiteral("viewers"), 99},
                                         {QStringLiteral("product_exposures"), 2'000},
                                         {QStringLiteral("product_clicks"), 200}};
    };
    columns.figures.push_back(
        testing::sessions({testing::session(u"2026-06-02 20:00", 60, QStringLiteral("a"), sold(746)),
                           testing::session(u"2026-06-03 20:00", 60, QStringLiteral("b"), sold(1'000))}));
    testing::cover(columns, QStringLiteral("live_sessions"), u"2026-06-01", u"2026-06-30");
    const FigureBoard board
        = buildFigureBoard(Evaluator(testing::analysis(columns, period(u"2026-06-01", u"2026-06-30"))));
    QCOMPARE(board.sessions.size(), std::size_t(2));
    QCOMPARE(board.sessions[0].account, QStringLiteral("a"));
    QVERIFY(!board.sessions[0].gpm); // 746 of the 1,000 views that a GPM needs
    QCOMPARE(board.sessions[1].gpm, std::optional(100'000.0));
    QVERIFY(!board.sessions[0].uvValue); // 99 of 100 viewers
    QCOMPARE(board.sessions[0].clickRate, std::optional(0.1));
}

void TestFigureBoard::hasNoPartsWithoutFiles()
{
    const FigureBoard board = buildFigureBoard(
        Evaluator(testing::analysis(testing::smallShop(), period(u"2026-06-01", u"2026-06-30"))));
    QVERIFY(board.accounts.parts.empty());
    QCOMPARE(board.accounts.coveredDays, 0);
}

QTEST_GUILESS_MAIN(TestFigureBoard)
#include "tst_figureboard.moc"
