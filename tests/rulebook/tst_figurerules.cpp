#include "models/rulebook/rulebook.h"
#include "models/rulebook/tradingrules.h"

#include <QtTest>

using namespace shopglass;

/// Scenes of traffic sources, stars and problem thresholds: the shipped values, and what is refused.
class TestFigureRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSceneOfASource_data();
    void findsTheSceneOfASource();
    void shipsTheStarBandsAndThresholds();
    void refuses_data();
    void refuses();
    void refusesAWrongReconciliation_data();
    void refusesAWrongReconciliation();
};

void TestFigureRules::findsTheSceneOfASource_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("scene");
    const auto row = [](const char *name, const char16_t *source, const char *scene) {
        QTest::newRow(name) << QString::fromUtf16(source) << QString::fromLatin1(scene);
    };
    row("recommendations", u"推荐", "recommend");
    row("named without the word", u"猜你喜欢", "recommend");
    row("the mall's channel page", u"商城频道页", "mall");
    row("a whole text goes before a part of another", u"商城推荐", "recommend");
    row("search", u"搜索结果页", "search");
    row("blanks at the ends", u" 店铺 ", "store");
    row("a live room", u"直播间", "live");
    row("a video", u"短视频", "video");
    row("a text that nobody knows", u"神秘入口", "unclassified");
    row("no text", u"", "unclassified");
}

void TestFigureRules::findsTheSceneOfASource()
{
    QFETCH(QString, source);
    const auto rulebook = Rulebook::builtIn();
    QVERIFY2(rulebook.ok(), rulebook.ok() ? "" : qPrintable(rulebook.error().detail));
    QTEST(sceneId((*rulebook)->sceneOf(source)), "scene");
}

void TestFigureRules::shipsTheStarBandsAndThresholds()
{
    const auto rulebook = Rulebook::builtIn();
    QVERIFY(rulebook.ok());
    QCOMPARE((*rulebook)->reviews().goodLeast, 4);
    QCOMPARE((*rulebook)->reviews().badMost, 2);
    QCOMPARE((*rulebook)->problems().seriousChange, 0.2);
    QCOMPARE((*rulebook)->problems().watchedPoints, 0.005);
    QCOMPARE((*rulebook)->aftersaleFollowUpDays(), 7);
    const ReconciliationRules &settling = (*rulebook)->reconciliation();
    QCOMPARE(settling.windowDays, 120);
    QCOMPARE(settling.settleDays, 20);
    QCOMPARE(settling.issues.size(), std::size_t(SettlementIssueCount));
    QCOMPARE(settlementIssueId(settling.issues.front().issue), QStringLiteral("settled_twice"));
    const TradingRules &trading = (*rulebook)->trading();
    QCOMPARE(trading.live.carriers, QStringList{QStringLiteral("直播")});
    QCOMPARE(trading.live.compareDays, 90);
    QCOMPARE(trading.prices.historyDays, 90);
    QCOMPARE(trading.prices.floorDays, 30);
    QCOMPARE(trading.influencers.topCounts, std::vector<int>({1, 3, 5}));
    QCOMPARE(trading.influencers.riskTimes, 1.5);
}

void TestFigureRules::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *json, const char *fault) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(fault);
    };
    row("stars that are good and bad",
        R"({"rulebook": "reviews", "updated": "2026-01-01", "stars": {"good_least": 3, "bad_most": 3, "source": "s",
            "confidence": "assumption"}})",
        "f.json: stars.bad_most: must be less than good_least.");
    row("an unknown scene",
        R"({"rulebook": "traffic", "updated": "2026-01-01", "scenes": [{"scene": "shelf", "source": "s",
            "confidence": "assumption"}]})",
        "f.json: scenes[0].scene: “shelf” is none of: recommend,");
    row("an empty part, which every text contains",
        R"({"rulebook": "traffic", "updated": "2026-01-01", "scenes": [{"scene": "mall", "contains": [""],
            "source": "s", "confidence": "assumption"}]})",
        "f.json: scenes[0].contains: must not hold an empty text");
    row("a short history longer than the long one",
        R"({"rulebook": "prices", "updated": "2026-01-01", "history": {"history_days": 30, "short_days": 31,
            "market_days": 30, "least_products": 3, "noted_gap": 0.02, "source": "s", "confidence": "assumption"},
            "promotion_floor": {"days": 30, "source": "s", "confidence": "assumption"}})",
        "f.json: history.short_days: must not be more than history_days.");
    row("a floor of no days",
        R"({"rulebook": "prices", "updated": "2026-01-01", "history": {"history_days": 90, "short_days": 30,
            "market_days": 30, "least_products": 3, "noted_gap": 0.02, "source": "s", "confidence": "assumption"},
            "promotion_floor": {"days": 0, "source": "s", "confidence": "assumption"}})",
        "f.json: promotion_floor.days: ");
    row("live sessions without a carrier",
        R"({"rulebook": "live", "updated": "2026-01-01", "rule": {"carriers": [], "compare_days": 90,
            "hour_tolerance": 2, "least_sessions": 3, "headline_sessions": 8, "noted_change": 0.1, "source": "s", "confidence": "assumption"}})",
        "f.json: rule.carriers");
    row("a risk below the store's own rate",
        R"({"rulebook": "influencers", "updated": "2026-01-01", "rule": {"top_first": 1, "top_second": 3,
            "top_third": 5, "trend_months": 6, "dependent_share": 0.4, "risk_times": 0.5, "risk_orders": 20, "risk_refunds": 5,
            "fee_days": 90, "fee_orders": 20, "source": "s", "confidence": "assumption"}})",
        "f.json: rule.risk_times: ");
    row("a watch above the serious line",
        R"({"rulebook": "problems", "updated": "2026-01-01", "thresholds": {"serious_change": 0.1,
            "watched_change": 0.2, "serious_points": 0.02, "watched_points": 0.005, "serious_attainment": 0.5,
            "source": "s", "confidence": "assumption"}})",
        "f.json: thresholds.watched_change: must not be more than serious_change.");
}

void TestFigureRules::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    const QStringList faults = Rulebook::check(json, QStringLiteral("f.json"));
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.front().startsWith(fault), qPrintable(faults.front()));
}

void TestFigureRules::refusesAWrongReconciliation_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *from, const char *to, const char *fault) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(fault);
    };
    row("a window of no days", "\"window_days\": 120", "\"window_days\": 0", "f.json: rule.window_days: ");
    row("a tolerance above the whole", "\"fee_rate_tolerance\": 0.006", "\"fee_rate_tolerance\": 1.5",
        "f.json: rule.fee_rate_tolerance: ");
    row("a term that nobody knows", "\"settle_days\": 20", "\"settle_days\": 20, \"settle_hours\": 3",
        "f.json: rule.settle_hours: ");
    row("an issue that nobody looks for", "\"id\": \"overdue\"", "\"id\": \"late\"",
        "f.json: issues[3].id: “late” is none of: settled_twice,");
}

/// The shipped file with one text replaced.
void TestFigureRules::refusesAWrongReconciliation()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, fault);
    QFile file(QStringLiteral(":/rulebook/reconciliation.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY(json.contains(from));
    QCOMPARE(Rulebook::check(json, QStringLiteral("f.json")), QStringList());
    json.replace(from, to);
    const QStringList faults = Rulebook::check(json, QStringLiteral("f.json"));
    QVERIFY(!faults.isEmpty());
    QVERIFY2(faults.front().startsWith(fault), qPrintable(faults.front()));
}

QTEST_GUILESS_MAIN(TestFigureRules)
#include "tst_figurerules.moc"
