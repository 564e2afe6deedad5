#include "models/rulebook/rulebook.h"

#include <QtTest>

using namespace shopglass;

namespace {

Day isoDay(QStringView iso)
{
    return Day::fromIso(iso).value();
}

std::shared_ptr<const Rulebook> book()
{
    const auto loaded = Rulebook::builtIn();
    return loaded.ok() ? *loaded : nullptr;
}

std::optional<PromotionEvent> eventOf(const QString &series, int year)
{
    const Period whole{Day::fromIso(QStringLiteral("%1-01-01").arg(year)).value(),
                       Day::fromIso(QStringLiteral("%1-12-31").arg(year)).value()};
    for (const PromotionEvent &found : book()->promotions(whole)) {
        if (found.series == series && found.year == year)
            return found;
    }
    return std::nullopt;
}

} // namespace

class TestPromotionDays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phasesLieOnTheirDays_data();
    void phasesLieOnTheirDays();
    void onlyEventsThatTouchTheRangeAreGiven();
    void aYearWithoutSourceSaysEstimated();
    void theEventBeforeIsOfTheSameSeries();
    void theFirstEventHasNoneBefore();
};

void TestPromotionDays::phasesLieOnTheirDays_data()
{
    QTest::addColumn<QString>("series");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("estimated");
    QTest::addColumn<QString>("anchor");
    const auto row = [](const char *name, const char *series, int year, const char *phase, const char *from,
                        const char *to, bool estimated, const char *anchor) {
        QTest::newRow(name) << QString::fromLatin1(series) << year << QString::fromLatin1(phase)
                            << QString::fromLatin1(from) << QString::fromLatin1(to) << estimated
                            << QString::fromLatin1(anchor);
    };
    row("sign-up of 618 in 2023 is known", "618", 2023, "signup", "2023-05-09", "2023-05-17", false,
        "2023-06-18");
    row("the burst of 618 in 2023 is known", "618", 2023, "burst", "2023-06-01", "2023-06-18", false,
        "2023-06-18");
    row("the warm-up of 618 in 2023 is our split", "618", 2023, "warmup", "2023-05-27", "2023-05-31", true,
        "2023-06-18");
    row("sign-up of 618 in 2025 is known", "618", 2025, "signup", "2025-05-08", "2025-05-17", false,
        "2025-06-18");
    row("116 of 2020 ran to 11-11", "116", 2020, "burst", "2020-10-30", "2020-11-11", false, "2020-11-06");
    row("the pre-sale of 2023", "116", 2023, "warmup", "2023-10-18", "2023-10-30", false, "2023-11-06");
    // 616 has its anchor two days before 06-18, and its phases with it: −17 days is 05-30.
    row("616 of 2022 has its own anchor", "618", 2022, "burst", "2022-05-30", "2022-06-16", true,
        "2022-06-16");
    // Years without any source: 06-18 − 40 = 05-09, − 32 = 05-17; + 1 … + 7 = 06-19 … 06-25.
    row("sign-up of 618 in 2028 is derived", "618", 2028, "signup", "2028-05-09", "2028-05-17", true,
        "2028-06-18");
    row("the encore of 618 in 2028 is derived", "618", 2028, "encore", "2028-06-19", "2028-06-25", true,
        "2028-06-18");
    // 11-06 − 38 = 09-29; − 6 = 10-31; + 5 = 11-11; + 20 = 11-26.
    row("sign-up of 116 in 2027 is derived", "116", 2027, "signup", "2027-09-29", "2027-10-07", true,
        "2027-11-06");
    row("the burst of 116 in 2027 is derived", "116", 2027, "burst", "2027-10-31", "2027-11-11", true,
        "2027-11-06");
    row("the review of 116 in 2027 is derived", "116", 2027, "review", "2027-11-19", "2027-11-26", true,
        "2027-11-06");
}

void TestPromotionDays::phasesLieOnTheirDays()
{
    QFETCH(QString, series);
    QFETCH(int, year);
    QFETCH(QString, phase);
    const auto found = eventOf(series, year);
    QVERIFY(found);
    QTEST(found->anchorDay.iso(), "anchor");
    const auto at = std::ranges::find(found->phases, phase, &PromotionPhase::id);
    QVERIFY(at != found->phases.end());
    QTEST(at->days.from.iso(), "from");
    QTEST(at->days.to.iso(), "to");
    QTEST(at->estimated, "estimated");
    QVERIFY(!at->name.zh.isEmpty());
}

void TestPromotionDays::onlyEventsThatTouchTheRangeAreGiven()
{
    const auto names = [](Period range) {
        QStringList list;
        for (const PromotionEvent &found : book()->promotions(range))
            list.append(QStringLiteral("%1/%2").arg(found.series).arg(found.year));
        return list.join(QLatin1Char(' '));
    };
    QCOMPARE(names({isoDay(u"2027-05-08"), isoDay(u"2027-05-08")}), QString());
    QCOMPARE(names({isoDay(u"2027-05-09"), isoDay(u"2027-05-09")}), QStringLiteral("618/2027"));
    QCOMPARE(names({isoDay(u"2027-07-03"), isoDay(u"2027-07-03")}), QStringLiteral("618/2027"));
    QCOMPARE(names({isoDay(u"2027-07-04"), isoDay(u"2027-09-28")}), QString());
    QCOMPARE(names({isoDay(u"2026-11-26"), isoDay(u"2027-11-30")}),
             QStringLiteral("116/2026 618/2027 116/2027"));
}

void TestPromotionDays::aYearWithoutSourceSaysEstimated()
{
    QVERIFY(eventOf(QStringLiteral("618"), 2028)->estimated);
    QVERIFY(eventOf(QStringLiteral("116"), 2024)->estimated);
    // Of 618 in 2025 only sign-up is published, of 2023 sign-up and burst: some days that sell are our split.
    QVERIFY(eventOf(QStringLiteral("618"), 2025)->estimated);
    QVERIFY(eventOf(QStringLiteral("618"), 2023)->estimated);
}

void TestPromotionDays::theEventBeforeIsOfTheSameSeries()
{
    const auto before = book()->eventBefore(*eventOf(QStringLiteral("618"), 2023));
    QVERIFY(before);
    QCOMPARE(before->series, QStringLiteral("618"));
    QCOMPARE(before->year, 2022);
    QCOMPARE(before->anchorDay.iso(), QStringLiteral("2022-06-16"));
}

void TestPromotionDays::theFirstEventHasNoneBefore()
{
    QVERIFY(!book()->eventBefore(*eventOf(QStringLiteral("116"), 2018)));
    QVERIFY(!eventOf(QStringLiteral("116"), 2017));
}

QTEST_GUILESS_MAIN(TestPromotionDays)
#include "tst_promotiondays.moc"
