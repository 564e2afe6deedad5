#include "tests/support/days.h"
#include "tests/support/smallviews.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/coveragepanel.h"

#include <QComboBox>
#include <QTableView>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

PartlyDay partly(const char *on, PartlyDay::Why why, const char *file)
{
    return {dayOn(on), why, q(file), {}, {}};
}

/// Orders of 2025-12-30 … 2026-02-03, whole but for some days of January; the newest days are those of
/// February.
DataView shop()
{
    using Why = PartlyDay::Why;
    DataView data;
    KindCalendar orders{
        q("orders"),
        {{dayOn("2025-12-30"), dayOn("2026-01-04")},
         {dayOn("2026-01-10"), dayOn("2026-01-14")},
         {dayOn("2026-01-20"), dayOn("2026-02-03")}},
        {partly("2026-01-05", Why::RowsLeftOut, "a.csv"), partly("2026-01-06", Why::RowsLeftOut, "a.csv"),
         partly("2026-01-07", Why::RowsLeftOut, "b.csv"), partly("2026-01-15", Why::RowsLeftOut, "b.csv"),
         partly("2026-01-16", Why::EndsInDay, "b.csv")}};
    data.calendars = {orders};
    data.coverage = buildCoverageView(q("甲店"), data.calendars, {dayOn("2026-02-01"), dayOn("2026-02-03")});
    return data;
}

} // namespace

class TestCoveragePanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersAllDaysYearsAndMonths();
    void showsTheDaysThatAreChosen_data();
    void showsTheDaysThatAreChosen();
    void goesOnWithTheChoiceBefore_data();
    void goesOnWithTheChoiceBefore();
    void daysOfOneReasonMakeOneRow();
    void withoutFilesThereIsNothingToChoose();

private:
    static QStringList rows(const CoveragePanel &panel, const char *table)
    {
        const auto *found = panel.findChild<SpecTable *>(q(table));
        if (!found)
            return {};
        const QAbstractItemModel *model = found->view()->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < std::min(5, model->columnCount()); ++column)
                cells << model->index(row, column).data().toString();
            lines << cells.join(QLatin1Char('|'));
        }
        return lines;
    }
    static QComboBox *choice(const CoveragePanel &panel)
    {
        return panel.findChild<QComboBox *>(q("coverageSpan"));
    }
    const TextContext m_text = smallInput().text;
};

void TestCoveragePanel::offersAllDaysYearsAndMonths()
{
    const CoveragePanel panel(shop(), m_text, {});
    QStringList texts;
    for (int i = 0; i < choice(panel)->count(); ++i)
        texts << choice(panel)->itemText(i);
    QCOMPARE(texts,
             (QStringList{q("The newest 3 day(s)"), q("All: 2025-12-30 – 2026-02-03"), q("2026"), q("2025"),
                          q("2026-02"), q("2026-01"), q("2025-12")}));
    QCOMPARE(choice(panel)->currentIndex(), 0);
}

void TestCoveragePanel::showsTheDaysThatAreChosen_data()
{
    QTest::addColumn<QString>("span");
    QTest::addColumn<QString>("orders");
    QTest::newRow("the newest days") << QString() << "Orders|3|0|0|—";
    QTest::newRow("all days") << "all"
                              << "Orders|26|5|5|2026-01-17 – 2026-01-19; 2026-01-08 – 2026-01-09";
    QTest::newRow("a month") << "2026-01"
                             << "Orders|21|5|5|2026-01-17 – 2026-01-19; 2026-01-08 – 2026-01-09";
    QTest::newRow("a month that is not over") << "2026-02"
                                              << "Orders|3|0|25|2026-02-04 – 2026-02-28";
    QTest::newRow("a year that began late") << "2025"
                                            << "Orders|2|0|363|2025-01-01 – 2025-12-29";
}

void TestCoveragePanel::showsTheDaysThatAreChosen()
{
    QFETCH(QString, span);
    QFETCH(QString, orders);
    CoveragePanel panel(shop(), m_text, span.isEmpty() ? q("all") : QString());
    QSignalSpy chosen(&panel, &CoveragePanel::spanChosen);
    choice(panel)->setCurrentIndex(choice(panel)->findData(span));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), span);
    QCOMPARE(rows(panel, "coverage").front(), orders);
}

void TestCoveragePanel::goesOnWithTheChoiceBefore_data()
{
    QTest::addColumn<QString>("span");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a month") << "2026-01"
                             << "2026-01";
    QTest::newRow("all days") << "all"
                              << "all";
    QTest::newRow("a month that no file is of any more") << "2024-05"
                                                         << "";
}

void TestCoveragePanel::goesOnWithTheChoiceBefore()
{
    QFETCH(QString, span);
    const CoveragePanel panel(shop(), m_text, span);
    QTEST(choice(panel)->currentData().toString(), "shown");
}

void TestCoveragePanel::daysOfOneReasonMakeOneRow()
{
    const CoveragePanel panel(shop(), m_text, q("2026-01"));
    QCOMPARE(rows(panel, "coverage.partly"),
             (QStringList{q("2026-01-16|Orders|b.csv was made before this day was over."),
                          q("2026-01-15|Orders|Rows of this day in b.csv could not be read."),
                          q("2026-01-07|Orders|Rows of this day in b.csv could not be read."),
                          q("2026-01-05 – 2026-01-06|Orders|Rows of this day in a.csv could not be read.")}));
    // Days without any are shown without the table.
    choice(panel)->setCurrentIndex(choice(panel)->findData(q("2026-02")));
    QCOMPARE(rows(panel, "coverage.partly"), QStringList());
}

void TestCoveragePanel::withoutFilesThereIsNothingToChoose()
{
    DataView data;
    data.coverage.window = {dayOn("2026-02-01"), dayOn("2026-02-03")};
    const CoveragePanel panel(data, m_text, q("all"));
    QCOMPARE(choice(panel)->count(), 1);
}

QTEST_MAIN(TestCoveragePanel)
#include "tst_coveragepanel.moc"
