#include "models/rulebook/growth.h"

#include <QFile>
#include <QtTest>

using namespace shopglass;

/// The files about buyers, the flywheel, opportunities and scoreboards: what is shipped, and what is refused.
class TestGrowthRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsTheRules();
    void wordsHoldTheThresholds();
    void refuses_data();
    void refuses();
    void namesAnIndicatorThatNobodyKnows();
};

namespace {

QByteArray shipped(const QString &subject)
{
    QFile file(QStringLiteral(":/rulebook/%1.json").arg(subject));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestGrowthRules::shipsTheRules()
{
    const auto rulebook = Rulebook::builtIn();
    QVERIFY2(bool(rulebook), rulebook ? "" : qPrintable(rulebook.error().detail));
    QCOMPARE((*rulebook)->buyers().historyDays, 90);
    QVERIFY((*rulebook)->buyers().privateSources.contains(QStringLiteral("粉丝")));
    QCOMPARE((*rulebook)->flywheel().windowDays, 14);
    QCOMPARE((*rulebook)->flywheel().provenance.confidence, Confidence::Assumption);
    QCOMPARE((*rulebook)->opportunities().bandEdges.front(), qint64(0));
    QCOMPARE((*rulebook)->scoreboards().boards.size(), std::size_t(2));
}

void TestGrowthRules::wordsHoldTheThresholds()
{
    const auto rulebook = Rulebook::builtIn();
    QVERIFY(bool(rulebook));
    const std::vector<LocalText> &words = (*rulebook)->flywheel().words;
    QCOMPARE(words[std::size_t(FlywheelPlace::Steady)].en,
             QStringLiteral("Sold on at least 10 of the last 14 days"));
    QVERIFY(words[std::size_t(FlywheelPlace::Hit)].en.contains(QStringLiteral("make 50% of the GMV")));
}

void TestGrowthRules::refuses_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    const auto row
        = [](const char *name, const char *subject, const char *from, const char *to, const char *fault) {
              QTest::newRow(name) << QString::fromLatin1(subject) << QByteArray(from) << QByteArray(to)
                                  << QString::fromUtf8(fault);
          };
    row("a place without words", "flywheel", "\"id\": \"idle\"", "\"id\": \"new\"",
        "f.json: places[4].id: “new” is used twice.");
    row("a threshold that is not there", "flywheel", "{steady_days}", "{steady_weeks}",
        "f.json: places[2].words: there is no threshold “{steady_weeks}”.");
    row("more days with sales than days", "flywheel", "\"steady_days\": 10", "\"steady_days\": 15",
        "f.json: rule.steady_days: is more than the window has days.");
    row("a best week that is not looked for far enough back", "flywheel", "\"peak_days\": 60",
        "\"peak_days\": 20", "f.json: rule.peak_days: must hold two windows.");
    row("thresholds without a source", "flywheel", "\"source\"", "\"sauce\"",
        "f.json: rule.source: is missing.");
    row("price bands that fall", "opportunities", "1990, 2990", "2990, 1990",
        "f.json: rule.band_edges: must rise from 0.");
    row("price bands that do not begin at nought", "opportunities", "[0, 990", "[10, 990",
        "f.json: rule.band_edges: must rise from 0.");
    row("a price band in words", "opportunities", "[0, 990", "[0, \"990\"",
        "f.json: rule.band_edges: must be a number.");
    row("letters that nobody knows", "scoreboards", "\"letters_known\": true", "\"letters_known\": false",
        "f.json: boards[0].letters: must be empty where the letters are not known.");
    row("known letters that are not there", "scoreboards", "\"letters_known\": false",
        "\"letters_known\": true", "f.json: boards[1].letters: needs at least one letter.");
    row("a board twice", "scoreboards", "\"id\": \"stage\"", "\"id\": \"steps\"",
        "f.json: boards[1].id: “steps” is used twice.");
    row("no words for the private domain", "buyers", "[\"关注\", \"粉丝\", \"私域\"]", "7",
        "f.json: private_domain.contains: must be a list of texts.");
    row("a history of ten years", "buyers", "\"history_days\": 90", "\"history_days\": 3650",
        "f.json: rule.history_days: 3650 is outside 0 … 730.");
}

/// The shipped file with one text replaced.
void TestGrowthRules::refuses()
{
    QFETCH(QString, subject);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, fault);
    QByteArray json = shipped(subject);
    QVERIFY(json.contains(from));
    QCOMPARE(Rulebook::check(json, QStringLiteral("f.json")), QStringList());
    json.replace(json.indexOf(from), from.size(), to);
    const QStringList faults = Rulebook::check(json, QStringLiteral("f.json"));
    QVERIFY(!faults.isEmpty());
    QVERIFY2(faults.front().startsWith(fault), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestGrowthRules::namesAnIndicatorThatNobodyKnows()
{
    const auto rulebook = Rulebook::builtIn();
    QVERIFY(bool(rulebook));
    const QStringList faults = (*rulebook)->checkIndicators({QStringLiteral("paid_gmv")});
    QVERIFY(faults.join(QLatin1Char('\n'))
                .contains(QStringLiteral("scoreboards.json: boards[0].letters[0].indicators: ")));
}

QTEST_GUILESS_MAIN(TestGrowthRules)
#include "tst_growthrules.moc"
