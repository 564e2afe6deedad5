#include "models/indicators/figurememory.h"
#include "tests/indicators/figureshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

/// "none columns; 2026-06-02 counts columns": the days with what they tell, in order.
QString said(const std::vector<FigureRows::RowDay> &days)
{
    QStringList parts;
    for (const FigureRows::RowDay &day : days) {
        QString part = day.day == NoDay ? QStringLiteral("none") : Day::fromNumber(day.day).iso();
        part += day.counts ? QStringLiteral(" counts") : QString();
        part += day.hasColumns ? QStringLiteral(" columns") : QString();
        parts.append(part);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

class TestFigureRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreToldOnceWhateverTheOrderOfRows()
    {
        // Rows of 20 June, of no day, 2 June, 20 June, a damaged year 9999 and 2 June. The file of 20 June
        // has no column of sales; on 2 June they are blank, and such rows do not count in a return.
        FigureTable table
            = tableOf("ad_spend", {20, 20, 2, 20, 20, 2}, {{"spend", "1 2 3 4 5 6"}, {"gmv", "? 5 . ? 7 ."}});
        table.day[1] = NoDay;
        table.day[4] = day(u"9999-12-31").number();
        const auto catalogue = *Catalogue::builtIn();
        const CompiledIndicator &roi = *catalogue->compiled(QStringLiteral("ad_roi"));
        const FigureRows rows(table, roi, Dimensions{});
        const QString expected = QStringLiteral("none counts columns; 2026-06-02 columns; 2026-06-20; "
                                                "9999-12-31 counts columns");
        QCOMPARE(said(rows.rowDays()), expected);
        const FigureMemory memory;
        QCOMPARE(said(memory.rowDays(rows)), expected);
        QCOMPARE(&memory.rowDays(rows), &memory.rowDays(FigureRows(table, roi, Dimensions{})));
    }
};

QTEST_GUILESS_MAIN(TestFigureRows)
#include "tst_figurerows.moc"
