#include "models/columns/figuretable.h"

#include <QtTest>

using namespace shopglass;

namespace {

/// "5 . ?": a number, a blank cell, a column that the file does not have.
FigureColumn columnOf(const QString &cells)
{
    FigureColumn column;
    for (const QString &cell : cells.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (cell == QLatin1String("."))
            column.pushBlank();
        else if (cell == QLatin1String("?"))
            column.pushUnknown();
        else
            column.push(cell.toLongLong());
    }
    return column;
}

} // namespace

/// What a column says of all its cells at once.
class TestFigureColumn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeColumns_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("kept"); // one letter per row: y stays
        QTest::addColumn<bool>("filled");
        QTest::addColumn<bool>("known");
        QTest::newRow("numbers fill it") << "5 0 -7"
                                         << "yyy" << true << true;
        QTest::newRow("a blank is known") << "5 . 7"
                                          << "yyy" << false << true;
        QTest::newRow("a file without the column is not") << "5 ? 7"
                                                          << "yyy" << false << false;
        QTest::newRow("numbers too large for four bytes") << "5 . 99999999999"
                                                          << "yyy" << false << true;
        QTest::newRow("rows that go take their blanks along") << "5 . 7"
                                                              << "yny" << true << true;
        QTest::newRow("and what is unknown") << "? . 99999999999"
                                             << "nny" << true << true;
        QTest::newRow("what stays still counts") << "? . 7"
                                                 << "ynn" << false << false;
        QTest::newRow("no rows") << ""
                                 << "" << true << true;
    }

    void wholeColumns()
    {
        QFETCH(QString, cells);
        QFETCH(QString, kept);
        FigureColumn column = columnOf(cells);
        std::vector<bool> rows;
        for (const QChar letter : kept)
            rows.push_back(letter == QLatin1Char('y'));
        column.keep(rows);
        QTEST(column.isFilled(), "filled");
        QTEST(column.isWhollyKnown(), "known");
    }
};

QTEST_GUILESS_MAIN(TestFigureColumn)
#include "tst_figurecolumn.moc"
