#include "tests/support/days.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/questions.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/scoredialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace shopglass;
using testing::dayOn;

class TestScoreDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsSaidOnce();
    void aProductScoreNamesItsProduct();
    void productsOfOneTitleAreToldApart();
    void textThatIsNoScoreStaysInTheDialog();
    void noDayAfterTodayCanBeChosen();
    void onlyATypedEntryCanBeTakenBack();
    void storedValuesEmptyTheFields();
};

namespace {

std::vector<ScoreForm> forms()
{
    ScoreForm store;
    store.score = QStringLiteral("store_score");
    store.title = QStringLiteral("Store experience score");
    store.dimensions = {{QStringLiteral("商品体验"), QStringLiteral("商品体验 (Product experience)")},
                        {QStringLiteral("物流体验"), QStringLiteral("物流体验 (Logistics experience)")}};
    ScoreForm product;
    product.score = QStringLiteral("product_score");
    product.title = QStringLiteral("Product score");
    product.highest = 100;
    product.ofStore = false;
    product.subjects = {{QStringLiteral("8801"), QStringLiteral("Cotton socks")},
                        {QStringLiteral("8802"), QStringLiteral("Hat")},
                        {QStringLiteral("8803"), QStringLiteral("Hat")}};
    return {store, product};
}

/// A dialog on 2026-06-20 and everything it says.
struct Stage
{
    ScoreDialog *dialog = new ScoreDialog(forms(), dayOn("2026-06-18"), dayOn("2026-06-20"));
    std::vector<ScoreEntry> entries;
    std::vector<qint64> undone;
    QStringList asked;

    Stage()
    {
        QObject::connect(dialog, &ScoreDialog::entered, dialog,
                         [this](const ScoreEntry &entry) { entries.push_back(entry); });
        QObject::connect(dialog, &ScoreDialog::undoConfirmed, dialog,
                         [this](qint64 batch) { undone.push_back(batch); });
        QObject::connect(dialog, &ScoreDialog::historyRequested, dialog,
                         [this](const QString &score) { asked << score; });
        dialog->show();
    }
    ~Stage() { delete dialog; }

    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *candidate : dialog->findChildren<QLineEdit *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QString message() const { return dialog->findChild<MessageBar *>()->message(); }
};

StatedScore stated(const char *file, bool typedIn)
{
    StatedScore made;
    made.day = dayOn("2026-06-18");
    made.score = QStringLiteral("store_score");
    made.thousandths = 4870;
    made.current = true;
    made.typedIn = typedIn;
    made.origin.batch = typedIn ? 12 : 3;
    made.origin.file = QString::fromLatin1(file);
    return made;
}

} // namespace

void TestScoreDialog::whatIsTypedIsSaidOnce()
{
    Stage stage;
    QTest::keyClicks(stage.field(QStringLiteral("Total")), QStringLiteral("4.87"));
    stage.field(QStringLiteral("物流体验 (Logistics experience)"))->setText(QStringLiteral("4.9分"));
    QTest::mouseClick(stage.button(QStringLiteral("Save values")), Qt::LeftButton);
    QCOMPARE(stage.entries.size(), 1U);
    const ScoreEntry &entry = stage.entries.front();
    QCOMPARE(entry.day.iso(), QStringLiteral("2026-06-18"));
    QCOMPARE(entry.score, QStringLiteral("store_score"));
    QVERIFY(entry.subject.isEmpty());
    QCOMPARE(entry.values.size(), 2U);
    QVERIFY(entry.values[0].dimension.isEmpty());
    QCOMPARE(entry.values[0].value, 4.87);
    QCOMPARE(entry.values[1].dimension, QStringLiteral("物流体验"));
    QCOMPARE(entry.values[1].value, 4.9);
}

