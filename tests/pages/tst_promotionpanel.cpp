#include "tests/support/viewsamples.h"
#include "widgets/pages/eventdialog.h"
#include "widgets/pages/productroledialog.h"
#include "widgets/pages/promotiontargetdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestPromotionPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsAreKeptAsTyped();
    void whatIsNoAmountIsRefused();
    void emptyTargetsAreDropped();
    void anEventIsAddedAndRemoved();
    void onlyChangedRolesAreSaid();
};

namespace {

PromotionPlanning planning()
{
    PromotionPlanning made;
    made.event = sampleEvent(2026);
    for (const QString &id : planLineIds()) {
        PlanLine line;
        line.id = id;
        made.lines.push_back(line);
    }
    made.lines.front().typed = 1'000'000;
    made.lines.front().proposed = 900'000;
    return made;
}

QPushButton *saveButton(QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

} // namespace

void TestPromotionPanel::targetsAreKeptAsTyped()
{
    auto *dialog = new PromotionTargetDialog(planning(), sampleDay(u"2026-06-08"), {Language::English});
    QSignalSpy kept(dialog, &PromotionTargetDialog::documentKept);
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("gmv"))->text(), QStringLiteral("10000"));
    dialog->findChild<QLineEdit *>(QStringLiteral("gmv"))->setText(QStringLiteral("12345.67"));
    dialog->findChild<QLineEdit *>(QStringLiteral("new_share"))->setText(QStringLiteral("35%"));
    saveButton(*dialog)->click();
    QCOMPARE(kept.size(), 1);
    const Documents documents{{kept.first().first().value<Document>()}};
    const KeptPlan plan = keptPlan(QStringLiteral("618-2026"), &documents);
    QCOMPARE(plan.targets.at(QStringLiteral("gmv")), 1'234'567.0);
    QCOMPARE(plan.targets.at(QStringLiteral("new_share")), 0.35);
    QCOMPARE(plan.targets.size(), std::size_t(2));
    QCOMPARE(plan.madeOn, std::optional(sampleDay(u"2026-06-08")));
}

void TestPromotionPanel::whatIsNoAmountIsRefused()
{
    PromotionTargetDialog dialog(planning(), sampleDay(u"2026-06-08"), {Language::English});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy kept(&dialog, &PromotionTargetDialog::documentKept);
    dialog.findChild<QLineEdit *>(QStringLiteral("net_gmv"))->setText(QStringLiteral("much"));
    saveButton(dialog)->click();
    QCOMPARE(kept.size(), 0);
    QCOMPARE(dialog.result(), 0);
}

void TestPromotionPanel::emptyTargetsAreDropped()
{
    auto *dialog = new PromotionTargetDialog(planning(), sampleDay(u"2026-06-08"), {Language::English});
    QSignalSpy dropped(dialog, &PromotionTargetDialog::documentDropped);
    dialog->findChild<QLineEdit *>(QStringLiteral("gmv"))->clear();
    saveButton(*dialog)->click();
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().at(0).toString(), QStringLiteral("promotion_plan"));
    QCOMPARE(dropped.first().at(1).toString(), QStringLiteral("618-2026"));
}

void TestPromotionPanel::anEventIsAddedAndRemoved()
{
    EventDialog dialog({});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy kept(&dialog, &EventDialog::documentKept);
    QSignalSpy dropped(&dialog, &EventDialog::documentDropped);
    auto *add = dialog.findChild<QPushButton *>(QStringLiteral("add_event"));
    add->click(); // nothing typed
    QCOMPARE(kept.size(), 0);
    dialog.findChild<QLineEdit *>(QStringLiteral("event_name"))->setText(QStringLiteral("Birthday"));
    dialog.findChild<QLineEdit *>(QStringLiteral("event_from"))->setText(QStringLiteral("2026-12-10"));
    dialog.findChild<QLineEdit *>(QStringLiteral("event_to"))->setText(QStringLiteral("2026-12-12"));
    add->click();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().first().value<Document>().id, QStringLiteral("2026-12-10 Birthday"));
    auto *list = dialog.findChild<QListWidget *>(QStringLiteral("events"));
    QCOMPARE(list->count(), 1);
    auto *remove = dialog.findChild<QPushButton *>(QStringLiteral("remove_event"));
    QVERIFY(!remove->isEnabled()); // nothing is chosen
    list->setCurrentRow(0);
    remove->click();
    QCOMPARE(dropped.first().at(1).toString(), QStringLiteral("2026-12-10 Birthday"));
    QCOMPARE(list->count(), 0);
}

void TestPromotionPanel::onlyChangedRolesAreSaid()
{
    ProductRoles roles;
    for (const char *id : {"9001", "9002"}) {
        RoleProduct product;
        product.id = QLatin1String(id);
        product.proposed = ProductRole::Profit;
        roles.products.push_back(product);
    }
    roles.products.back().typed = ProductRole::Image;
    auto *dialog = new ProductRoleDialog(roles);
    QSignalSpy kept(dialog, &ProductRoleDialog::documentKept);
    QSignalSpy dropped(dialog, &ProductRoleDialog::documentDropped);
    auto *first = dialog->findChild<QComboBox *>(QStringLiteral("9001"));
    first->setCurrentIndex(first->findData(QStringLiteral("traffic")));
    dialog->findChild<QComboBox *>(QStringLiteral("9002"))->setCurrentIndex(0);
    saveButton(*dialog)->click();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().first().value<Document>(),
             roleDocument(QStringLiteral("9001"), ProductRole::Traffic));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().at(1).toString(), QStringLiteral("9002"));
}

QTEST_MAIN(TestPromotionPanel)
#include "tst_promotionpanel.moc"
