#include "models/report/printedreport.h"

#include <QtTest>

using namespace shopglass;

/// What paper leaves out of a table.
class TestPrintedReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsThatSayNothingAreLeftOut();
    void longTablesSayThatTheyAreCut();
};

namespace {

TableCell cell(const char *text)
{
    return {QString::fromUtf8(text), {}, {}, Meaning::None};
}

/// Names, a remark that one row has, a remark that none has, and a detail.
TableSpec goods()
{
    TableSpec table;
    for (const char *title : {"Name", "Remark", "Coverage", "Id"})
        table.columns.push_back(
            {QString::fromUtf8(title), QString::fromUtf8(title), TableColumn::Kind::Text, {}});
    table.columns.back().detail = true;
    table.rows = {{cell("cup"), cell(""), cell(""), cell("1")},
                  {cell("bowl"), cell("not final"), cell(""), cell("2")},
                  {cell("pot"), cell(""), cell(""), cell("3")}};
    return table;
}

TableSpec printed(const TableSpec &table)
{
    Report report;
    report.sections.emplace_back();
    report.sections.back().tables = {table};
    return printedReport(report).sections.front().tables.front();
}

QStringList titles(const TableSpec &table)
{
    QStringList all;
    for (const TableColumn &column : table.columns)
        all << column.title;
    return all;
}

} // namespace

void TestPrintedReport::columnsThatSayNothingAreLeftOut()
{
    const TableSpec table = printed(goods());
    QCOMPARE(titles(table), (QStringList{QStringLiteral("Name"), QStringLiteral("Remark")}));
    QCOMPARE(table.rows.size(), std::size_t(3));
    QCOMPARE(table.rows[1].size(), std::size_t(2));
    QCOMPARE(table.rows[1][1].text, QStringLiteral("not final"));
    TableSpec none = goods();
    none.rows.clear();
    QCOMPARE(titles(printed(none)).size(), 3); // nothing is said of columns without rows
}

// What is cut off no longer fills its column.
void TestPrintedReport::longTablesSayThatTheyAreCut()
{
    TableSpec table = goods();
    table.printedRows = 1;
    table.note = QStringLiteral("Of June.");
    const TableSpec cut = printed(table);
    QCOMPARE(cut.rows.size(), std::size_t(1));
    QCOMPARE(titles(cut), QStringList{QStringLiteral("Name")});
    QVERIFY(cut.note.startsWith(QStringLiteral("The first 1 of 3 rows")));
    QVERIFY(cut.note.endsWith(QStringLiteral("Of June.")));
}

QTEST_GUILESS_MAIN(TestPrintedReport)
#include "tst_printedreport.moc"
