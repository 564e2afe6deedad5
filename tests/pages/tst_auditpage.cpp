// The Audit page over a portfolio made by hand (tests/support/smallportfolio.h).

#include "tests/support/settingsguard.h"
#include "tests/support/smallviews.h"
#include "widgets/common/appearance.h"
#include "widgets/common/frozencolumns.h"
#include "widgets/common/spectable.h"
#include "widgets/common/tablespecmodel.h"
#include "widgets/pages/auditpage.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

PageInput inputOf(const PortfolioView &view)
{
    PageInput input = smallInput();
    input.portfolio = std::make_shared<const PortfolioView>(view);
    return input;
}

PortfolioView completePortfolio()
{
    PortfolioView view = smallPortfolio();
    for (const char *store : {"Tea house", "Cup house"})
        replaceStore(view, smallWholeAudit(QString::fromLatin1(store)));
    return view;
}

QStringList column(const AuditPage &page, int number)
{
    const QAbstractItemModel &model = *page.table()->view()->model();
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, number).data().toString();
    return texts;
}

} // namespace

class TestAuditPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheFirstFiguresAndWhatIsToCome();
    void fillsInWithoutMovingARow();
    void sortsByNeedOnlyWhenAsked();
    void tellsStatesBySignAndTint();
    void readsTheFindingsOfTheChosenStore();
    void opensTheStoreOfARow();
    void keepsTheStoresNameInSight();
    void waitsWhileNothingWasRead();

private:
    SettingsGuard m_settings;
};

void TestAuditPage::init()
{
    m_settings.forgetAll();
    applyAppearance(*qApp, ThemeChoice::Light);
}

void TestAuditPage::showsTheFirstFiguresAndWhatIsToCome()
{
    AuditPage page;
    page.setInput(inputOf(smallPortfolio()));
    page.show();
    QCOMPARE(column(page, 0), QStringList({QStringLiteral("Cup house"), QStringLiteral("Tea house")}));
    QCOMPARE(column(page, 1),
             QStringList({QStringLiteral("◐ No order data"), QStringLiteral("◐ High refunds")}));
    QCOMPARE(column(page, 3), QStringList({QStringLiteral("—"), QStringLiteral("¥1,320.00")}));
    QCOMPARE(column(page, 5), QStringList({QStringLiteral("…"), QStringLiteral("…")}));
}

void TestAuditPage::fillsInWithoutMovingARow()
{
    AuditPage page;
    page.setInput(inputOf(smallPortfolio()));
    page.show();
    // Sorted by the column that is still to come, chosen store: neither may change when it comes.
    page.table()->view()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    page.table()->setCurrentRow(1);
    const QStringList before = column(page, 0);
    page.setInput(inputOf(completePortfolio()));
    QCOMPARE(column(page, 0), before);
    QCOMPARE(page.table()->currentRow(), 1);
    QCOMPARE(column(page, 5), QStringList({QStringLiteral("● 85.00%"), QStringLiteral("—")}));
    QCOMPARE(column(page, 1).front(), QStringLiteral("● Slow shipping and 1 more"));
}

void TestAuditPage::sortsByNeedOnlyWhenAsked()
{
    AuditPage page;
    page.setInput(inputOf(smallPortfolio()));
    page.show();
    auto *sort = page.findChild<QPushButton *>(QStringLiteral("sortByNeed"));
    QVERIFY(!sort->isVisible());
    page.setInput(inputOf(completePortfolio()));
    QCOMPARE(column(page, 0).front(), QStringLiteral("Cup house"));
    QVERIFY(sort->isVisible());
    sort->click();
    QCOMPARE(column(page, 0).front(), QStringLiteral("Tea house"));
    QVERIFY(!sort->isVisible());
}

void TestAuditPage::tellsStatesBySignAndTint()
{
    AuditPage page;
    page.setInput(inputOf(completePortfolio()));
    page.show();
    const QAbstractItemModel &model = *page.table()->view()->model();
    const QModelIndex pickup = model.index(1, 5);
    QCOMPARE(pickup.data(TableSpecModel::HeatRole).toInt(), static_cast<int>(Heat::Bad));
    QVERIFY(pickup.data().toString().startsWith(QStringLiteral("●")));
    QVERIFY2(pickup.data(Qt::ToolTipRole).toString().contains(QLatin1String("bad: worse than 90.00%")),
             qPrintable(pickup.data(Qt::ToolTipRole).toString()));
    const QModelIndex refunds = model.index(1, 4);
    QCOMPARE(refunds.data(TableSpecModel::HeatRole).toInt(), static_cast<int>(Heat::Watch));
    QVERIFY(refunds.data().toString().startsWith(QStringLiteral("◐")));
    const QModelIndex unknown = model.index(0, 4);
    QCOMPARE(unknown.data(TableSpecModel::HeatRole).toInt(), static_cast<int>(Heat::None));
    QVERIFY(unknown.data(Qt::ToolTipRole).toString().contains(QLatin1String("not covered")));
}

void TestAuditPage::readsTheFindingsOfTheChosenStore()
{
    AuditPage page;
    page.setInput(inputOf(completePortfolio()));
    page.show();
    auto *open = page.findChild<QPushButton *>(QStringLiteral("openStore"));
    QVERIFY(!open->isEnabled());
    page.table()->setCurrentRow(1);
    const QString text = page.findChild<QLabel *>(QStringLiteral("storeFindings"))->text();
    QVERIFY2(text.contains(QStringLiteral("● Slow shipping, in a sentence.")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("◐ High refunds, in a sentence.")));
    QVERIFY(open->isEnabled());
}

void TestAuditPage::opensTheStoreOfARow()
{
    AuditPage page;
    page.setInput(inputOf(completePortfolio()));
    page.resize(1000, 600);
    page.show();
    QSignalSpy wanted(&page, &Page::storeRequested);
    QTableView *view = page.table()->view();
    const QPoint cell = view->visualRect(view->model()->index(1, 1)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, cell);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, cell);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), QStringLiteral("Tea house"));
}

void TestAuditPage::keepsTheStoresNameInSight()
{
    AuditPage page;
    page.setInput(inputOf(completePortfolio()));
    page.resize(420, 600);
    page.show();
    QTableView *view = page.table()->view();
    const auto *frozen = view->findChild<FrozenColumns *>();
    QVERIFY(frozen && frozen->isVisible());
    QVERIFY(view->horizontalScrollBar()->maximum() > 0);
    view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum());
    QCOMPARE(frozen->pos().x(), view->frameWidth());
    QCOMPARE(frozen->width(), view->columnWidth(0));
    QVERIFY(!frozen->isColumnHidden(0));
    QVERIFY(frozen->isColumnHidden(1));
    // A cell that the keyboard reaches does not stay below it.
    view->setCurrentIndex(view->model()->index(0, 1));
    QVERIFY(view->visualRect(view->model()->index(0, 1)).left() >= frozen->width());
}

void TestAuditPage::waitsWhileNothingWasRead()
{
    AuditPage page;
    PageInput input = smallInput();
    input.portfolio.reset();
    page.setInput(input);
    page.show();
    QVERIFY(!page.table());
    page.setInput(inputOf(smallPortfolio()));
    QVERIFY(page.table()->isVisible());
}

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
