#include "models/scoreboards/scoreboardview.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::period;

/// The shipped boards over June 2026 of the small shop: GMV 132,000 fen, distribution 42,000, own broadcasts
/// 57,000; no traffic, ad or live files.
class TestScoreboardView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsHasFiveAssumedLetters();
    void aLetterHasTheCataloguesFigures();
    void whatNoFileTellsIsNotCovered();
    void stageInventsNothing();
    void everyIndicatorIsInTheCatalogue();
};

namespace {

ScoreboardView smallView()
{
    return buildScoreboardView(
        Evaluator(testing::analysis(testing::smallShop(), period(u"2026-06-01", u"2026-06-30"))));
}

} // namespace

void TestScoreboardView::stepsHasFiveAssumedLetters()
{
    const ScoreboardBoard steps = smallView().boards.front();
    QCOMPARE(steps.rule.id, QStringLiteral("steps"));
    QCOMPARE(steps.rule.provenance.confidence, Confidence::Seed); // the method exists
    QString letters;
    for (const ScoreboardLetterLine &line : steps.letters) {
        letters += line.rule.letter;
        QCOMPARE(line.rule.provenance.confidence, Confidence::Assumption);
    }
    QCOMPARE(letters, QStringLiteral("STEPS"));
}

void TestScoreboardView::aLetterHasTheCataloguesFigures()
{
    const ScoreboardView view = smallView();
    QCOMPARE(testing::said(
                 testing::valueOf(view.boards[0].letters[0].values, QStringLiteral("self_broadcast_gmv"))),
             QStringLiteral("value 57000"));
    QCOMPARE(
        testing::said(testing::valueOf(view.boards[0].letters[2].values, QStringLiteral("distribution_gmv"))),
        QStringLiteral("value 42000"));
}

void TestScoreboardView::whatNoFileTellsIsNotCovered()
{
    for (const IndicatorValue &value : smallView().boards[0].letters[1].values)
        QCOMPARE(testing::said(value), QStringLiteral("not_covered"));
}

void TestScoreboardView::stageInventsNothing()
{
    const ScoreboardBoard stage = smallView().boards.back();
    QCOMPARE(stage.rule.id, QStringLiteral("stage"));
    QVERIFY(!stage.rule.lettersKnown);
    QVERIFY(stage.letters.empty());
}

void TestScoreboardView::everyIndicatorIsInTheCatalogue()
{
    const auto rulebook = testing::builtInRulebook();
    const auto catalogue = Catalogue::builtIn();
    QVERIFY(bool(catalogue));
    for (const Scoreboard &board : rulebook->scoreboards().boards) {
        for (const ScoreboardLetter &letter : board.letters) {
            for (const QString &id : letter.indicators)
                QVERIFY2((*catalogue)->find(id), qPrintable(id));
        }
    }
}

QTEST_GUILESS_MAIN(TestScoreboardView)
#include "tst_scoreboardview.moc"
