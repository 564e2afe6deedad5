#include "models/report/cells.h"
#include "models/report/tablespec.h"
#include "tests/support/days.h"

#include <QtTest>

using namespace shopglass;
using testing::dayOn;

/// What a cell opens is said by its row and its column together.
class TestTableSpec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOpenTheirFigure_data();
    void cellsOpenTheirFigure();
    void columnsOfOtherDaysAndFields();
    void aFigureOfItsOwnForgetsTheRow();
    void outsideOfTheTableNothingOpens();
};

namespace {

/// Rows: a part of the columns' figures; a figure of its own; nothing.
TableSpec table()
{
    TableSpec made;
    made.columns = {textColumn(QStringLiteral("name"), {}),
                    numberColumn(QStringLiteral("count"), {}, QStringLiteral("paid_orders")),
                    numberColumn(QStringLiteral("missing"), {}, QStringLiteral("pickup_wait_orders")),
                    numberColumn(QStringLiteral("usual"), {}, QStringLiteral("session_usual")),
                    numberColumn(QStringLiteral("share"), {})};
    made.columns[2].part = QStringLiteral("never");
    made.columns[3].besideRow = true;
    made.columns[4].definitionIds = {QStringLiteral("shelf_share"), QStringLiteral("distribution_share")};
    made.questions.resize(3);
    made.questions[0].of = QStringLiteral("x");
    made.questions[0].field = Field::Shelf;
    made.questions[0].period = Period{dayOn("2026-06-01"), dayOn("2026-06-30")};
    made.questions[1].of = QStringLiteral("s");
    made.questions[1].indicator = QStringLiteral("live_gmv");
    return made;
}

/// "paid_orders x": figure and part.
QString said(const std::optional<RowsQuestion> &question)
{
    return question ? (question->indicator + QLatin1Char(' ') + question->of).trimmed()
                    : QStringLiteral("nothing");
}

} // namespace

void TestTableSpec::cellsOpenTheirFigure_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("rows");
    const auto cell = [](const char *name, int row, int column, const char *definition, const char *rows) {
        QTest::newRow(name) << row << column << QString::fromLatin1(definition) << QString::fromLatin1(rows);
    };
    cell("a name is no figure", 0, 0, "", "nothing");
    cell("the column's figure of the row's part", 0, 1, "paid_orders", "paid_orders x");
    cell("a part of the row's part", 0, 2, "pickup_wait_orders", "pickup_wait_orders x/never");
    cell("beside a row without a figure of its own", 0, 3, "session_usual", "session_usual x");
    cell("another figure in each row", 0, 4, "shelf_share", "shelf_share");
    cell("the name of a row that is a figure", 1, 0, "live_gmv", "live_gmv s");
    cell("the row's figure goes before the column's", 1, 1, "paid_orders", "live_gmv s");
    cell("unless the column stands beside it", 1, 3, "session_usual", "session_usual s/live_gmv");
    cell("a column without a figure in this row", 2, 4, "", "nothing");
}

void TestTableSpec::cellsOpenTheirFigure()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, definition);
    QFETCH(QString, rows);
    QCOMPARE(definitionAt(table(), std::size_t(row), std::size_t(column)), definition);
    QCOMPARE(said(rowsQuestionAt(table(), std::size_t(row), std::size_t(column))), rows);
}

void TestTableSpec::columnsOfOtherDaysAndFields()
{
    TableSpec made = table();
    const Period before{dayOn("2026-05-01"), dayOn("2026-05-31")};
    made.columns[1].period = before;
    made.columns[1].field = Field::Distribution;
    const auto question = rowsQuestionAt(made, 0, 1);
    QCOMPARE(question->period, std::optional(before));
    QCOMPARE(question->field, std::optional(Field::Distribution));
    QCOMPARE(rowsQuestionAt(made, 0, 2)->field, std::optional(Field::Shelf));
    QCOMPARE(rowsQuestionAt(made, 1, 1)->period, std::optional(before)); // of the row's figure, too
}

// The share of a field within the field itself would be one.
void TestTableSpec::aFigureOfItsOwnForgetsTheRow()
{
    const auto question = rowsQuestionAt(table(), 0, 4);
    QVERIFY(!question->field);
    QVERIFY(question->of.isEmpty());
    QCOMPARE(question->period, std::optional(Period{dayOn("2026-06-01"), dayOn("2026-06-30")}));
}

void TestTableSpec::outsideOfTheTableNothingOpens()
{
    QVERIFY(!rowsQuestionAt(table(), 3, 1));
    QVERIFY(!rowsQuestionAt(table(), 0, 5));
    QVERIFY(definitionAt(table(), 0, 5).isEmpty());
}

QTEST_GUILESS_MAIN(TestTableSpec)
#include "tst_tablespec.moc"
