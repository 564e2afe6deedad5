#include "widgets/common/messagebar.h"
#include "widgets/pages/benefitdialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace shopglass;

class TestBenefitDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatChangedIsSaid();
    void aLineBeyondTheScaleStaysInTheDialog_data();
    void aLineBeyondTheScaleStaysInTheDialog();
};

namespace {

BenefitForm form(const char *id, std::optional<double> typed)
{
    BenefitForm form;
    form.id = QString::fromLatin1(id);
    form.score = QStringLiteral("Store experience score");
    form.name = form.id;
    form.typed = typed;
    return form;
}

/// Three benefits, the first two with a line; and what the dialog says.
struct Stage
{
    BenefitDialog *dialog = new BenefitDialog({form("fast", 4.6), form("wide", 4.2), form("shown", {})});
    QStringList said;

    Stage()
    {
        QObject::connect(dialog, &BenefitDialog::entered, dialog,
                         [this](const QString &benefit, double line) {
                             said << QStringLiteral("%1=%2").arg(benefit).arg(line);
                         });
        QObject::connect(dialog, &BenefitDialog::dropped, dialog,
                         [this](const QString &benefit) { said << benefit + QStringLiteral(" dropped"); });
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    ~Stage() { delete dialog; }

    void type(const QString &name, const QString &text) const
    {
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == name)
                field->setText(text);
        }
    }
    void save() const { dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click(); }
};

} // namespace

void TestBenefitDialog::onlyWhatChangedIsSaid()
{
    Stage stage;
    stage.type(QStringLiteral("wide"), QString());
    stage.type(QStringLiteral("shown"), QStringLiteral(" 4.75 "));
    stage.save();
    QCOMPARE(stage.said, QStringList({QStringLiteral("wide dropped"), QStringLiteral("shown=4.75")}));
    QCOMPARE(stage.dialog->result(), int(QDialog::Accepted));
}

void TestBenefitDialog::aLineBeyondTheScaleStaysInTheDialog_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("above the scale") << QStringLiteral("5.01");
    QTest::newRow("below the scale") << QStringLiteral("-1");
    QTest::newRow("no number") << QStringLiteral("high");
}

void TestBenefitDialog::aLineBeyondTheScaleStaysInTheDialog()
{
    QFETCH(const QString, typed);
    Stage stage;
    stage.type(QStringLiteral("fast"), QStringLiteral("4.9"));
    stage.type(QStringLiteral("shown"), typed);
    stage.save();
    QCOMPARE(stage.said, QStringList());
    QVERIFY(stage.dialog->isVisible());
    QVERIFY(stage.dialog->findChild<MessageBar *>()->isVisible());
}

QTEST_MAIN(TestBenefitDialog)
#include "tst_benefitdialog.moc"
