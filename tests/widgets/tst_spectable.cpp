#include "tests/support/settingsguard.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/frozencolumns.h"
#include "widgets/common/spectable.h"
#include "widgets/common/tablefiltermodel.h"
#include "widgets/common/tablespecmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace shopglass;

namespace {

TableCell number(const QString &text, const QVariant &raw)
{
    return {text, raw, text, Meaning::None};
}

TableCell words(const QString &text)
{
    return {text, text, {}, Meaning::None};
}

/// GMV shown as 万; as text '¥10万' would sort before '¥2万'.
TableSpec goods()
{
    TableSpec spec;
    spec.title = QStringLiteral("Goods");
    spec.columns = {{QStringLiteral("name"), QStringLiteral("Name"), TableColumn::Kind::Text, {}},
                    {QStringLiteral("gmv"), QStringLiteral("GMV"), TableColumn::Kind::Number,
                     QStringLiteral("paid_gmv")}};
    spec.rows = {{words(QStringLiteral("cup")), number(QStringLiteral("¥10万"), QStringLiteral("100000.00"))},
                 {words(QStringLiteral("teapot")), number(QStringLiteral("not enough data"), {})},
                 {words(QStringLiteral("=1+1")), number(QStringLiteral("¥2万"), QStringLiteral("20000.50"))},
                 {words(QStringLiteral("bowl")), number(QStringLiteral("-¥3"), -3.25)}};
    return spec;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, 0).data().toString();
    return list;
}

} // namespace

class TestSpecTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frozenColumnsHaveTheRowsOfTheTable();
    void theModelKeepsToQtsRules();
    void numbersSortByTheirRawValue_data();
    void numbersSortByTheirRawValue();
    void everyWordOfTheFilterMustOccur_data();
    void everyWordOfTheFilterMustOccur();
    void copyingTakesRawValuesWithHeaders();
    void copyingWithoutHeadersTakesOnlyTheSelection();
    void anExportNeutralisesFormulas();
    void anExportOfVisibleRowsLeavesFilteredOnesOut();
    void aWorkbookIsWrittenInTheBackground();
    void anEmptyTableSaysWhatToDo();
    void theCurrentColumnNamesItsDefinition();
    void aFailedExportSaysWhy();
    void whatIsBesideThePointIsShownWhenAskedFor();
    void titlesAndTextsStandWholeWhereThereIsRoom();
    void namesGiveWayWhereThatSparesTheBar();
    void theLongestTextGetsTheMostRoom();
    void widthsThatNobodyChoseAreNotRemembered();

private:
    testing::SettingsGuard m_settings;
};

void TestSpecTable::theModelKeepsToQtsRules()
{
    TableSpecModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TableFilterModel filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester filterTester(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSpec(goods());
    QCOMPARE(model.rowCount(), 4);
    filter.setFilterText(QStringLiteral("cup"));
    filter.sort(1, Qt::DescendingOrder);
    model.setSpec(TableSpec{});
    QCOMPARE(model.rowCount(), 0);
}

void TestSpecTable::numbersSortByTheirRawValue_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("ascending, the missing one last")
        << static_cast<int>(Qt::AscendingOrder)
        << QStringList{QStringLiteral("bowl"), QStringLiteral("=1+1"), QStringLiteral("cup"),
                       QStringLiteral("teapot")};
    QTest::newRow("descending, the missing one still last")
        << static_cast<int>(Qt::DescendingOrder)
        << QStringList{QStringLiteral("cup"), QStringLiteral("=1+1"), QStringLiteral("bowl"),
                       QStringLiteral("teapot")};
}

void TestSpecTable::numbersSortByTheirRawValue()
{
    QFETCH(int, order);
    QFETCH(QStringList, expected);
    TableSpecModel model;
    model.setSpec(goods());
    TableFilterModel filter;
    filter.setSourceModel(&model);
    filter.sort(1, static_cast<Qt::SortOrder>(order));
    QCOMPARE(names(filter), expected);
}

void TestSpecTable::everyWordOfTheFilterMustOccur_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one word in another case") << QStringLiteral("CUP") << QStringList{QStringLiteral("cup")};
    QTest::newRow("words of two columns")
        << QStringLiteral("tea data") << QStringList{QStringLiteral("teapot")};
    QTest::newRow("a word that is nowhere") << QStringLiteral("cup nowhere") << QStringList{};
    QTest::newRow("blanks only show all") << QStringLiteral("  ")
                                          << QStringList{QStringLiteral("cup"), QStringLiteral("teapot"),
                                                         QStringLiteral("=1+1"), QStringLiteral("bowl")};
}

void TestSpecTable::everyWordOfTheFilterMustOccur()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    TableSpecModel model;
    model.setSpec(goods());
    TableFilterModel filter;
    filter.setSourceModel(&model);
    filter.setFilterText(text);
    QCOMPARE(names(filter), expected);
}

