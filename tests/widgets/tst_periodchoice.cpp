#include "widgets/common/periodchoice.h"
#include "widgets/common/periodpicker.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace shopglass;

namespace {

Day day(QStringView iso)
{
    return *Day::fromIso(iso);
}

PromotionEvent event(const QString &series, QStringView from, QStringView to)
{
    PromotionEvent made;
    made.series = series;
    PromotionPhase phase;
    phase.days = {day(from), day(to)};
    made.phases = {phase};
    return made;
}

const std::vector<PromotionEvent> &events()
{
    static const std::vector<PromotionEvent> all{event(QStringLiteral("618"), u"2025-05-08", u"2025-06-20"),
                                                 event(QStringLiteral("116"), u"2025-10-09", u"2025-11-12"),
                                                 event(QStringLiteral("618"), u"2026-05-10", u"2026-06-25"),
                                                 event(QStringLiteral("116"), u"2026-10-10", u"2026-11-12")};
    return all;
}

} // namespace

class TestPeriodChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsMeanTheseDays_data();
    void presetsMeanTheseDays();
    void presetsAreStoredByName();
    void aChoiceInThePickerIsAnnouncedOnce();
    void aCustomRangeNeverRunsBackwards();
};

void TestPeriodChoice::presetsMeanTheseDays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row
        = [](const char *name, const char *id, const char *asOf, const char *from, const char *to) {
              QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(asOf)
                                  << QString::fromLatin1(from) << QString::fromLatin1(to);
          };
    // 2026-06-18 is a Thursday.
    row("seven days end on the as-of day", "last_7_days", "2026-06-18", "2026-06-12", "2026-06-18");
    row("thirty days cross the month", "last_30_days", "2026-06-18", "2026-05-20", "2026-06-18");
    row("ninety days", "last_90_days", "2026-06-18", "2026-03-21", "2026-06-18");
    row("this week starts on Monday", "this_week", "2026-06-18", "2026-06-15", "2026-06-18");
    row("a Monday is its week's first day", "this_week", "2026-06-15", "2026-06-15", "2026-06-15");
    row("a Sunday is its week's last day", "this_week", "2026-06-21", "2026-06-15", "2026-06-21");
    row("last week is Monday to Sunday", "last_week", "2026-06-18", "2026-06-08", "2026-06-14");
    row("this month ends on the as-of day", "this_month", "2026-06-18", "2026-06-01", "2026-06-18");
    row("last month is whole", "last_month", "2026-06-18", "2026-05-01", "2026-05-31");
    row("last month of March is February", "last_month", "2024-03-31", "2024-02-01", "2024-02-29");
    row("last month of January is December", "last_month", "2026-01-05", "2025-12-01", "2025-12-31");
    row("this year", "this_year", "2026-06-18", "2026-01-01", "2026-06-18");
    row("a running 618 ends on the as-of day", "promotion_618", "2026-06-18", "2026-05-10", "2026-06-18");
    row("a past 618 is whole", "promotion_618", "2026-08-01", "2026-05-10", "2026-06-25");
    row("a coming 618 gives way to last year's", "promotion_618", "2026-05-09", "2025-05-08", "2025-06-20");
    row("116 of last year until this year's begins", "promotion_116", "2026-06-18", "2025-10-09",
        "2025-11-12");
    row("no 116 yet: thirty days", "promotion_116", "2025-06-18", "2025-05-20", "2025-06-18");
}

void TestPeriodChoice::presetsMeanTheseDays()
{
    QFETCH(QString, id);
    QFETCH(QString, asOf);
    QFETCH(QString, from);
    QFETCH(QString, to);
    PeriodChoice choice;
    const auto preset = periodPresetFromId(id);
    QVERIFY(preset);
    choice.preset = *preset;
    const Period period = choice.resolve(day(asOf), events());
    QCOMPARE(period.from.iso(), from);
    QCOMPARE(period.to.iso(), to);
}

void TestPeriodChoice::presetsAreStoredByName()
{
    for (const PeriodPreset preset : periodPresets())
        QCOMPARE(periodPresetFromId(periodPresetId(preset)), std::optional(preset));
    QVERIFY(!periodPresetFromId(QStringLiteral("last_millennium")));
    QCOMPARE(comparisonFromId(QStringLiteral("last_year")), std::optional(Comparison::LastYear));
}

void TestPeriodChoice::aChoiceInThePickerIsAnnouncedOnce()
{
    PeriodPicker picker;
    QSignalSpy changed(&picker, &PeriodPicker::changed);
    picker.setChoice({PeriodPreset::ThisMonth, {}}, Comparison::LastYear);
    picker.setResolved({day(u"2026-06-01"), day(u"2026-06-18")}, day(u"2026-06-18"));
    QCOMPARE(changed.size(), 0);
    picker.show();
    auto *preset = picker.findChild<QComboBox *>();
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_Down);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().at(0).value<PeriodChoice>().preset, PeriodPreset::LastMonth);
    QCOMPARE(changed.front().at(1).value<Comparison>(), Comparison::LastYear);
}

void TestPeriodChoice::aCustomRangeNeverRunsBackwards()
{
    PeriodPicker picker;
    picker.setChoice({PeriodPreset::Custom, Period{day(u"2026-06-01"), day(u"2026-06-10")}},
                     Comparison::None);
    const auto dates = picker.findChildren<QDateEdit *>();
    QCOMPARE(dates.size(), 2);
    dates.at(0)->setDate(QDate(2026, 6, 15));
    QCOMPARE(picker.choice().custom->from.iso(), QStringLiteral("2026-06-15"));
    QCOMPARE(picker.choice().custom->to.iso(), QStringLiteral("2026-06-15"));
}

QTEST_MAIN(TestPeriodChoice)
#include "tst_periodchoice.moc"
