#include "models/rulebook/programme.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;

/// The programmes file: what is shipped, and what is refused.
class TestProgrammeRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsTheProgrammes();
    void refuses_data();
    void refuses();
    void namesAnIndicatorThatNobodyKnows();
    void takesAThresholdFromWhereItStands();
    void refusesATargetThatIsNotThere();
};

namespace {

QByteArray shipped()
{
    QFile file(QStringLiteral(":/rulebook/programmes.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const ProgrammeRule &programmeNamed(const ProgrammeRules &rules, const QString &id)
{
    for (const ProgrammeRule &rule : rules.programmes) {
        if (rule.id == id)
            return rule;
    }
    qFatal("no programme %s", qPrintable(id));
}

} // namespace

void TestProgrammeRules::shipsTheProgrammes()
{
    const auto rulebook = Rulebook::builtIn();
    QVERIFY2(rulebook.ok(), rulebook.ok() ? "" : qPrintable(rulebook.error().detail));
    const ProgrammeRules &rules = (*rulebook)->programmes();
    const ProgrammeRule &brand = programmeNamed(rules, QStringLiteral("kuai_brand"));
    QCOMPARE(brand.conditions.size(), std::size_t(8));
    const ProgrammeConditionRule &live = brand.conditions[4];
    QCOMPARE(live.id, QStringLiteral("live_gmv"));
    QCOMPARE(live.threshold.value_or(0), 200'000'000.0);
    QCOMPARE(live.windowDays, 90);
    QVERIFY(live.compare == ProgrammeConditionRule::Compare::Above);
    const ProgrammeRule &fanxing = programmeNamed(rules, QStringLiteral("fanxing"));
    QCOMPARE(fanxing.provenance.validTo, Day::fromIso(u"2020-10-31"));
    QVERIFY(rules.question(QStringLiteral("own_brand_share")));
    QVERIFY(!rules.question(QStringLiteral("nobody_asks")));
    QCOMPARE(rules.cardFees.programme, QStringLiteral("card_commission_free"));
}

void TestProgrammeRules::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *from, const char *to, const char *fault) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(fault);
    };
    row("a figure that divides by nought", "\"figure\": \"live_gmv / 3\"", "\"figure\": \"live_gmv / 0\"",
        "f.json: programmes[4].conditions[4].figure: “live_gmv / 0” never has a result");
    row("a figure that divides by nought in disguise", "\"figure\": \"live_gmv / 3\"",
        "\"figure\": \"live_gmv / (live_gmv - live_gmv)\"", "f.json: programmes[4].conditions[4].figure: ");
    row("a formula that cannot be read", "\"figure\": \"live_gmv / 3\"", "\"figure\": \"live_gmv /\"",
        "f.json: programmes[4].conditions[4].figure: The formula “live_gmv /” cannot be used");
    row("a threshold without a source", "\"threshold\": 0.3,\n          \"source\"",
        "\"threshold\": 0.3,\n          \"sauce\"",
        "f.json: programmes[4].conditions[2].source: is missing.");
    row("a threshold without a comparison", "\"unit\": \"ratio\", \"compare\": \"above\", \"threshold\": 0.3",
        "\"unit\": \"ratio\", \"threshold\": 0.3",
        "f.json: programmes[4].conditions[2].compare: is missing.");
    row("a share above the whole", "\"threshold\": 0.3", "\"threshold\": 30",
        "f.json: programmes[4].conditions[2].threshold: 30 is outside 0 … 1.");
    row("a figure from files without a window", "\"threshold\": 200000000, \"window_days\": 90",
        "\"threshold\": 200000000",
        "f.json: programmes[4].conditions[4].window_days: is needed by a figure from files.");
    row("a question that nobody asks", "\"question\": \"long_term\"", "\"question\": \"short_term\"",
        "f.json: programmes[4].conditions[7].question: there is no question “short_term”.");
    row("an answer that cannot be given", "\"accept\": [\"merchant\"]", "\"accept\": [\"trader\"]",
        "f.json: programmes[4].conditions[0].accept: “trader” is none of: brand, merchant, influencer.");
    row("a word in a figure", "\"figure\": \"own_brand_share\"", "\"figure\": \"own_brand\"",
        "f.json: programmes[4].conditions[2].figure: the answer to “own_brand” is no number.");
    row("two forms at once", "\"figure\": \"founded_on\"",
        "\"open\": \"not_published\", \"figure\": \"founded_on\"",
        "f.json: programmes[4].conditions[1].figure: a condition needs exactly one of");
    row("an id used twice", "\"id\": \"fanxing\"", "\"id\": \"chuanliu\"",
        "f.json: programmes[3].id: “chuanliu” is used twice.");
    row("a programme that ends before it begins", "\"valid_to\": \"2020-10-31\"",
        "\"valid_to\": \"2019-10-31\"", "f.json: programmes[3].valid_to: lies before valid_from.");
    row("choices of a question with yes and no", "\"kind\": \"choice\"", "\"kind\": \"yes_no\"",
        "f.json: questions[0].choices: only a question of kind “choice” has choices.");
    row("fees of a programme that is not there", "\"programme\": \"card_commission_free\"",
        "\"programme\": \"card_free\"", "f.json: card_fees.programme: there is no programme “card_free”.");
}

