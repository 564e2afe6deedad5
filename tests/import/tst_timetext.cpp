#include "models/import/timetext.h"

#include <QtTest>

using namespace shopglass;

namespace {

/// "2026-04-15 10:20:30", or what kept it from being read.
QString shown(const TimeText &time)
{
    switch (time.state) {
    case TimeText::State::Value:
        return beijingText(time.seconds);
    case TimeText::State::OrderUnknown:
        return QStringLiteral("order?");
    case TimeText::State::Unreadable:
        break;
    }
    return QStringLiteral("no");
}

} // namespace

class TestTimeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKnownForm_data();
    void readsEveryKnownForm();
    void asksForTheOrderOfDayAndMonth_data();
    void asksForTheOrderOfDayAndMonth();
    void serialsCountFrom1900_data();
    void serialsCountFrom1900();
    void formsOfAMapping_data();
    void formsOfAMapping();
    void refusesFormsThatAreNone_data();
    void refusesFormsThatAreNone();
};

void TestTimeText::readsEveryKnownForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("dashes", "2026-04-15 10:20:30", "2026-04-15 10:20:30");
    row("no seconds", "2026-04-15 10:20", "2026-04-15 10:20:00");
    row("no time of day", "2026-04-15", "2026-04-15 00:00:00");
    row("slashes", "2026/04/02", "2026-04-02 00:00:00");
    row("slashes, nothing padded", "2026/4/2 1:21", "2026-04-02 01:21:00");
    row("points", "2026.04.02", "2026-04-02 00:00:00");
    row("points with a time", "2026.4.2 23:59:59", "2026-04-02 23:59:59");
    row("year, month and day in words", "2026年4月2日", "2026-04-02 00:00:00");
    row("in words with a time", "2026年4月2日 10:20:30", "2026-04-02 10:20:30");
    row("in words without a blank", "2026年4月2日10:20", "2026-04-02 10:20:00");
    row("the time in words too", "2026年4月2日 10时20分30秒", "2026-04-02 10:20:30");
    row("ISO T", "2026-04-15T10:20:30", "2026-04-15 10:20:30");
    row("ISO with milliseconds", "2026-04-15T10:20:30.123", "2026-04-15 10:20:30");
    row("ISO in Beijing", "2026-04-15T10:20:30+08:00", "2026-04-15 10:20:30");
    row("ISO in Greenwich", "2026-04-15T20:20:30Z", "2026-04-16 04:20:30");
    row("ISO west of Greenwich", "2026-04-15T10:00:00-0500", "2026-04-15 23:00:00");
    row("afternoon", "2026-04-15 1:05:00 PM", "2026-04-15 13:05:00");
    row("midnight in halves", "2026-04-15 12:05 AM", "2026-04-15 00:05:00");
    row("two blanks", "2026-04-15  10:20:30", "2026-04-15 10:20:30");
    row("full-width colons", "2026-04-15 10：20：30", "2026-04-15 10:20:30");
    row("eight digits", "20260402", "2026-04-02 00:00:00");
    row("fourteen digits", "20260402102030", "2026-04-02 10:20:30");
    row("a leap day", "2024-02-29", "2024-02-29 00:00:00");
    row("no leap day", "2026-02-29", "no");
    row("month 13", "2026-13-01", "no");
    row("month 0", "2026-00-01", "no");
    row("day 0", "2026-01-00", "no");
    row("31 April", "2026-04-31", "no");
    row("hour 24", "2026-04-15 24:00:00", "no");
    row("minute 60", "2026-04-15 10:60:00", "no");
    row("another century", "1970-01-01 08:00:00", "no");
    row("a typing error in the year", "2206-04-15", "no");
    row("a zero date", "0000-00-00 00:00:00", "no");
    row("mixed separators", "2026-04/15", "no");
    row("a range", "2025-07-01-2025-07-31", "no");
    row("something behind", "2026-04-15 10:20:30 约", "no");
    row("only a time", "10:20:30", "no");
    row("a short year", "26-04-15", "no");
    row("eight digits that are no day", "20261345", "no");
    row("words", "待定", "no");
}

void TestTimeText::readsEveryKnownForm()
{
    QFETCH(QString, text);
    QTEST(shown(readTime(text.toStdString(), DateOrder::Auto)), "expected");
}

