#include "models/scores/scoreweights.h"
#include "tests/support/smallanalysis.h"
#include "widgets/pages/weightsdialog.h"
#include "widgets/pages/whatifpanel.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

// 40 orders, the last eight refunded: 20 %, which is halfway between the floor of 30 % and the target of 10
// %. The other indicator has no value, and no weight either.
class TestWhatIfPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutWeightsThereIsNoTotalAndTheExampleCanBeAccepted();
    void theTotalFollowsSliderAndBox();
    void whatWasTypedStaysWhenFreshFiguresCome();
    void whatWasTypedBelongsToItsStore();
    void anIndicatorWithoutAValueBeginsEmpty();
    void aPlanIsMadeOfWhatWasTyped();
    void weightsCanBeDropped();
    void benefitsOfKnownLinesFollowTheTotal();
    void theKeyboardStaysWhereItWas();
    void everyControlHasANameForScreenReaders();
    void scoresWithoutTargetsHaveNoPanel();
    void typedWeightsMustMakeAHundredPercent();
};

namespace {

StoreColumns shop()
{
    return testing::fortyOrders();
}

const QByteArray &rules()
{
    static const QByteArray json = R"({
      "rulebook": "scores", "updated": "2026-06-30",
      "scores": [{
        "score": "store_score", "version": "test", "current": true,
        "name": {"zh": "店铺体验分", "en": "Store score"}, "scale_min": 0, "scale_max": 5, "implied_days": 30,
        "source": "test", "confidence": "assumption",
        "dimensions": [{
          "id": "service", "name": {"zh": "服务", "en": "Service"}, "aliases": ["服务"],
          "source": "test", "confidence": "assumption",
          "indicators": [
            {"indicator": "order_refund_rate", "target": 0.1, "floor": 0.3, "weight": 1.0, "window_days": 40,
             "source": "test", "confidence": "assumption"},
            {"indicator": "delivery_hours", "target": 62, "floor": 96, "weight": 0.0, "window_days": 30,
             "source": "test", "confidence": "assumption"}
          ]}]
      }],
      "benefits": [
        {"id": "fast_money", "score": "store_score", "name": {"zh": "货款 7 天结算", "en": "Money within 7 days"},
          "otherwise": {"zh": "15 天", "en": "15 days"}, "source": "test", "confidence": "assumption"},
        {"id": "unknown_line", "score": "store_score", "name": {"zh": "活动报名", "en": "Campaigns"},
          "otherwise": {"zh": "无", "en": "none"}, "source": "test", "confidence": "assumption"}]
      })";
    return json;
}

PageInput input(const QByteArray &json = rules(), std::vector<Document> documents = {})
{
    AnalysisContext context = testing::analysis(shop(), period(u"2026-06-01", u"2026-06-30"),
                                                testing::rulebookWith(QStringLiteral("scores.json"), json));
    context.documents = std::make_shared<const Documents>(Documents{std::move(documents)});
    auto views = std::make_shared<ViewSet>();
    views->scores = buildScoreView(Evaluator(context));
    views->context = context;
    PageInput made;
    made.state = PageInput::State::Ready;
    made.views = views;
    made.catalogue = context.catalogue;
    made.text.language = Language::English;
    return made;
}

PageInput weighed()
{
    ScoreWeights weights{
        WeightOrigin::Example, QStringLiteral("store_score"), QStringLiteral("test"), day(u"2026-06-29"), {}};
    weights.weights = {{QStringLiteral("service"), QStringLiteral("order_refund_rate"), 1.0}};
    return input(rules(), {toDocument(weights)});
}

/// A panel and everything it says.
struct Stage
{
    WhatIfPanel panel;
    std::vector<Document> kept;
    QStringList dropped;

    explicit Stage(const PageInput &given)
    {
        QObject::connect(&panel, &WhatIfPanel::documentKept, &panel,
                         [this](const Document &document) { kept.push_back(document); });
        QObject::connect(&panel, &WhatIfPanel::documentDropped, &panel,
                         [this](const QString &kind, const QString &id) { dropped << kind + u'/' + id; });
        panel.setInput(given);
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = panel.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : panel.findChildren<QPushButton *>()) {
            if (one->text().remove(u'&').startsWith(text))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QDoubleSpinBox *box() const { return panel.findChildren<QDoubleSpinBox *>().at(0); }
    [[nodiscard]] QSlider *slider() const { return panel.findChildren<QSlider *>().at(0); }
};

} // namespace

