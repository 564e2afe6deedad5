#include "models/rulebook/rulebook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;

namespace {

constexpr auto Channel
    = R"({"id": "a", "channels": ["x"], "field": "shelf", "source": "s", "confidence": "seed"%1})";

QByteArray channels(const QString &rules, const QString &root = {})
{
    return QStringLiteral(R"({"rulebook": "channels", "updated": "2026-01-01"%1, "rules": [%2]})")
        .arg(root, rules)
        .toUtf8();
}

QByteArray oneChannel(const QString &more)
{
    return channels(QString::fromLatin1(Channel).arg(more));
}

QByteArray builtInFile(const QString &name)
{
    QFile file(QStringLiteral(":/rulebook/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The built-in file with one piece of text replaced.
QByteArray spoilt(const QString &name, const QString &good, const QString &bad)
{
    QString text = QString::fromUtf8(builtInFile(name));
    const auto place = text.indexOf(good);
    if (place < 0)
        return {};
    return text.replace(place, good.size(), bad).toUtf8();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestRulebook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInFilesAreGood();
    void everyEntrySaysWhereItComesFrom();
    void theStoreScoreHasTwoVersionsAndOneIsCurrent();
    void saysEachFaultWithItsPath_data();
    void saysEachFaultWithItsPath();
    void saysEveryFaultAtOnce();
    void knowsReferencesToIndicators();
    void aFileInAFolderReplacesTheBuiltInOne();
    void refusesAFolderWith_data();
    void refusesAFolderWith();
    void refusesAFolderThatIsNotThere();
};

void TestRulebook::theBuiltInFilesAreGood()
{
    const auto book = Rulebook::builtIn();
    QVERIFY2(book.ok(), book.ok() ? "" : qPrintable(book.error().detail));
    QCOMPARE((*book)->channels().size(), std::size_t(6));
    QCOMPARE((*book)->launches().quietDays, 30);
    QCOMPARE((*book)->launches().stageMinimumOrders, 10);
    QVERIFY((*book)->qualityReasons().contains(QStringLiteral("商品质量问题")));
    QVERIFY((*book)->actions().size() >= 8);
    const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{8}$"));
    QVERIFY(form.match((*book)->version()).hasMatch());
}

void TestRulebook::everyEntrySaysWhereItComesFrom()
{
    const auto book = Rulebook::builtIn();
    QVERIFY(book.ok());
    for (const ActionRule &rule : (*book)->actions()) {
        QVERIFY2(!rule.provenance.source.isEmpty(), qPrintable(rule.id));
        QVERIFY2(!rule.title.zh.isEmpty() && !rule.title.en.isEmpty(), qPrintable(rule.id));
    }
    for (const ScoreRule &rule : (*book)->scores())
        QVERIFY2(!rule.provenance.source.isEmpty(), qPrintable(rule.score));
}

void TestRulebook::theStoreScoreHasTwoVersionsAndOneIsCurrent()
{
    const auto book = Rulebook::builtIn();
    QVERIFY(book.ok());
    QStringList lines;
    for (const ScoreRule &rule : (*book)->scores()) {
        QStringList dimensions;
        for (const ScoreDimension &dimension : rule.dimensions)
            dimensions.append(dimension.name.zh);
        lines.append(
            QStringLiteral("%1 %2 %3").arg(rule.score).arg(int(rule.current)).arg(dimensions.join(u'/')));
    }
    const QStringList expected{QStringLiteral("store_score 1 商品体验/物流体验/售后服务"),
                               QStringLiteral("store_score 0 商品品质/物流速度/服务能力/经营稳定性"),
                               QStringLiteral("product_score 1 信息力/热度值/品质力/服务力/品牌力/价格力"),
                               QStringLiteral("reputation_score 1 内容口碑/商品口碑/服务口碑")};
    QCOMPARE(lines, expected);
}

void TestRulebook::saysEachFaultWithItsPath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &json, const char *fault) {
        QTest::newRow(name) << json << QString::fromUtf8(fault);
    };
    row("not JSON", "{\n\"rulebook\": ", "f.json: line 2 is not JSON");
    row("a list instead of an object", "[1]", "f.json: the file must hold one JSON object.");
    row("no subject", "{}", "f.json: rulebook: is missing.");
    row("an unknown subject", R"({"rulebook": "weather"})",
        "f.json: rulebook: “weather” is none of: actions,");
    row("no day of update", R"({"rulebook": "channels", "rules": []})", "f.json: updated: is missing.");
    row("a bad day of update", R"({"rulebook": "channels", "updated": "2026-02-30", "rules": []})",
        "f.json: updated: must be a day, written YYYY-MM-DD.");
    row("an unknown member at the top",
        channels(QString::fromLatin1(Channel).arg(QString()), QStringLiteral(R"(, "rulez": 1)")),
        "f.json: rulez: is not known here");
    row("no rules", R"({"rulebook": "channels", "updated": "2026-01-01"})", "f.json: rules: is missing.");
    row("rules that are no list", R"({"rulebook": "channels", "updated": "2026-01-01", "rules": {}})",
        "f.json: rules: must be a list.");
    row("a rule that is no object", channels(QStringLiteral("7")), "f.json: rules[0]: must be an object.");
    row("an unknown member", oneChannel(QStringLiteral(R"(, "sceen": "live")")),
        "f.json: rules[0].sceen: is not known");
    row("a wrong type", oneChannel(QStringLiteral(R"(, "promoter": "yes")")),
        "f.json: rules[0].promoter: must be true or false.");
    row("a list of numbers", oneChannel(QStringLiteral(R"(, "carriers": [1])")),
        "f.json: rules[0].carriers[0]: must be a text.");
    row("a bad first day", oneChannel(QStringLiteral(R"(, "valid_from": "2026/01/01")")),
        "f.json: rules[0].valid_from: must be a day");
    row("an end before the beginning",
        oneChannel(QStringLiteral(R"(, "valid_from": "2026-01-02", "valid_to": "2026-01-01")")),
        "f.json: rules[0].valid_to: lies before valid_from.");
    row("no source", channels(QStringLiteral(R"({"id": "a", "field": "shelf", "confidence": "seed"})")),
        "f.json: rules[0].source: is missing.");
    row("no confidence", channels(QStringLiteral(R"({"id": "a", "field": "shelf", "source": "s"})")),
        "f.json: rules[0].confidence: is missing.");
    row("an unknown confidence",
        channels(QStringLiteral(R"({"id": "a", "field": "shelf", "source": "s", "confidence": "sure"})")),
        "f.json: rules[0].confidence: “sure” is none of: seed, official,");
    row("an unknown field",
        channels(QStringLiteral(R"({"id": "a", "field": "mall", "source": "s", "confidence": "seed"})")),
        "f.json: rules[0].field: “mall” is none of: distribution,");
    row("an id with blanks",
        channels(QStringLiteral(R"({"id": "A b", "field": "shelf", "source": "s", "confidence": "seed"})")),
        "f.json: rules[0].id: “A b” is not an id");
    row("the same id twice",
        channels(QString::fromLatin1(Channel).arg(QString()) + u','
                 + QString::fromLatin1(Channel).arg(QString())),
        "f.json: rules[1].id: “a” is used twice.");

    const auto broken = [&](const char *name, const char *file, const char16_t *good, const char16_t *bad,
                            const char *fault) {
        row(name, spoilt(QString::fromLatin1(file), QString::fromUtf16(good), QString::fromUtf16(bad)),
            fault);
    };
    broken("weights that do not add up", "scores.json", u"\"weight\": 0.2,", u"\"weight\": 0.3,",
           "f.json: scores[0].dimensions: the weights add up to 1.1, not to 1.");
    broken("a negative weight", "scores.json", u"\"weight\": 0.2,", u"\"weight\": -0.2,",
           "f.json: scores[0].dimensions[0].indicators[0].weight: -0.2 is outside 0 … 1.");
    broken("a scale upside down", "scores.json", u"\"scale_max\": 5", u"\"scale_max\": 0",
           "f.json: scores[0].scale_max: must be above scale_min.");
    broken("weights out of a single day", "scores.json", u"\"implied_days\": 30", u"\"implied_days\": 1",
           "f.json: scores[0].implied_days: 1 is outside 2 … 3650.");
    broken("two current versions", "scores.json", u"\"current\": false", u"\"current\": true",
           "f.json: scores[1].current: only one version of store_score can be current.");
    broken("a window of half a day", "scores.json", u"\"window_days\": 30", u"\"window_days\": 0.5",
           "f.json: scores[0].dimensions[0].indicators[0].window_days: 0.5 is outside 1 … 365.");
    broken("a window that is not whole", "scores.json", u"\"window_days\": 30", u"\"window_days\": 30.5",
           "f.json: scores[0].dimensions[0].indicators[0].window_days: must be a whole number.");
    broken("a benefit of a score that is not there", "scores.json",
           u"\"id\": \"settlement_7_days\", \"score\": \"store_score\"",
           u"\"id\": \"settlement_7_days\", \"score\": \"shop_score\"",
           "f.json: benefits[0].score: “shop_score” is none of: product_score,");
    broken("a benefit's line beyond the scale", "scores.json",
           u"\"id\": \"settlement_7_days\", \"score\": \"store_score\"",
           u"\"id\": \"settlement_7_days\", \"score\": \"store_score\", \"line\": 5.5",
           "f.json: benefits[0].line: 5.5 is outside 0 … 5.");
    broken("an event in one language", "scores.json", u"{\"zh\": \"品质退款\", \"en\": \"quality refunds\"}",
           u"{\"zh\": \"品质退款\"}", "f.json: scores[0].dimensions[0].indicators[0].event.en: is missing.");
    broken("a name in one language", "scores.json", u"\"zh\": \"店铺体验分\", ", u"",
           "f.json: scores[0].name.zh: is missing.");
    broken("phases of a pattern that overlap", "promotions.json", u"\"from\": -31, \"to\": -23",
           u"\"from\": -33, \"to\": -23", "f.json: patterns[0].phases[1].from: overlaps the phase signup.");
    broken("phases of an event that overlap", "promotions.json", u"\"from\": \"2020-11-12\"",
           u"\"from\": \"2020-11-11\"", "f.json: events[2].phases[4].from: overlaps the phase burst.");
    broken("phases out of order", "promotions.json", u"\"id\": \"seeding\", \"from\"",
           u"\"id\": \"burst\", \"from\"", "f.json: events[2].phases[2].id: warmup cannot follow burst.");
    broken("a phase that ends before it begins", "promotions.json", u"\"to\": \"2020-11-18\"",
           u"\"to\": \"2020-11-10\"", "f.json: events[2].phases[4].to: lies before from.");
    broken("an event without a pattern", "promotions.json", u"{\"series\": \"116\", \"year\": 2018",
           u"{\"series\": \"double12\", \"year\": 2018",
           "f.json: events[0].series: “double12” has no pattern.");
    broken("an event twice", "promotions.json", u"\"year\": 2019", u"\"year\": 2018",
           "f.json: events[1].year: 116 2018 is there twice.");
    broken("an anchor in another year", "promotions.json", u"\"anchor\": \"2020-11-06\"",
           u"\"anchor\": \"2021-11-06\"", "f.json: events[2].anchor: does not lie in 2020.");
    broken("a day that is not there every year", "promotions.json",
           u"\"anchor_month\": 6, \"anchor_day\": 18", u"\"anchor_month\": 6, \"anchor_day\": 31",
           "f.json: patterns[0].anchor_day: is no day of that month");
    broken("a launch rule without days", "launches.json", u"\"quiet_days\": 30", u"\"quiet_days\": 0",
           "f.json: rule.quiet_days: 0 is outside 1 … 365.");
    broken("a gate that looks at nothing known", "launches.json", u"\"figure\": \"stock\"",
           u"\"figure\": \"stocks\"", "f.json: gates[1].figure: “stocks” is none of: orders,");
    broken("a gate beyond the window", "launches.json", u"\"by_day\": 3", u"\"by_day\": 31",
           "f.json: gates[4].by_day: 31 is outside 1 … 30.");
    broken("a gate among those of a later stage", "launches.json",
           u"\"group\": \"cold_start\", \"figure\": \"listed\"",
           u"\"group\": \"harvest\", \"figure\": \"listed\"",
           "f.json: gates[1].group: belongs above: gates stand by group.");
    broken("no reasons at all", "aftersales.json", u"\"reasons\"", u"\"raisons\"",
           "f.json: quality_reasons.reasons: is missing.");
    broken("two time limits for one day", "timelimits.json", u"{\"limit\": \"pickup\", \"hours\": 48,",
           u"{\"limit\": \"return_approval\", \"hours\": 48,",
           "f.json: limits[3].limit: two entries of “return_approval” hold on the same day");
    broken("a time limit that is not there", "timelimits.json", u"{\"limit\": \"pickup\"",
           u"{\"limit\": \"return_approval\"", "f.json: limits: lacks “pickup”.");
    broken("a time limit of no time", "timelimits.json", u"\"hours\": 48", u"\"hours\": 0",
           "f.json: limits[0].hours: 0 is outside 1 … 1440.");
    broken("a condition that cannot be read", "actions.json", u"pickup_within_48h_rate < 0.97",
           u"pickup_within_48h_rate <",
           "f.json: actions[0].condition: The formula “pickup_within_48h_rate <” cannot be used");
    broken("an assignment as a condition", "actions.json", u"\"pickup_within_48h_rate < 0.97\"",
           u"\"pickup_within_48h_rate = 0.97\"", "f.json: actions[0].condition: The formula");
    broken("an unknown phase", "actions.json", u"[\"signup\"]", u"[\"sign-up\"]",
           "f.json: actions[3].phases: “sign-up” is no phase of a promotion.");
    broken("an unknown owner", "actions.json", u"\"owner\": \"warehouse\"", u"\"owner\": \"boss\"",
           "f.json: actions[0].owner: “boss” is none of: operations,");
    broken("a placeholder with a capital", "actions.json", u"{pickup_within_48h_rate}", u"{Rate}",
           "f.json: actions[0].advice: “{Rate}” is no placeholder.");
    broken("an unknown effect placeholder", "actions.json", u"{effect_low}", u"{effect_mean}",
           "f.json: actions[0].advice: “{effect_mean}” is no placeholder.");
    broken("an effect without its upper end", "actions.json",
           u"\"effect_high\": \"(1 - pickup_within_48h_rate) * pickup_due_orders\",", u"",
           "f.json: actions[0].effect_high: is missing.");
    broken("orders of which nobody says what one is worth", "actions.json", u" \"effect_worth\": \"slip\",",
           u"", "f.json: actions[0].effect_worth: is missing.");
    broken("orders worth what is not in the list", "actions.json", u"\"effect_worth\": \"slip\"",
           u"\"effect_worth\": \"a_lot\"",
           "f.json: actions[0].effect_worth: “a_lot” is none of: sale, unhappy, slip.");
    broken("a figure of the whole shop beside what is left untouched", "actions.json",
           u"\"pickup_within_48h_rate\", \"against\": \"past\"", u"\"pickup_within_48h_rate\"",
           "f.json: actions[0].measure.against: must be “past”: it touches the whole shop");
    broken("a part of a figure beside its past", "actions.json",
           u"\"pickup_within_48h_rate\", \"against\": \"past\"",
           u"\"pickup_within_48h_rate\", \"per\": \"paid_orders\", \"against\": \"past\"",
           "f.json: actions[0].measure.against: beside its past one figure is measured");
    broken("an order worth less than nothing", "actions.json", u"\"order_values\": 0.1",
           u"\"order_values\": -1", "f.json: worths[2].order_values: -1 is outside 0 … 10.");
}

void TestRulebook::saysEachFaultWithItsPath()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    QVERIFY(!json.isEmpty());
    const QStringList faults = Rulebook::check(json, QStringLiteral("f.json"));
    const bool found
        = std::ranges::any_of(faults, [&](const QString &line) { return line.startsWith(fault); });
    QVERIFY2(found, qPrintable(QStringLiteral("expected: %1\nfound: %2").arg(fault, faults.join(u'\n'))));
}

void TestRulebook::saysEveryFaultAtOnce()
{
    const QStringList faults = Rulebook::check(
        channels(QStringLiteral(R"({"id": "a", "field": "mall", "source": ""}, {"field": "shelf", "x": 1})")),
        QStringLiteral("c.json"));
    QCOMPARE(faults.size(), 7); // field, source, confidence; id, source, confidence, x
}

void TestRulebook::knowsReferencesToIndicators()
{
    const QByteArray json = builtInFile(QStringLiteral("launches.json"));
    QCOMPARE(Rulebook::check(json, QStringLiteral("l.json"), {QStringLiteral("paid_gmv")}), QStringList());
    const QByteArray misspelt = spoilt(QStringLiteral("scores.json"), QStringLiteral("\"delivery_hours\""),
                                       QStringLiteral("\"delivery_days\""));
    const QStringList known{QStringLiteral("quality_refund_rate"),
                            QStringLiteral("quality_refund_rate_of_paid"),
                            QStringLiteral("pickup_within_48h_rate"),
                            QStringLiteral("promised_shipping_rate"),
                            QStringLiteral("delivery_hours"),
                            QStringLiteral("refund_only_hours"),
                            QStringLiteral("return_refund_hours"),
                            QStringLiteral("return_shop_hours"),
                            QStringLiteral("platform_help_rate"),
                            QStringLiteral("paid_orders"),
                            QStringLiteral("product_visitors"),
                            QStringLiteral("bad_review_rate"),
                            QStringLiteral("order_refund_rate"),
                            QStringLiteral("bad_reviews_of_paid_rate"),
                            QStringLiteral("shipped_within_48h_rate_of_paid"),
                            QStringLiteral("logistics_complaint_rate"),
                            QStringLiteral("refund_only_within_36h_rate"),
                            QStringLiteral("refund_only_unshipped_within_24h_rate"),
                            QStringLiteral("return_approved_within_36h_rate"),
                            QStringLiteral("return_refunded_within_48h_rate"),
                            QStringLiteral("dispute_rate"),
                            QStringLiteral("reply_rate_3min"),
                            QStringLiteral("sell_through_rate"),
                            QStringLiteral("visitor_conversion_rate"),
                            QStringLiteral("return_rate"),
                            QStringLiteral("repurchase_rate_30d"),
                            QStringLiteral("item_price"),
                            QStringLiteral("logistics_bad_review_rate")};
    QCOMPARE(Rulebook::check(misspelt, QStringLiteral("s.json"), known),
             QStringList{QStringLiteral("s.json: scores[0].dimensions[1].indicators[2].indicator: "
                                        "there is no indicator “delivery_days”.")});
}

void TestRulebook::aFileInAFolderReplacesTheBuiltInOne()
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("channels.json")), oneChannel(QString()));
    const auto book = Rulebook::fromFolder(folder.path());
    QVERIFY2(book.ok(), book.ok() ? "" : qPrintable(book.error().detail));
    QCOMPARE((*book)->channels().size(), std::size_t(1));
    QCOMPARE(fieldId((*book)->fieldOf(QStringLiteral("x"), {}, {}, false)), QStringLiteral("shelf"));
    QVERIFY(!(*book)->actions().empty());
    QVERIFY((*book)->version() != (*Rulebook::builtIn())->version());
}