void TestSpecTable::copyingTakesRawValuesWithHeaders()
{
    SpecTable table;
    table.setSpec(goods());
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.view()->setFocus();
    QTest::keyClick(table.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(
        QGuiApplication::clipboard()->text(),
        QStringLiteral("Name\tGMV\ncup\t100000.00\nteapot\tnot enough data\n'=1+1\t20000.50\nbowl\t-3.25\n"));
}

void TestSpecTable::copyingWithoutHeadersTakesOnlyTheSelection()
{
    SpecTable table;
    table.setSpec(goods());
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.view()->setFocus();
    table.view()->setCurrentIndex(table.view()->model()->index(0, 1));
    QTest::keyClick(table.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("100000.00\n"));
}

void TestSpecTable::anExportNeutralisesFormulas()
{
    TableSpecModel model;
    TableSpec spec = goods();
    spec.rows.push_back(
        {words(QStringLiteral("a, \"b\"")), number(QStringLiteral("+5"), QStringLiteral("+5"))});
    spec.rows.push_back({words(QStringLiteral("@cmd")), number(QStringLiteral("—"), QString())});
    model.setSpec(spec);
    QCOMPARE(
        csvBytes(model),
        QByteArray("\xEF\xBB\xBF"
                   "Name,GMV\r\ncup,100000.00\r\nteapot,not enough data\r\n'=1+1,20000.50\r\nbowl,-3.25\r\n"
                   "\"a, \"\"b\"\"\",+5\r\n'@cmd,\r\n"));
}

void TestSpecTable::anExportOfVisibleRowsLeavesFilteredOnesOut()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("goods.csv"));
    SpecTable table;
    table.setSpec(goods());
    table.filterLine()->setText(QStringLiteral("bowl"));
    FileDialogs::setNextFiles({path});
    table.exportCsv(SpecTable::Rows::Visible);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBFName,GMV\r\nbowl,-3.25\r\n"));
    FileDialogs::setNextFiles({path});
    table.exportCsv(SpecTable::Rows::All);
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 5);
}

void TestSpecTable::aWorkbookIsWrittenInTheBackground()
{
    const QTemporaryDir folder;
    SpecTable table;
    table.setSpec(goods());
    QSignalSpy exported(&table, &SpecTable::exported);
    QSignalSpy failed(&table, &SpecTable::failed);
    FileDialogs::setNextFiles({folder.filePath(QStringLiteral("goods"))});
    table.exportXlsx(SpecTable::Rows::Visible);
    QVERIFY(exported.wait());
    QFile file(folder.filePath(QStringLiteral("goods.xlsx")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("PK"));
    FileDialogs::setNextFiles({folder.filePath(QStringLiteral("no/such/goods.xlsx"))});
    table.exportXlsx(SpecTable::Rows::All);
    QVERIFY(failed.wait());
    QVERIFY(failed.front().front().toString().contains(QLatin1String("goods.xlsx")));
}

void TestSpecTable::anEmptyTableSaysWhatToDo()
{
    SpecTable table;
    TableSpec spec;
    spec.columns = goods().columns;
    spec.emptyText = QStringLiteral("Import the product file.");
    table.setSpec(spec);
    table.show();
    QVERIFY(!table.view()->isVisible());
    const auto labels = table.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == QLatin1String("Import the product file.");
    }));
}

void TestSpecTable::theCurrentColumnNamesItsDefinition()
{
    SpecTable table;
    table.setSpec(goods());
    QCOMPARE(table.definitionId(), QString());
    table.view()->setCurrentIndex(table.view()->model()->index(2, 1));
    QCOMPARE(table.definitionId(), QStringLiteral("paid_gmv"));
}

void TestSpecTable::aFailedExportSaysWhy()
{
    const QTemporaryDir folder;
    SpecTable table;
    table.setSpec(goods());
    QSignalSpy failed(&table, &SpecTable::failed);
    FileDialogs::setNextFiles({folder.filePath(QStringLiteral("no/such/folder/goods.csv"))});
    table.exportCsv(SpecTable::Rows::All);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains(QLatin1String("goods.csv")));
}

