#include "models/report/actionboards.h"
#include "models/report/sections.h"
#include "tests/support/sectionparts.h"
#include "tests/support/viewsamples.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

constexpr TextContext English{Language::English};
constexpr TextContext Chinese{Language::Chinese};

} // namespace

class TestActionSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsSayEvidenceEffectOwnerAndDay();
    void aSharedEffectNamesTheStrongerAction();
    void whatIsLeftOutNamesTheRuleThatComesFirst();
    void localTextsFollowTheLanguage();
};

void TestActionSections::actionsSayEvidenceEffectOwnerAndDay()
{
    ViewSet sourced = sampleViews();
    sourced.actions.actions[0].provenance.source = QStringLiteral("rules of the platform, 2026");
    sourced.actions.actions[0].provenance.confidence = Confidence::Official;
    const std::vector<Section> sections = actionSections(sourced, English);
    const TableSpec *table = tableOf(sections, QStringLiteral("actions.list"));
    QVERIFY(table);
    QCOMPARE(
        texts(table->rows[0]),
        QStringList({QStringLiteral("1"), QStringLiteral("Take products with quality refunds off sale"),
                     QStringLiteral("The quality refund rate is 3.50%; begin with the three worst products."),
                     QStringLiteral("Quality refund rate 3.50%"), QStringLiteral("¥10K – ¥25K (estimated)"),
                     QStringLiteral("1.5"), QStringLiteral("Merchandising"), QStringLiteral("2026-06-15"),
                     QStringLiteral("To do"),
                     QStringLiteral("published by the platform: rules of the platform, 2026")}));
    const TableSpec *silent = tableOf(sections, QStringLiteral("actions.silent"));
    QVERIFY(silent);
    QCOMPARE(texts(silent->rows[0]),
             QStringList({QStringLiteral("Chase late pick-ups"), QStringLiteral("a file is missing"),
                          QStringLiteral("pickup_within_48h_rate"), QStringLiteral("—"), QStringLiteral("—"),
                          QStringLiteral("late_pickup")}));
    ViewSet views = sampleViews();
    views.actions.silent[0].columns
        = {QStringLiteral("shipments.picked_up_at"), QStringLiteral("weather.rain")};
    const TableSpec lacking = whyNotSection(views, QStringLiteral("late_pickup"), English).tables[0];
    QCOMPARE(lacking.rows[0][1].text,
             QStringLiteral("the files lack the column “Picked up at” of “Shipments”, weather.rain"));
}

void TestActionSections::aSharedEffectNamesTheStrongerAction()
{
    ViewSet views = sampleViews();
    Action weaker = views.actions.actions.front();
    weaker.title = {QStringLiteral("盯达人"), QStringLiteral("Watch the influencer")};
    weaker.effectUnit = QStringLiteral("orders");
    weaker.effectLow = 3.0;
    weaker.effectHigh = 7.0;
    weaker.orderValues = 0.5;
    weaker.sharedWith = {{QStringLiteral("first"), views.actions.actions.front().title}};
    views.actions.actions.push_back(weaker);
    const std::vector<Section> sections = actionSections(views, English);
    const TableSpec *table = tableOf(sections, QStringLiteral("actions.list"));
    QVERIFY(table);
    QCOMPARE(table->rows[0][4].tooltip, QString());
    QCOMPARE(table->rows[1][4].text, QStringLiteral("3 – 7 orders (estimated, shared)"));
    const QString shared = QStringLiteral("“Watch the influencer” may hold the same money as “Take products "
                                          "with quality refunds off sale”: do not add their effects up.");
    QCOMPARE(table->rows[1][4].tooltip,
             shared
                 + QStringLiteral("\nTo rank it, one of these orders is weighed as 0.5 average order values "
                                  "(our own estimate, see the rulebook)."));
    QVERIFY(sections.front().sentences.contains(shared));
}

void TestActionSections::whatIsLeftOutNamesTheRuleThatComesFirst()
{
    ViewSet views = sampleViews();
    const LocalText stop{QStringLiteral("停推"), QStringLiteral("Stop it")};
    const LocalText cup{QStringLiteral("杯"), QStringLiteral("Cup")};
    views.actions.actions[0].leftOut = {{QStringLiteral("9001"), cup, QStringLiteral("stop"), stop, true}};
    const auto said = [&views] { return actionSections(views, English)[0].sentences.join(u'\n'); };
    QVERIFY2(said().contains(
                 QStringLiteral("“Take products with quality refunds off sale” leaves out Cup: “Stop it” "
                                "asks for the opposite and comes first.")),
             qPrintable(said()));
    views.actions.actions[0].leftOut[0].opposite = false;
    QVERIFY2(said().contains(QStringLiteral("leaves out Cup: “Stop it” says the same.")), qPrintable(said()));
}

void TestActionSections::localTextsFollowTheLanguage()
{
    const std::vector<Section> sections = actionSections(sampleViews(), Chinese);
    const TableSpec *table = tableOf(sections, QStringLiteral("actions.list"));
    QVERIFY(table);
    QCOMPARE(table->rows[0][1].text, QStringLiteral("下架高品退商品"));
    QCOMPARE(table->rows[0][4].text, QStringLiteral("¥1万 – ¥2.5万 (estimated)"));
}

QTEST_GUILESS_MAIN(TestActionSections)
#include "tst_actionsections.moc"
