#include "tests/support/settingsguard.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/rowsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

RowsQuestion question()
{
    RowsQuestion question;
    question.indicator = QStringLiteral("pickup_within_48h_rate");
    question.part = RowsPart::Bad;
    return question;
}

/// One late order of 12.50 yuan, of three.
std::shared_ptr<const EvidenceView> view(const RowsQuestion &asked)
{
    auto view = std::make_shared<EvidenceView>();
    view->question = asked;
    view->period = {Day::fromIso(u"2026-06-01").value(), Day::fromIso(u"2026-06-30").value()};
    view->indicator.name.en = QStringLiteral("Pickup within 48 h");
    view->parts = {RowsPart::Counted, RowsPart::Base, RowsPart::Bad, RowsPart::Good};
    EvidenceTable table;
    table.kind = QStringLiteral("orders");
    table.name.en = QStringLiteral("Orders");
    table.rowCount = 3;
    table.total = 3;
    table.columns
        = {{QStringLiteral("order_id"), {{}, QStringLiteral("Order")}, EvidenceColumn::Type::Text},
           {QStringLiteral("paid_amount"), {{}, QStringLiteral("Paid")}, EvidenceColumn::Type::Money}};
    table.lines = {{1, {{{}, QStringLiteral("1001")}, {1250, {}}}, 7, QStringLiteral("orders.csv"), {}, 12}};
    view->tables.push_back(std::move(table));
    return view;
}

QString textOf(const QAbstractItemModel &model, int column)
{
    return model.index(0, column).data().toString();
}

} // namespace

class TestRowsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysWhatItAddsAndWhereItCameFrom();
    void anotherPartIsAskedForOverTheSameDays();
    void anAnswerToAnotherQuestionIsPassedOver();
    void aFaultIsSaid();
    void allRowsAreExported();

private:
    SettingsGuard m_settings;
    const TextContext m_english{Language::English};
};

void TestRowsDialog::aRowSaysWhatItAddsAndWhereItCameFrom()
{
    auto *dialog = new RowsDialog(question(), QStringLiteral("Pickup"), m_english);
    dialog->setView(view(question()));
    const QAbstractItemModel &model = *dialog->findChild<SpecTable *>()->view()->model();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(textOf(model, 0), QStringLiteral("1"));
    QCOMPARE(textOf(model, 1), QStringLiteral("1001"));
    QCOMPARE(textOf(model, 2), QStringLiteral("¥12.50"));
    QCOMPARE(textOf(model, 3), QStringLiteral("orders.csv"));
    QCOMPARE(textOf(model, 5), QStringLiteral("12"));
    delete dialog;
}

void TestRowsDialog::anotherPartIsAskedForOverTheSameDays()
{
    auto *dialog = new RowsDialog(question(), QStringLiteral("Pickup"), m_english);
    dialog->setView(view(question()));
    QSignalSpy asked(dialog, &RowsDialog::asked);
    auto *parts = dialog->findChildren<QComboBox *>().front();
    QCOMPARE(parts->count(), 4);
    QCOMPARE(parts->currentData().toInt(), int(RowsPart::Bad));
    parts->setCurrentIndex(1);
    Q_EMIT parts->activated(1);
    QCOMPARE(asked.size(), 1);
    const auto next = asked.front().front().value<RowsQuestion>();
    QCOMPARE(next.part, RowsPart::Base);
    QCOMPARE(next.period->from.iso(), QStringLiteral("2026-06-01"));
    delete dialog;
}

void TestRowsDialog::anAnswerToAnotherQuestionIsPassedOver()
{
    auto *dialog = new RowsDialog(question(), QStringLiteral("Pickup"), m_english);
    RowsQuestion other = question();
    other.part = RowsPart::Good;
    dialog->setView(view(other));
    QCOMPARE(dialog->findChild<SpecTable *>()->view()->model()->rowCount(), 0);
    delete dialog;
}

void TestRowsDialog::aFaultIsSaid()
{
    auto *dialog = new RowsDialog(question(), QStringLiteral("Pickup"), m_english);
    dialog->showFault(question(), QStringLiteral("The disk is gone."));
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == QLatin1String("The disk is gone."); }));
    delete dialog;
}

void TestRowsDialog::allRowsAreExported()
{
    auto *dialog = new RowsDialog(question(), QStringLiteral("Pickup"), m_english);
    QSignalSpy wanted(dialog, &RowsDialog::exportRequested);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto button = std::ranges::find_if(
        buttons, [](const QPushButton *one) { return one->text().contains(QStringLiteral("xport")); });
    QVERIFY(button != buttons.end());
    QVERIFY(!(*button)->isEnabled());
    dialog->setView(view(question()));
    FileDialogs::setNextFiles({QStringLiteral("/tmp/rows.csv")});
    (*button)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(1).toString(), QStringLiteral("/tmp/rows.csv"));
    delete dialog;
}

QTEST_MAIN(TestRowsDialog)
#include "tst_rowsdialog.moc"
