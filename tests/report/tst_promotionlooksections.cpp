#include "models/base/numberformat.h"
#include "models/report/cells.h"
#include "models/report/promotionparts.h"
#include "tests/support/sectionparts.h"
#include "tests/support/smallanalysis.h"
#include "tests/support/viewsamples.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestPromotionLookSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLookBackSaysWhatIsMissing();
    void refundsThatAreNotOverSaySo();
    void scoresAreThoseBeforeAndAfter();
    void fieldsThatNoFileTellsHaveNoMoney();
};

namespace {

const TextContext English{Language::English};

Retrospective sampleLook()
{
    Retrospective look;
    look.event = sampleEvent(2025);
    look.sale = look.days = {sampleDay(u"2025-06-08"), sampleDay(u"2025-06-24")};
    look.over = true;
    look.refundsFinal = sampleDay(u"2025-07-24");
    return look;
}

ViewSet viewsWith(const Retrospective &look)
{
    ViewSet views = sampleViews();
    views.context.rulebook = builtInRulebook();
    PromotionPlanning planning;
    planning.look = look;
    views.promotions.planning = std::make_shared<const PromotionPlanning>(planning);
    return views;
}

} // namespace

void TestPromotionLookSections::theLookBackSaysWhatIsMissing()
{
    const std::vector<Section> sections = promotionLookSections(viewsWith(sampleLook()), English);
    const auto empty = [&](const char *id) { return tableOf(sections, QLatin1String(id))->emptyText; };
    QVERIFY(empty("promotions.accounts").contains(QString::fromUtf8("账号类型")));
    QVERIFY(empty("promotions.carriers").contains(QString::fromUtf8("订单载体")));
    QVERIFY(empty("promotions.payers").contains(QString::fromUtf8("平台补贴")));
    QVERIFY(empty("promotions.leftover").startsWith(QStringLiteral("No product list with a stock column")));
    QVERIFY(empty("promotions.scores").startsWith(QStringLiteral("No official score")));
    QVERIFY(allSentences(sections).contains(QStringLiteral("names its buyer")));
}

void TestPromotionLookSections::refundsThatAreNotOverSaySo()
{
    Retrospective look = sampleLook();
    RefundWindow week;
    week.days = 7;
    week.until = sampleDay(u"2025-07-01");
    week.state = RefundWindowState::Over;
    week.knownTo = week.until;
    week.refundedOrders = 4;
    week.refund = 12'300;
    week.orderRate = 0.1;
    week.amountRate = 0.25;
    RefundWindow month = week;
    month.days = 30;
    month.until = sampleDay(u"2025-07-24");
    month.state = RefundWindowState::NotOver;
    month.knownTo = sampleDay(u"2025-07-10");
    look.details.refunds = {week, month};
    week.amountRate = 0.2;
    month.state = RefundWindowState::Over;
    look.details.refundsThen = {week, month};
    const std::vector<Section> sections = promotionLookSections(viewsWith(look), English);
    const TableSpec &table = *tableOf(sections, QStringLiteral("promotions.refund_windows"));
    QCOMPARE(texts(table.rows[0]),
             QStringList({QStringLiteral("7 day(s), to 2025-07-01"), QStringLiteral("complete"),
                          QStringLiteral("4"), QStringLiteral("10.00%"), QString::fromUtf8("¥123.00"),
                          QStringLiteral("25.00%"), QStringLiteral("20.00%"), table.rows[0][7].text}));
    QVERIFY(table.rows[0][7].text.contains(QStringLiteral("5.00")));
    QCOMPARE(table.rows[1][1].text, QStringLiteral("refunds not final, known to 2025-07-10"));
    QCOMPARE(table.rows[1][7].text, missingText());
    QVERIFY(allSentences(sections).contains(
        QStringLiteral("Refunds are not over: the after-sale files tell them to 2025-07-10")));
}

void TestPromotionLookSections::scoresAreThoseBeforeAndAfter()
{
    ViewSet views = viewsWith(sampleLook());
    ScoreCard card = sampleScoreCard();
    // The 8th to the 24th of June are the sale; the 25th of July is too late to be of it.
    card.official.front().history = {{sampleDay(u"2025-06-01"), 4.80}, {sampleDay(u"2025-06-07"), 4.82},
                                     {sampleDay(u"2025-06-08"), 4.10}, {sampleDay(u"2025-06-24"), 4.20},
                                     {sampleDay(u"2025-07-01"), 4.75}, {sampleDay(u"2025-07-25"), 4.99}};
    OfficialScoreLine quality = card.official.front();
    quality.dimension = QStringLiteral("商品品质");
    quality.dimensionId = QStringLiteral("goods");
    card.official.push_back(quality);
    card.dimensions
        = {{QStringLiteral("goods"), {QStringLiteral("商品品质"), QStringLiteral("Product quality")}, {}}};
    views.scores.cards = {card};
    const std::vector<Section> sections = promotionLookSections(views, English);
    const TableSpec &table = *tableOf(sections, QStringLiteral("promotions.scores"));
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows[1][0].text, QStringLiteral("Store experience score: Product quality"));
    QCOMPARE(
        texts(table.rows.front()).mid(0, 5),
        QStringList({QStringLiteral("Store experience score"), QStringLiteral("4.82"),
                     QStringLiteral("2025-06-07"), QStringLiteral("4.75"), QStringLiteral("2025-07-01")}));
    QVERIFY(table.rows.front()[5].text.contains(QStringLiteral("0.07")));
}

void TestPromotionLookSections::fieldsThatNoFileTellsHaveNoMoney()
{
    Retrospective look = sampleLook();
    look.mix = {{fieldId(Field::Distribution), std::nullopt, 30'000},
                {fieldId(Field::SelfBroadcast), 60'000, 10'000},
                {fieldId(Field::Shelf), 0, 0},
                {fieldId(Field::Unclassified), 40'000, 10'000}};
    const std::vector<Section> sections = promotionLookSections(viewsWith(look), English);
    const TableSpec &fields = *tableOf(sections, QStringLiteral("promotions.mix"));
    const QString none = missingCell().text;
    // No shares this time: nobody knows of what.
    QCOMPARE(texts(fields.rows[0]).mid(1, 4),
             QStringList({none, none, QStringLiteral("¥300.00"), QStringLiteral("60.00%")}));
    QCOMPARE(
        texts(fields.rows[1]).mid(1, 4),
        QStringList({QStringLiteral("¥600.00"), none, QStringLiteral("¥100.00"), QStringLiteral("20.00%")}));
    QCOMPARE(texts(fields.rows[2]).mid(1, 4),
             QStringList({QStringLiteral("¥0.00"), none, QStringLiteral("¥0.00"), QStringLiteral("0.00%")}));
}

QTEST_GUILESS_MAIN(TestPromotionLookSections)
#include "tst_promotionlooksections.moc"