void TestWhatIfPanel::withoutWeightsThereIsNoTotalAndTheExampleCanBeAccepted()
{
    const Stage stage(input());
    QVERIFY(!stage.says(QStringLiteral("Estimated total")));
    QVERIFY(stage.says(QStringLiteral("publishes no weights")));
    stage.box()->setValue(15.0);
    QVERIFY(stage.says(QStringLiteral("50% → 75%")));
    QVERIFY(!stage.button(QStringLiteral("Drop the weights")));
    stage.button(QStringLiteral("Accept the example"))->click();
    QCOMPARE(stage.kept.size(), std::size_t(1));
    QCOMPARE(stage.kept[0].kind, QStringLiteral("score_weights"));
    QCOMPARE(stage.kept[0].body[QLatin1String("origin")].toString(), QStringLiteral("example"));
}

void TestWhatIfPanel::theTotalFollowsSliderAndBox()
{
    const Stage stage(weighed());
    QVERIFY(stage.says(QStringLiteral("Estimated total: 2.50 of 5.")));
    QVERIFY(stage.says(QStringLiteral("example weights, not official")));
    QCOMPARE(stage.box()->value(), 20.0);
    stage.box()->setValue(12.0);
    QVERIFY(stage.says(QStringLiteral("Estimated total: 4.50 of 5, and 2.50 as it is now.")));
    // From 5 % in steps of 0.01 points; 700 of them are 12 %.
    QCOMPARE(stage.slider()->value(), 700);
    stage.slider()->setValue(2000);
    QCOMPARE(stage.box()->value(), 25.0);
    QVERIFY(stage.says(QStringLiteral("Estimated total: 1.25 of 5, and 2.50 as it is now.")));
    stage.button(QStringLiteral("Reset"))->click();
    QVERIFY(stage.says(QStringLiteral("Estimated total: 2.50 of 5.")));
    QCOMPARE(stage.box()->value(), 20.0);
}

void TestWhatIfPanel::whatWasTypedStaysWhenFreshFiguresCome()
{
    Stage stage(input());
    stage.box()->setValue(12.0);
    stage.panel.setInput(weighed());
    QCOMPARE(stage.box()->value(), 12.0);
    QVERIFY(stage.says(QStringLiteral("Estimated total: 4.50 of 5, and 2.50 as it is now.")));
}

void TestWhatIfPanel::whatWasTypedBelongsToItsStore()
{
    Stage stage(weighed());
    stage.box()->setValue(12.0);
    PageInput other = weighed();
    auto views = std::make_shared<ViewSet>(*other.views);
    views->scores.store = QStringLiteral("Another store");
    other.views = views;
    stage.panel.setInput(other);
    QCOMPARE(stage.box()->value(), 20.0);
    QVERIFY(stage.says(QStringLiteral("Estimated total: 2.50 of 5.")));
    QVERIFY(!stage.button(QStringLiteral("Keep as plan"))->isEnabled());
}

// Delivery hours: nothing is known of them; the target of 62 is a number like any other.
void TestWhatIfPanel::anIndicatorWithoutAValueBeginsEmpty()
{
    const Stage stage(weighed());
    QDoubleSpinBox *hours = stage.panel.findChildren<QDoubleSpinBox *>().at(1);
    const QSlider *slider = stage.panel.findChildren<QSlider *>().at(1);
    QCOMPARE(hours->text(), QStringLiteral("type a value"));
    QVERIFY(stage.says(QStringLiteral("not known")));
    QVERIFY(slider->isHidden());
    QVERIFY(!stage.slider()->isHidden());
    hours->setValue(62.0);
    QVERIFY(stage.says(QStringLiteral("— → 100%")));
    QVERIFY(!slider->isHidden());
    QVERIFY(stage.button(QStringLiteral("Keep as plan"))->isEnabled());
    hours->setValue(-0.5);
    QCOMPARE(hours->value(), 0.0);
    hours->setValue(hours->minimum());
    QCOMPARE(hours->text(), QStringLiteral("type a value"));
    QVERIFY(slider->isHidden());
    QVERIFY(!stage.button(QStringLiteral("Keep as plan"))->isEnabled());
}