void TestSpecTable::titlesAndTextsStandWholeWhereThereIsRoom()
{
    TableSpec spec = goods();
    spec.columns.back().title = QStringLiteral("Change in a week");
    spec.rows.front().front() = words(QStringLiteral("Return on ad spend of orders within seven days"));
    SpecTable table;
    table.setSpec(spec);
    table.resize(900, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto *view = table.findChild<QTableView *>();
    QVERIFY(view);
    const QFontMetrics titles = view->horizontalHeader()->fontMetrics();
    QVERIFY(view->columnWidth(1) > titles.horizontalAdvance(spec.columns.back().title));
    QVERIFY(view->columnWidth(0) > view->fontMetrics().horizontalAdvance(spec.rows.front().front().text));
}

void TestSpecTable::namesGiveWayWhereThatSparesTheBar()
{
    TableSpec spec = goods();
    spec.rows.front().front() = words(QStringLiteral("A file with quite a long name ").repeated(3));
    spec.frozenColumns = 1;
    SpecTable table(SpecTable::Height::Layout);
    table.setSpec(spec);
    table.resize(350, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QHeaderView *header = table.view()->horizontalHeader();
    QTRY_VERIFY(header->length() <= table.view()->viewport()->width());
    QVERIFY(header->sectionSize(0) >= 140);
    table.resize(170, 400);
    QTRY_COMPARE(header->sectionSize(0), 300); // it would not fit, so the name stays readable
}

void TestSpecTable::theLongestTextGetsTheMostRoom()
{
    TableSpec spec;
    spec.columns = {{QStringLiteral("what"), QStringLiteral("What"), TableColumn::Kind::Text, {}},
                    {QStringLiteral("why"), QStringLiteral("Why"), TableColumn::Kind::Text, {}},
                    {QStringLiteral("how"), QStringLiteral("How"), TableColumn::Kind::Text, {}}};
    spec.rows = {{words(QStringLiteral("a few words and some more, too many for a line")),
                  words(QStringLiteral("many words ").repeated(10)),
                  words(QStringLiteral("many words ").repeated(40))}};
    SpecTable table(SpecTable::Height::AllRows);
    table.resize(1000, 600);
    table.setSpec(spec);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QHeaderView *header = table.view()->horizontalHeader();
    QVERIFY(header->sectionSize(0) >= 128 && header->sectionSize(1) >= 128);
    // Four times the text of the second, which is far longer than the first: more than twice what both have.
    QVERIFY2(header->sectionSize(2) > 2 * (header->sectionSize(0) + header->sectionSize(1)),
             qPrintable(QString::number(header->sectionSize(2))));
    QVERIFY(header->length() <= table.view()->width()); // and nothing scrolls
}

void TestSpecTable::widthsThatNobodyChoseAreNotRemembered()
{
    TableSpec spec = goods();
    spec.id = QStringLiteral("goods");
    {
        SpecTable narrow;
        narrow.setSpec(spec);
        narrow.resize(300, 400);
        narrow.show();
        QVERIFY(QTest::qWaitForWindowExposed(&narrow));
        narrow.resize(500, 400);
        narrow.findChild<QTableView *>()->sortByColumn(1, Qt::AscendingOrder);
    }
    const QString title = QStringLiteral("The name under which the product is sold");
    spec.columns.front().title = title;
    SpecTable table;
    table.setSpec(spec);
    table.resize(900, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QHeaderView *header = table.findChild<QTableView *>()->horizontalHeader();
    QVERIFY(header->sectionSize(0) > header->fontMetrics().horizontalAdvance(title));
    QCOMPARE(header->sortIndicatorSection(), 1); // the order was chosen
}

void TestSpecTable::frozenColumnsHaveTheRowsOfTheTable()
{
    TableSpec spec;
    spec.columns = {{QStringLiteral("name"), QStringLiteral("Name"), TableColumn::Kind::Text, {}},
                    {QStringLiteral("why"), QStringLiteral("Why"), TableColumn::Kind::Text, {}}};
    spec.rows = {{words(QStringLiteral("cup")), words(QStringLiteral("many words ").repeated(40))},
                 {words(QStringLiteral("bowl")), words(QStringLiteral("few"))}};
    spec.frozenColumns = 1;
    SpecTable table(SpecTable::Height::Rows);
    table.resize(500, 400);
    table.setSpec(spec);
    table.show();
    const auto *frozen = table.findChild<FrozenColumns *>();
    QVERIFY(frozen && frozen->isVisible());
    const auto sameRows = [&] {
        return frozen->rowHeight(0) == table.view()->rowHeight(0)
            && frozen->rowHeight(1) == table.view()->rowHeight(1);
    };
    QVERIFY(table.view()->rowHeight(0) > table.view()->rowHeight(1)); // the long text takes several lines
    QVERIFY(sameRows());
    table.resize(900, 400);
    QTRY_VERIFY(sameRows());
    table.view()->sortByColumn(0, Qt::AscendingOrder); // bowl comes first now
    QTRY_VERIFY(table.view()->rowHeight(0) < table.view()->rowHeight(1));
    QVERIFY(sameRows());
}

void TestSpecTable::whatIsBesideThePointIsShownWhenAskedFor()
{
    TableSpec spec = goods();
    spec.id = QStringLiteral("goods.details");
    spec.columns[1].detail = true;
    SpecTable table;
    table.setSpec(spec);
    QVERIFY(table.view()->isColumnHidden(1));
    QVERIFY(!table.view()->isColumnHidden(0));
    QCOMPARE(table.spec().columns.size(), std::size_t(2)); // exports have them all
    const QList<QAction *> actions = table.actions();
    const auto all
        = std::ranges::find_if(actions, [](const QAction *action) { return action->isCheckable(); });
    QVERIFY(all != actions.end() && (*all)->isVisible());
    (*all)->trigger();
    QVERIFY(!table.view()->isColumnHidden(1));
    SpecTable again;
    again.setSpec(spec);
    QVERIFY(!again.view()->isColumnHidden(1)); // it is remembered
}

QTEST_MAIN(TestSpecTable)
#include "tst_spectable.moc"
