#include "widgets/report/pagination.h"

#include <QtTest>

using namespace shopglass;

namespace {

constexpr PageRoom Room{100, 60};

FlowBlock block(double height, double before = 0, Keep keep = Keep::Free)
{
    FlowBlock made;
    made.height = height;
    made.before = before;
    made.keep = keep;
    return made;
}

/// A head of 10 and `rows` rows of 12, as a table has them.
std::vector<FlowBlock> table(int rows)
{
    std::vector<FlowBlock> blocks{block(10, 0, Keep::WithNext)};
    for (int row = 0; row < rows; ++row) {
        FlowBlock made = block(12, 0, row == 0 || row + 2 == rows ? Keep::WithNext : Keep::Free);
        made.head = 0;
        blocks.push_back(made);
    }
    return blocks;
}

/// Pages as text: "0@0 1@20 | 2@0", with r for a repeated block and L for a turned page.
QString shown(const std::vector<FlowPage> &pages)
{
    QStringList texts;
    for (const FlowPage &page : pages) {
        QStringList blocks;
        for (const PlacedBlock &placed : page.blocks) {
            blocks << QStringLiteral("%1%2@%3")
                          .arg(placed.block)
                          .arg(placed.placing == Placing::Repeated ? QStringLiteral("r") : QString())
                          .arg(placed.y);
        }
        texts << (page.turn == PageTurn::Landscape ? QStringLiteral("L ") : QString())
                + blocks.join(QLatin1Char(' '));
    }
    return texts.join(QStringLiteral(" | "));
}

} // namespace

class TestPagination final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void everyRowStandsOnceAndWholeBelowItsHead();
};

void TestPagination::pages_data()
{
    QTest::addColumn<std::vector<FlowBlock>>("blocks");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::vector<FlowBlock> blocks, const char *expected) {
        QTest::newRow(name) << std::move(blocks) << QString::fromLatin1(expected);
    };
    FlowBlock turned = block(20, 5);
    turned.turn = PageTurn::Landscape;
    row("nothing makes no page", {}, "");
    row("space above counts, but not on top of a page", {block(40, 9), block(30, 10), block(30, 7)},
        "0@0 1@50 | 2@0");
    row("what fits to the last unit stays", {block(50), block(40, 10)}, "0@0 1@60");
    row("a block that does not fit goes to the next page whole", {block(60), block(50)}, "0@0 | 1@0");
    row("a heading goes with what follows", {block(70), block(10, 0, Keep::WithNext), block(30)},
        "0@0 | 1@0 2@10");
    row("a chain of headings goes as one",
        {block(60), block(10, 0, Keep::WithNext), block(10, 5, Keep::WithNext), block(30)},
        "0@0 | 1@0 2@15 3@25");
    row("a chain that no page can hold is cut once",
        {block(50, 0, Keep::WithNext), block(40, 0, Keep::WithNext), block(30)}, "0@0 | 1@0 2@40");
    row("a turned block begins a turned page, the next one an upright one", {block(10), turned, block(10)},
        "0@0 | L 1@0 | 2@0");
    row("turned pages are lower", {turned, turned, turned}, "L 0@0 1@25 | L 2@0");
    row("a block taller than a page stands alone", {block(10), block(150), block(10)}, "0@0 | 1@0 | 2@0");
    row("a table's head is repeated", table(10),
        "0@0 1@10 2@22 3@34 4@46 5@58 6@70 7@82 | 0r@0 8@10 9@22 10@34");
    row("the last row is not left alone", table(8), "0@0 1@10 2@22 3@34 4@46 5@58 6@70 | 0r@0 7@10 8@22");
}

void TestPagination::pages()
{
    QFETCH(std::vector<FlowBlock>, blocks);
    QTEST(shown(paginate(blocks, Room)), "expected");
}

void TestPagination::everyRowStandsOnceAndWholeBelowItsHead()
{
    const std::vector<FlowBlock> blocks = table(300);
    const std::vector<FlowPage> pages = paginate(blocks, Room);
    std::size_t next = 0;
    for (const FlowPage &page : pages) {
        QCOMPARE(page.blocks.front().block, std::size_t(0));
        for (const PlacedBlock &placed : page.blocks) {
            QVERIFY(placed.y + blocks[placed.block].height <= Room.portrait);
            if (placed.placing == Placing::Original)
                QCOMPARE(placed.block, next++);
        }
    }
    QCOMPARE(next, blocks.size());
    QCOMPARE(pages.size(), std::size_t(43)); // seven rows a page
}

QTEST_GUILESS_MAIN(TestPagination)
#include "tst_pagination.moc"
