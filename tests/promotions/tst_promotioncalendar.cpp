#include "models/promotions/promotioncalendar.h"
#include "tests/support/smallshop.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

class TestPromotionCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatMatters_data();
    void tellsWhatMatters();
    void withoutEventsThereIsNothingToCountDownTo();
    void overlappingEventsTheNearestAnchorIsCurrent();
    void reachCoversOneEventBackAndTwoAhead();
};

namespace {

/// 618: sign-up from 8 May, warm-up from 20 May, burst 1–18 June, encore to 20 June, review from 22 June to
/// 30 June (nothing on 21 June). 116: one phase, 18 October … 11 November.
PromotionEvent eventOf(const QString &series, int year)
{
    const auto on = [year](int month, int dayOfMonth) {
        return day(QStringLiteral("%1-%2-%3")
                       .arg(year)
                       .arg(month, 2, 10, QLatin1Char('0'))
                       .arg(dayOfMonth, 2, 10, QLatin1Char('0')));
    };
    PromotionEvent made;
    made.series = series;
    made.year = year;
    if (series == QStringLiteral("618")) {
        made.anchorDay = on(6, 18);
        made.phases = {{QStringLiteral("signup"), {}, {on(5, 8), on(5, 31)}},
                       {QStringLiteral("warmup"), {}, {on(5, 20), on(5, 31)}},
                       {QStringLiteral("burst"), {}, {on(6, 1), on(6, 18)}},
                       {QStringLiteral("encore"), {}, {on(6, 19), on(6, 20)}},
                       {QStringLiteral("review"), {}, {on(6, 22), on(6, 30)}}};
    } else {
        made.anchorDay = on(11, 6);
        made.phases = {{QStringLiteral("burst"), {}, {on(10, 18), on(11, 11)}}};
    }
    return made;
}

std::vector<PromotionEvent> years2024To2028()
{
    std::vector<PromotionEvent> events;
    for (int year = 2028; year >= 2024; --year) { // newest first: the calendar sorts for itself
        events.push_back(eventOf(QStringLiteral("618"), year));
        events.push_back(eventOf(QStringLiteral("116"), year));
    }
    return events;
}

QString label(const std::optional<PromotionEvent> &event)
{
    return event ? event->series + QLatin1Char('/') + QString::number(event->year) : QString();
}

} // namespace

void TestPromotionCalendar::tellsWhatMatters_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("next");
    QTest::addColumn<int>("days");

    const auto row = [](const char *name, const char *today, const char *events, const char *current,
                        const char *phase, const char *next, int days) {
        QTest::newRow(name) << QString::fromLatin1(today) << QString::fromLatin1(events)
                            << QString::fromLatin1(current) << QString::fromLatin1(phase)
                            << QString::fromLatin1(next) << days;
    };
    row("between two events: 48 days to 18 October", "2026-08-31",
        "116/2025 618/2026 116/2026 618/2027 116/2027 618/2028", "", "", "116/2026", 48);
    row("on the first day an event is current, no longer next", "2026-05-08",
        "618/2025 116/2025 618/2026 116/2026 618/2027 116/2027 618/2028", "618/2026", "signup", "116/2026",
        163);
    row("the day before it is one day away", "2026-05-07",
        "618/2025 116/2025 618/2026 116/2026 618/2027 116/2027", "", "", "618/2026", 1);
    row("where two phases overlap the later one is on", "2026-05-20",
        "618/2025 116/2025 618/2026 116/2026 618/2027 116/2027 618/2028", "618/2026", "warmup", "116/2026",
        151);
    row("on the last day of the burst", "2026-06-18",
        "618/2025 116/2025 618/2026 116/2026 618/2027 116/2027 618/2028", "618/2026", "burst", "116/2026",
        122);
    row("between phases the event is on, but no phase", "2026-06-21",
        "618/2025 116/2025 618/2026 116/2026 618/2027 116/2027 618/2028", "618/2026", "", "116/2026", 119);
    row("the day after the last it is over", "2026-07-01",
        "116/2025 618/2026 116/2026 618/2027 116/2027 618/2028", "", "", "116/2026", 109);
}

void TestPromotionCalendar::tellsWhatMatters()
{
    QFETCH(QString, today);
    QFETCH(QString, events);
    QFETCH(QString, current);
    QFETCH(QString, phase);
    QFETCH(QString, next);
    QFETCH(int, days);
    const PromotionCalendar calendar = calendarAround(years2024To2028(), day(today));
    QStringList labels;
    for (const PromotionEvent &known : calendar.events)
        labels.append(label(known));
    QCOMPARE(labels.join(QLatin1Char(' ')), events);
    QCOMPARE(label(calendar.current), current);
    QCOMPARE(calendar.currentPhase.value_or(QString()), phase);
    QCOMPARE(label(calendar.next), next);
    QCOMPARE(calendar.daysToNext, days);
}

void TestPromotionCalendar::withoutEventsThereIsNothingToCountDownTo()
{
    const PromotionCalendar calendar = calendarAround({PromotionEvent()}, day(u"2026-06-18"));
    QVERIFY(calendar.events.empty());
    QVERIFY(!calendar.current);
    QVERIFY(!calendar.next);
}

void TestPromotionCalendar::overlappingEventsTheNearestAnchorIsCurrent()
{
    PromotionEvent local = eventOf(QStringLiteral("local"), 2026);
    local.anchorDay = day(u"2026-06-03");
    local.phases = {{QStringLiteral("sale"), {}, period(u"2026-06-01", u"2026-06-30")}};
    const std::vector<PromotionEvent> both{eventOf(QStringLiteral("618"), 2026), local};
    QCOMPARE(calendarAround(both, day(u"2026-06-04")).current->series, QStringLiteral("local"));
    QCOMPARE(calendarAround(both, day(u"2026-06-17")).current->series, QStringLiteral("618"));
}

void TestPromotionCalendar::reachCoversOneEventBackAndTwoAhead()
{
    const Period reach = calendarReach(day(u"2026-05-09"));
    QVERIFY(reach.contains(day(u"2025-06-30"))); // last day of the last 618
    QVERIFY(reach.contains(day(u"2028-05-08"))); // first day of the second one ahead
}

QTEST_GUILESS_MAIN(TestPromotionCalendar)
#include "tst_promotioncalendar.moc"
