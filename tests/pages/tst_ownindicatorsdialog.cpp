#include "widgets/common/formulaedit.h"
#include "widgets/common/messagebar.h"
#include "widgets/pages/ownindicatorsdialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace shopglass;

namespace {

OwnIndicator orders()
{
    OwnIndicator own;
    own.id = QStringLiteral("own_1");
    own.name = QStringLiteral("单量");
    own.expression = QStringLiteral("paid_orders");
    own.sample = QStringLiteral("paid_orders");
    return own;
}

/// The child with this accessible name.
template<class Widget>
Widget *named(const QWidget &dialog, const QString &name)
{
    for (auto *child : dialog.findChildren<Widget *>()) {
        if (child->accessibleName() == name)
            return child;
    }
    return nullptr;
}

} // namespace

class TestOwnIndicatorsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void whatIsTypedIsMade();
    void aFaultIsNamedWhileTyping();
    void aProposalIsTakenWithTab();
    void aProposalIsFoundByItsName();
    void aKeptOneIsChanged();
    void whatOthersUseIsNotRemoved();

private:
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return named<QLineEdit>(*m_dialog, QString::fromLatin1(name));
    }

    std::unique_ptr<OwnIndicatorsDialog> m_dialog;
};

void TestOwnIndicatorsDialog::init()
{
    m_dialog = std::make_unique<OwnIndicatorsDialog>(Catalogue::builtIn().value(), Language::Chinese);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestOwnIndicatorsDialog::whatIsTypedIsMade()
{
    qRegisterMetaType<OwnIndicator>();
    QSignalSpy made(m_dialog.get(), &OwnIndicatorsDialog::made);
    QVERIFY(!button(QStringLiteral("&Save"))->isEnabled());
    QTest::keyClicks(field("Name"), QStringLiteral("Net per order"));
    field("Formula")->setText(QStringLiteral("net_gmv / paid_orders"));
    field("Target")->setText(QStringLiteral("150"));
    auto *unit = named<QComboBox>(*m_dialog, QStringLiteral("Unit"));
    unit->setCurrentIndex(unit->findData(int(Unit::Fen)));
    QVERIFY(button(QStringLiteral("&Save"))->isEnabled());
    QTest::mouseClick(button(QStringLiteral("&Save")), Qt::LeftButton);
    QCOMPARE(made.size(), 1);
    const auto own = made.front().front().value<OwnIndicator>();
    QCOMPARE(own.id, QStringLiteral("own_1"));
    QCOMPARE(own.name, QStringLiteral("Net per order"));
    QCOMPARE(own.expression, QStringLiteral("net_gmv / paid_orders"));
    QCOMPARE(own.sample, QStringLiteral("paid_orders"));
    QCOMPARE(own.target, std::optional(15'000.0));
}

void TestOwnIndicatorsDialog::aFaultIsNamedWhileTyping()
{
    QTest::keyClicks(field("Name"), QStringLiteral("Sum"));
    field("Formula")->setText(QStringLiteral("paid_gmv + paid_orders"));
    const auto *message = m_dialog->findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    QVERIFY2(message->message().contains(QLatin1String("mixes amounts of money")),
             qPrintable(message->message()));
    QVERIFY(!button(QStringLiteral("&Save"))->isEnabled());
    field("Formula")->setText(QStringLiteral("paid_orders + created_orders"));
    QVERIFY(!message->isVisible());
    field("Target")->setText(QStringLiteral("many"));
    QVERIFY(message->isVisible());
    QVERIFY(!button(QStringLiteral("&Save"))->isEnabled());
}

void TestOwnIndicatorsDialog::aProposalIsTakenWithTab()
{
    auto *formula = m_dialog->findChild<FormulaEdit *>();
    formula->setFocus();
    QTest::keyClicks(formula, QStringLiteral("2 * net_g"));
    const auto *completer = formula->findChild<QCompleter *>();
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(formula, Qt::Key_Tab);
    QCOMPARE(formula->text(), QStringLiteral("2 * net_gmv"));
    QVERIFY(!completer->popup()->isVisible());
}

void TestOwnIndicatorsDialog::aProposalIsFoundByItsName()
{
    auto *formula = m_dialog->findChild<FormulaEdit *>();
    formula->setFocus();
    formula->setText(QStringLiteral("净成交金"));
    QTest::keyClick(formula, Qt::Key_End);
    QTest::keyClick(formula, Qt::Key_Backspace);
    QTest::keyClick(formula, Qt::Key_Tab);
    QCOMPARE(formula->text(), QStringLiteral("net_gmv"));
}

void TestOwnIndicatorsDialog::aKeptOneIsChanged()
{
    QSignalSpy made(m_dialog.get(), &OwnIndicatorsDialog::made);
    m_dialog->setKept({orders()});
    m_dialog->findChild<QListWidget *>()->setCurrentRow(0);
    QCOMPARE(field("Name")->text(), QStringLiteral("单量"));
    field("Name")->setText(QStringLiteral("成交单"));
    QTest::mouseClick(button(QStringLiteral("&Save")), Qt::LeftButton);
    QCOMPARE(made.front().front().value<OwnIndicator>().id, QStringLiteral("own_1"));
    QTest::mouseClick(button(QStringLiteral("&New")), Qt::LeftButton);
    QTest::keyClicks(field("Name"), QStringLiteral("Other"));
    field("Formula")->setText(QStringLiteral("own_1 * 2"));
    QTest::mouseClick(button(QStringLiteral("&Save")), Qt::LeftButton);
    QCOMPARE(made.back().front().value<OwnIndicator>().id, QStringLiteral("own_2"));
}

void TestOwnIndicatorsDialog::whatOthersUseIsNotRemoved()
{
    QSignalSpy removed(m_dialog.get(), &OwnIndicatorsDialog::removed);
    OwnIndicator twice = orders();
    twice.id = QStringLiteral("own_2");
    twice.name = QStringLiteral("两倍");
    twice.expression = QStringLiteral("own_1 * 2");
    m_dialog->setKept({orders(), twice});
    m_dialog->findChild<QListWidget *>()->setCurrentRow(0);
    QTest::mouseClick(button(QStringLiteral("&Remove")), Qt::LeftButton);
    QCOMPARE(removed.size(), 0);
    const auto *message = m_dialog->findChild<MessageBar *>();
    QVERIFY2(message->message().contains(QLatin1String("own_2")), qPrintable(message->message()));
}

QTEST_MAIN(TestOwnIndicatorsDialog)
#include "tst_ownindicatorsdialog.moc"