void TestTimeText::asksForTheOrderOfDayAndMonth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not told") << "10/2/2017 10:56" << int(DateOrder::Auto) << "order?";
    QTest::newRow("not told, though 31 can be no month") << "31/12/2023" << int(DateOrder::Auto) << "order?";
    QTest::newRow("month first") << "10/2/2017 10:56" << int(DateOrder::MonthDayYear)
                                 << "2017-10-02 10:56:00";
    QTest::newRow("day first") << "10/2/2017 10:56" << int(DateOrder::DayMonthYear) << "2017-02-10 10:56:00";
    QTest::newRow("day first, with points")
        << "31.12.2023" << int(DateOrder::DayMonthYear) << "2023-12-31 00:00:00";
    QTest::newRow("told wrongly") << "31/12/2023" << int(DateOrder::MonthDayYear) << "no";
    QTest::newRow("year first is year first")
        << "2017-10-02" << int(DateOrder::DayMonthYear) << "2017-10-02 00:00:00";
}

void TestTimeText::asksForTheOrderOfDayAndMonth()
{
    QFETCH(QString, text);
    QFETCH(int, order);
    QTEST(shown(readTime(text.toStdString(), static_cast<DateOrder>(order))), "expected");
}

void TestTimeText::serialsCountFrom1900_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<QString>("expected");
    // 43601 − 25569 = 18032 days after 1970-01-01 = 2019-05-16.
    QTest::newRow("a day of 2019") << 43601.0 << "2019-05-16 00:00:00";
    QTest::newRow("the first of this century") << 36526.0 << "2000-01-01 00:00:00";
    QTest::newRow("a time of day with noise") << 40846.67847222222 << "2011-10-30 16:17:00";
    QTest::newRow("a second before midnight") << 43601.99998842593 << "2019-05-16 23:59:59";
    QTest::newRow("too early") << 36525.9 << "no";
    QTest::newRow("too late") << 73051.0 << "no";
    QTest::newRow("a price") << 12.5 << "no";
}

void TestTimeText::serialsCountFrom1900()
{
    QFETCH(double, serial);
    const auto seconds = timeOfSerial(serial);
    QTEST(seconds ? beijingText(*seconds) : QStringLiteral("no"), "expected");
}

void TestTimeText::formsOfAMapping_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("hash signs") << "yyyy'#'M'#'d"
                                << "2019#3#11"
                                << "2019-03-11 00:00:00";
    QTest::newRow("hash signs, bare") << "yyyy#M#d"
                                      << "2019#12#1"
                                      << "2019-12-01 00:00:00";
    QTest::newRow("day first with a time") << "dd/MM/yyyy HH:mm"
                                           << "02/01/2024 13:41"
                                           << "2024-01-02 13:41:00";
    QTest::newRow("words") << "d'日'M'月'yyyy'年'"
                           << "3日4月2026年"
                           << "2026-04-03 00:00:00";
    QTest::newRow("a digit is missing") << "dd/MM/yyyy"
                                        << "2/01/2024"
                                        << "no";
    QTest::newRow("something behind") << "yyyy#M#d"
                                      << "2019#3#11x"
                                      << "no";
    QTest::newRow("no such day") << "yyyy#M#d"
                                 << "2019#2#30"
                                 << "no";
}

void TestTimeText::formsOfAMapping()
{
    QFETCH(QString, form);
    QFETCH(QString, text);
    const auto parsed = DateForm::parse(form.toStdString());
    QVERIFY(parsed);
    const auto seconds = parsed->read(text.toStdString());
    QTEST(seconds ? beijingText(*seconds) : QStringLiteral("no"), "expected");
}

void TestTimeText::refusesFormsThatAreNone_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("two digits of the year") << "yy-M-d";
    QTest::newRow("no day") << "yyyy-M";
    QTest::newRow("the month twice") << "yyyy-M-d M";
    QTest::newRow("a letter that means nothing") << "yyyy-M-d z";
    QTest::newRow("a month by name") << "yyyy-MMM-d";
    QTest::newRow("an open quotation") << "yyyy'#M'#'d";
    QTest::newRow("nothing") << "";
}

void TestTimeText::refusesFormsThatAreNone()
{
    QFETCH(QString, form);
    QVERIFY(!DateForm::parse(form.toStdString()));
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
