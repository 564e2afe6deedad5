#include "models/actions/advice.h"

#include <QtTest>

using namespace shopglass;

class TestAdvice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInBothLanguages_data();
    void fillsInBothLanguages();
    void leavesOtherTextAlone();
};

void TestAdvice::fillsInBothLanguages_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("number");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("zh");
    QTest::addColumn<QString>("en");
    const auto row
        = [](const char *name, Unit unit, double number, bool known, const QString &zh, const QString &en) {
              QTest::newRow(name) << int(unit) << number << known << zh << en;
          };
    row("money", Unit::Fen, 12'345'678.0, true, QStringLiteral("现 ¥12.35万。"),
        QStringLiteral("Now ¥123.46K."));
    row("a count", Unit::Count, 7.0, true, QStringLiteral("现 7。"), QStringLiteral("Now 7."));
    row("a ratio", Unit::Ratio, 0.97312, true, QStringLiteral("现 97.31%。"), QStringLiteral("Now 97.31%."));
    row("hours", Unit::Hours, 26.54, true, QStringLiteral("现 26.5 小时。"), QStringLiteral("Now 26.5 h."));
    row("days", Unit::Days, 4.0, true, QStringLiteral("现 4 天。"), QStringLiteral("Now 4 days."));
    row("one day", Unit::Days, 1.0, true, QStringLiteral("现 1 天。"), QStringLiteral("Now 1 day."));
    row("score points", Unit::Score, 4.875, true, QStringLiteral("现 4.88。"), QStringLiteral("Now 4.88."));
    row("no value is a dash, never a zero", Unit::Fen, 0.0, false, QStringLiteral("现 —。"),
        QStringLiteral("Now —."));
}

void TestAdvice::fillsInBothLanguages()
{
    QFETCH(int, unit);
    QFETCH(double, number);
    QFETCH(bool, known);
    QFETCH(QString, zh);
    QFETCH(QString, en);
    IndicatorValue value;
    value.unit = Unit(unit);
    value.value = number;
    value.state = known ? ValueState::Value : ValueState::NotEnoughData;
    const auto inLanguage = [&value](Language language) {
        return [&value, language](const QString &) { return valueInSentence(value, language); };
    };
    QCOMPARE(fillPlaceholders(QStringLiteral("现 {paid_gmv}。"), inLanguage(Language::Chinese)), zh);
    QCOMPARE(fillPlaceholders(QStringLiteral("Now {paid_gmv}."), inLanguage(Language::English)), en);
}

void TestAdvice::leavesOtherTextAlone()
{
    QStringList asked;
    const auto three = [&asked](const QString &id) {
        asked.append(id);
        return QStringLiteral("3");
    };
    QCOMPARE(fillPlaceholders(QStringLiteral("{a}{b_1}，{不是}，{ x }，{"), three),
             QStringLiteral("33，{不是}，{ x }，{"));
    QCOMPARE(fillPlaceholders(QStringLiteral("100 %1 {effect_low}"), three), QStringLiteral("100 %1 3"));
    QCOMPARE(fillPlaceholders(QString(), three), QString());
    QCOMPARE(asked, QStringList({QStringLiteral("a"), QStringLiteral("b_1"), QStringLiteral("effect_low")}));
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