void TestWhatIfPanel::aPlanIsMadeOfWhatWasTyped()
{
    const Stage stage(weighed());
    QVERIFY(!stage.button(QStringLiteral("Keep as plan"))->isEnabled());
    stage.box()->setValue(10.0);
    stage.button(QStringLiteral("Keep as plan"))->click();
    QCOMPARE(stage.kept.size(), std::size_t(1));
    const Documents documents{stage.kept};
    const auto plan = keptPlan(&documents, QStringLiteral("store_score"));
    QVERIFY(plan.ok() && plan->has_value());
    QCOMPARE((*plan)->madeOn, day(u"2026-06-30"));
    QCOMPARE((*plan)->targets.size(), std::size_t(1));
    QCOMPARE((*plan)->targets[0].indicator, QStringLiteral("order_refund_rate"));
    QCOMPARE((*plan)->targets[0].start, std::optional(0.2));
    QCOMPARE((*plan)->targets[0].target, 0.1);
    QCOMPARE((*plan)->targets[0].due, day(u"2026-07-30"));
    QVERIFY(std::abs((*plan)->startTotal.value() - 2.5) < 1e-12);
    QVERIFY(std::abs((*plan)->targetTotal.value() - 5.0) < 1e-12);
}

void TestWhatIfPanel::weightsCanBeDropped()
{
    const Stage stage(weighed());
    stage.button(QStringLiteral("Drop the weights"))->click();
    QCOMPARE(stage.dropped, QStringList{QStringLiteral("score_weights/store_score")});
    QVERIFY(!stage.button(QStringLiteral("Drop the plan")));
}

void TestWhatIfPanel::benefitsOfKnownLinesFollowTheTotal()
{
    const PageInput given = weighed();
    std::vector<Document> documents = given.views->context.documents->all;
    const Rulebook &rulebook = *given.views->context.rulebook;
    const auto benefit
        = std::ranges::find(rulebook.scoreBenefits(), QStringLiteral("fast_money"), &ScoreBenefit::id);
    documents.push_back(*benefitLineDocument(*benefit, rulebook.scores().front(), 4.5));
    const Stage stage(input(rules(), documents));
    QVERIFY(stage.says(QStringLiteral("Still out of reach: Money within 7 days (from 4.50).")));
    stage.box()->setValue(12.0);
    QVERIFY(
        stage.says(QStringLiteral("With this estimate you would have: Money within 7 days (from 4.50).")));
    QVERIFY(!stage.says(QStringLiteral("Campaigns")));
}

void TestWhatIfPanel::theKeyboardStaysWhereItWas()
{
    Stage stage(input());
    stage.slider()->setFocus();
    stage.panel.setInput(weighed());
    QCOMPARE(stage.panel.focusWidget(), stage.slider());
    stage.button(QStringLiteral("Type weights"))->setFocus();
    stage.panel.setInput(weighed());
    QCOMPARE(stage.panel.focusWidget(), stage.button(QStringLiteral("Type weights")));
}

void TestWhatIfPanel::everyControlHasANameForScreenReaders()
{
    const Stage stage(weighed());
    QVERIFY(!stage.panel.accessibleName().isEmpty());
    QCOMPARE(stage.panel.findChildren<QSlider *>().size(), 2);
    for (const QSlider *slider : stage.panel.findChildren<QSlider *>())
        QVERIFY(!slider->accessibleName().isEmpty());
    for (const QDoubleSpinBox *box : stage.panel.findChildren<QDoubleSpinBox *>())
        QVERIFY(!box->accessibleName().isEmpty());
}

void TestWhatIfPanel::scoresWithoutTargetsHaveNoPanel()
{
    QByteArray bare = rules();
    bare.replace(R"("target": 0.1, "floor": 0.3, )", "").replace(R"("target": 62, "floor": 96, )", "");
    const Stage stage(input(bare));
    QVERIFY(!stage.panel.isVisible());
    QVERIFY(stage.panel.findChildren<QSlider *>().isEmpty());
}

void TestWhatIfPanel::typedWeightsMustMakeAHundredPercent()
{
    const PageInput given = input();
    const ScoreRule &rule = given.views->context.rulebook->scores().front();
    WeightsDialog dialog(rule, *given.catalogue, *exampleWeights(rule, day(u"2026-06-30")), given.text);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    std::vector<ScoreWeights> typed;
    connect(&dialog, &WeightsDialog::typed, this,
            [&typed](const ScoreWeights &weights) { typed.push_back(weights); });
    const auto boxes = dialog.findChildren<QDoubleSpinBox *>();
    QCOMPARE(boxes.size(), 2);
    QPushButton *use = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Use")))
            use = button;
    }
    QVERIFY(use && use->isEnabled());
    boxes[0]->setValue(70.0);
    QVERIFY(!use->isEnabled());
    boxes[1]->setValue(30.0);
    QVERIFY(use->isEnabled());
    use->click();
    QCOMPARE(typed.size(), std::size_t(1));
    QCOMPARE(typed[0].origin, WeightOrigin::Typed);
    QCOMPARE(typed[0].weights[1].weight, 0.3);
}

QTEST_MAIN(TestWhatIfPanel)
#include "tst_whatifpanel.moc"