/// The shipped file with one text replaced.
void TestProgrammeRules::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, fault);
    QByteArray json = shipped();
    QVERIFY(json.contains(from));
    QCOMPARE(Rulebook::check(json, QStringLiteral("f.json")), QStringList());
    json.replace(json.indexOf(from), from.size(), to);
    const QStringList faults = Rulebook::check(json, QStringLiteral("f.json"));
    QVERIFY(!faults.isEmpty());
    QVERIFY2(faults.front().startsWith(fault), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestProgrammeRules::namesAnIndicatorThatNobodyKnows()
{
    QByteArray json = shipped();
    json.replace("\"figure\": \"selling_influencers\"", "\"figure\": \"selling_influencer\"");
    const QStringList known{QStringLiteral("selling_influencers")};
    QCOMPARE(Rulebook::check(json, QStringLiteral("f.json"), known).first(),
             QStringLiteral("f.json: programmes[0].conditions[1].figure: there is no indicator "
                            "“selling_influencer”."));
}

void TestProgrammeRules::takesAThresholdFromWhereItStands()
{
    const auto rulebook = Rulebook::builtIn();
    QVERIFY2(rulebook.ok(), rulebook.ok() ? "" : qPrintable(rulebook.error().detail));
    const ProgrammeRule &value
        = programmeNamed((*rulebook)->programmes(), QStringLiteral("experience_price"));
    QStringList found;
    for (const ProgrammeConditionRule &condition : value.conditions) {
        if (condition.threshold)
            found << QStringLiteral("%1 %2").arg(condition.id).arg(*condition.threshold);
    }
    // 0.5 %, 97 %, 0.03 % and 62 h are the store score's targets, 36 h is the limit of a refund only.
    QCOMPARE(found.join(QStringLiteral(", ")),
             QStringLiteral("quality 0.005, pickup 0.97, help 0.0003, refund_only 36, delivery 62"));
}

void TestProgrammeRules::refusesATargetThatIsNotThere()
{
    QByteArray json = shipped();
    json.replace("\"figure\": \"delivery_hours\", \"unit\": \"hours\"",
                 "\"figure\": \"return_refund_hours\", \"unit\": \"hours\"");
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("programmes.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    const auto rulebook = Rulebook::fromFolder(folder.path());
    QVERIFY(!rulebook);
    QVERIFY2(rulebook.error().sentence.contains(QStringLiteral(
                 "programmes.json: experience_price/delivery: the current version of the score "
                 "“store_score” has no target for “return_refund_hours”.")),
             qPrintable(rulebook.error().sentence));
}

QTEST_GUILESS_MAIN(TestProgrammeRules)
#include "tst_programmerules.moc"
