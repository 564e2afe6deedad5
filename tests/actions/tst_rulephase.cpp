#include "models/actions/rulephase.h"
#include "tests/support/smallshop.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

class TestRulePhase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksInItsPhaseAndItsLead_data();
    void speaksInItsPhaseAndItsLead();
    void withoutAPhaseOnlyTheLeadCounts();
};

namespace {

/// 618 of 2026: warm-up 26–31 May, burst 1–18 June; 116: burst 31 October – 11 November.
std::vector<PromotionEvent> events()
{
    PromotionEvent june;
    june.series = QStringLiteral("618");
    june.year = 2026;
    june.phases = {{QStringLiteral("warmup"), {}, period(u"2026-05-26", u"2026-05-31")},
                   {QStringLiteral("burst"), {}, period(u"2026-06-01", u"2026-06-18")}};
    PromotionEvent november;
    november.series = QStringLiteral("116");
    november.year = 2026;
    november.phases = {{QStringLiteral("burst"), {}, period(u"2026-10-31", u"2026-11-11")}};
    return {june, november};
}

} // namespace

void TestRulePhase::speaksInItsPhaseAndItsLead_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QStringList>("phases");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("due");
    const QStringList burst{QStringLiteral("burst")};
    const auto row = [](const char *name, const char *today, const QStringList &phases, const char *spoken,
                        const char *due) {
        QTest::newRow(name) << QString::fromLatin1(today) << phases << QString::fromLatin1(spoken)
                            << QString::fromLatin1(due);
    };
    row("in the phase", "2026-06-05", burst, "618 burst", "2026-06-10");
    row("five days before it begins, the work takes five days", "2026-05-27", burst, "618 burst",
        "2026-06-01");
    row("six days before is too early", "2026-05-26", burst, "", "2026-05-31");
    row("never due after the phase", "2026-06-16", burst, "618 burst", "2026-06-18");
    row("on the last day due at once", "2026-06-18", burst, "618 burst", "2026-06-18");
    row("the day after the phase it is silent", "2026-06-19", burst, "", "2026-06-24");
    row("the same phase of the next event", "2026-10-30", burst, "116 burst", "2026-11-04");
    row("of two phases the earlier one", "2026-05-28", {QStringLiteral("burst"), QStringLiteral("warmup")},
        "618 warmup", "2026-05-31");
    row("a phase that no event has", "2026-06-05", {QStringLiteral("encore")}, "", "2026-06-10");
}

void TestRulePhase::speaksInItsPhaseAndItsLead()
{
    QFETCH(QString, today);
    QFETCH(QStringList, phases);
    QFETCH(QString, spoken);
    QFETCH(QString, due);
    ActionRule rule;
    rule.phases = phases;
    rule.dueDays = 5;
    const auto phase = speakingPhase(rule, events(), day(today));
    QCOMPARE(phase ? phase->series + QLatin1Char(' ') + phase->phase.id : QString(), spoken);
    QCOMPARE(dueDay(rule, phase, day(today)).iso(), due);
}

void TestRulePhase::withoutAPhaseOnlyTheLeadCounts()
{
    ActionRule rule;
    rule.dueDays = 30;
    QCOMPARE(dueDay(rule, {}, day(u"2026-06-05")), day(u"2026-07-05"));
}

QTEST_GUILESS_MAIN(TestRulePhase)
#include "tst_rulephase.moc"