void TestRulebook::refusesAFolderWith_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a broken file") << "channels.json" << QByteArray("{")
                                   << "The rulebook cannot be used: channels.json: line 1";
    QTest::newRow("a file of another subject")
        << "channels.json" << builtInFile(QStringLiteral("launches.json"))
        << "The rulebook cannot be used: channels.json: rulebook: must be “channels”";
    QTest::newRow("a misspelt file name")
        << "chanels.json" << oneChannel(QString())
        << "The rulebook has no file chanels.json; the names are actions.json,";
}

void TestRulebook::refusesAFolderWith()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    QTemporaryDir folder;
    write(folder.filePath(name), content);
    const auto book = Rulebook::fromFolder(folder.path());
    QVERIFY(!book.ok());
    QVERIFY2(book.error().sentence.startsWith(sentence), qPrintable(book.error().sentence));
    QVERIFY(book.error().sentence.endsWith(QStringLiteral("Nothing was changed.")));
    QCOMPARE(book.error().kind, ErrorKind::Refused);
}

void TestRulebook::refusesAFolderThatIsNotThere()
{
    QTemporaryDir folder;
    const auto book = Rulebook::fromFolder(folder.filePath(QStringLiteral("none")));
    QVERIFY(!book.ok());
    QCOMPARE(book.error().kind, ErrorKind::Refused);
}

QTEST_GUILESS_MAIN(TestRulebook)
#include "tst_rulebook.moc"