void TestScoreDialog::aProductScoreNamesItsProduct()
{
    Stage stage;
    auto *scores = stage.dialog->findChildren<QComboBox *>().front();
    scores->setCurrentIndex(1);
    QCOMPARE(stage.asked, QStringList{QStringLiteral("product_score")});
    auto *subject = stage.dialog->findChildren<QComboBox *>().at(1);
    QVERIFY(subject->isVisible());
    subject->setCurrentText(QStringLiteral("Cotton socks"));
    QTest::keyClicks(stage.field(QStringLiteral("Total")), QStringLiteral("81"));
    QTest::mouseClick(stage.button(QStringLiteral("Save values")), Qt::LeftButton);
    QCOMPARE(stage.entries.size(), 1U);
    QCOMPARE(stage.entries.front().subject, QStringLiteral("8801"));
    QCOMPARE(stage.entries.front().subjectName, QStringLiteral("Cotton socks"));
    QCOMPARE(stage.entries.front().values.front().value, 81.0);
}

void TestScoreDialog::productsOfOneTitleAreToldApart()
{
    Stage stage;
    stage.dialog->findChildren<QComboBox *>().front()->setCurrentIndex(1);
    auto *subject = stage.dialog->findChildren<QComboBox *>().at(1);
    QCOMPARE(subject->itemText(2), QStringLiteral("Hat (8803)"));
    subject->setCurrentIndex(2);
    stage.field(QStringLiteral("Total"))->setText(QStringLiteral("81"));
    QTest::mouseClick(stage.button(QStringLiteral("Save values")), Qt::LeftButton);
    QCOMPARE(stage.entries.size(), 1U);
    QCOMPARE(stage.entries.front().subject, QStringLiteral("8803"));
    QCOMPARE(stage.entries.front().subjectName, QStringLiteral("Hat"));
    subject->setCurrentText(QStringLiteral("Hat"));
    QTest::mouseClick(stage.button(QStringLiteral("Save values")), Qt::LeftButton);
    QCOMPARE(stage.entries.size(), 1U);
    QVERIFY(stage.message().contains(QStringLiteral("Several are called \"Hat\"")));
}

void TestScoreDialog::textThatIsNoScoreStaysInTheDialog()
{
    Stage stage;
    QTest::keyClicks(stage.field(QStringLiteral("Total")), QStringLiteral("4,87"));
    QTest::mouseClick(stage.button(QStringLiteral("Save values")), Qt::LeftButton);
    QVERIFY(stage.entries.empty());
    QVERIFY(stage.message().contains(QStringLiteral("\"4,87\" is no score")));
    QCOMPARE(stage.field(QStringLiteral("Total"))->text(), QStringLiteral("4,87"));
}

void TestScoreDialog::noDayAfterTodayCanBeChosen()
{
    Stage stage;
    auto *days = stage.dialog->findChild<QDateEdit *>();
    days->setDate(QDate(2026, 7, 1));
    QCOMPARE(days->date(), QDate(2026, 6, 20));
}

void TestScoreDialog::onlyATypedEntryCanBeTakenBack()
{
    Stage stage;
    stage.dialog->setHistory(QStringLiteral("store_score"),
                             {stated("Typed in", true), stated("f.csv", false)});
    auto *table = stage.dialog->findChild<SpecTable *>();
    QPushButton *undo = stage.button(QStringLiteral("Take this entry back"));
    table->setCurrentRow(1);
    QVERIFY(!undo->isEnabled());
    table->setCurrentRow(0);
    QVERIFY(undo->isEnabled());
    Questions::setNextAnswer(Questions::Answer::Stop);
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(stage.undone.empty());
    Questions::setNextAnswer(Questions::Answer::Proceed);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(stage.undone, std::vector<qint64>{12});
}

void TestScoreDialog::storedValuesEmptyTheFields()
{
    Stage stage;
    QTest::keyClicks(stage.field(QStringLiteral("Total")), QStringLiteral("4.87"));
    stage.dialog->showStored(QStringLiteral("1 value stored."));
    QVERIFY(stage.field(QStringLiteral("Total"))->text().isEmpty());
    QCOMPARE(stage.message(), QStringLiteral("1 value stored."));
    QCOMPARE(stage.asked, QStringList{QStringLiteral("store_score")});
}

QTEST_MAIN(TestScoreDialog)
#include "tst_scoredialog.moc"
