#include "widgets/common/messagebar.h"
#include "widgets/pages/targetdialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace shopglass;

class TestTargetDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatChangedIsSaid();
    void whatIsNoTargetStaysInTheDialog_data();
    void whatIsNoTargetStaysInTheDialog();
};

namespace {

TargetForm form(const char *id, Unit unit, std::optional<double> typed, const char *score = "store_score")
{
    return {QString::fromLatin1(score),
            QString::fromLatin1(score),
            QString::fromLatin1(id),
            QString::fromLatin1(id),
            unit,
            {},
            typed};
}

/// Four indicators, the first two with a target, the last one of another score; and what the dialog says.
struct Stage
{
    TargetDialog *dialog = new TargetDialog(
        {form("disputes", Unit::Ratio, 0.001), form("replies", Unit::Ratio, 0.9),
         form("hours", Unit::Hours, {}), form("replies", Unit::Ratio, {}, "product_score")});
    QStringList said;

    Stage()
    {
        QObject::connect(dialog, &TargetDialog::entered, dialog,
                         [this](const QString &score, const QString &id, double target) {
                             said << QStringLiteral("%1/%2=%3").arg(score, id).arg(target);
                         });
        QObject::connect(dialog, &TargetDialog::dropped, dialog,
                         [this](const QString &score, const QString &id) {
                             said << score + QLatin1Char('/') + id + QStringLiteral(" dropped");
                         });
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    ~Stage() { delete dialog; }

    [[nodiscard]] QLineEdit *field(const QString &name,
                                   const QString &score = QStringLiteral("store_score")) const
    {
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == score + QStringLiteral(": ") + name)
                return field;
        }
        return nullptr;
    }
    void save() const { dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click(); }
};

} // namespace

void TestTargetDialog::onlyWhatChangedIsSaid()
{
    Stage stage;
    QCOMPARE(stage.field(QStringLiteral("disputes"))->text(), QStringLiteral("0.1%"));
    stage.field(QStringLiteral("replies"))->clear();
    stage.field(QStringLiteral("hours"))->setText(QStringLiteral(" 36 "));
    stage.field(QStringLiteral("replies"), QStringLiteral("product_score"))->setText(QStringLiteral("95%"));
    stage.save();
    QCOMPARE(
        stage.said,
        QStringList({QStringLiteral("store_score/replies dropped"), QStringLiteral("store_score/hours=36"),
                     QStringLiteral("product_score/replies=0.95")}));
    QVERIFY(!stage.dialog->isVisible());
}

void TestTargetDialog::whatIsNoTargetStaysInTheDialog_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("more than everything") << QStringLiteral("replies") << QStringLiteral("120%");
    QTest::newRow("hours have no percent") << QStringLiteral("hours") << QStringLiteral("36%");
    QTest::newRow("no number") << QStringLiteral("hours") << QStringLiteral("soon");
}

void TestTargetDialog::whatIsNoTargetStaysInTheDialog()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    Stage stage;
    stage.field(QStringLiteral("disputes"))->clear();
    stage.field(field)->setText(text);
    stage.save();
    QVERIFY(stage.said.isEmpty());
    QVERIFY(stage.dialog->isVisible());
    QVERIFY(stage.dialog->findChild<MessageBar *>()->isVisible());
}

QTEST_MAIN(TestTargetDialog)
#include "tst_targetdialog.moc"
