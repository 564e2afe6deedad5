// Saying which column of a file is what, by acting on the dialog as a user does.

#include "tests/pages/mappingstage.h"

#include <QComboBox>
#include <QSpinBox>

using namespace shopglass;

class TestMappingDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnknownFileIsMappedColumnByColumn();
    void typingFindsAnAttribute();
    void aTextThatIsNoAttributeChangesNothing();
    void aFormulaIsCheckedWhileItIsTyped();
    void theSameColumnIsReadAgain();
    void unitsDatesAndConditionsOfAColumn();
    void aRequiredAttributeMayBeSaidToBeMissing();
    void personalColumnsOfferOnlyTheBuyer();
    void theHeaderRowAndTheSeparatorAreChosen();
    void everythingHasANameAndIsReachedByTab();
    void fitsASmallScreenAtOneAndAHalf();
};

void TestMappingDialog::anUnknownFileIsMappedColumnByColumn()
{
    Stage stage(Till);
    QVERIFY(!stage.importButton()->isEnabled());
    QVERIFY(stage.state().contains(q("Order id has no column yet.")));
    QCOMPARE(stage.cell(0, 2), q("¥5.50"));
    const int before = stage.previews;
    stage.choose(0, "order_id");
    stage.choose(1, "created_at");
    stage.choose(2, "paid_amount");
    QVERIFY(stage.settles(before));
    QCOMPARE(stage.previews, before + 1); // three changes, one look at the file
    QCOMPARE(stage.cell(0, 1), q("2026-11-01 10:00:00"));
    QVERIFY(stage.importButton()->isEnabled());
    stage.named<QLineEdit>(q("Name of the mapping"))->setText(q("Till"));
    QTest::mouseClick(stage.importButton(), Qt::LeftButton);
    QCOMPARE(stage.imports.size(), 1U);
    QVERIFY(stage.imports.front());
    QCOMPARE(stage.imports.front()->rules.keys(),
             QStringList({q("created_at"), q("order_id"), q("paid_amount")}));
    QCOMPARE(stage.imports.front()->rules.value(q("paid_amount")).header, q("Sum"));
    // An unknown file's mapping is remembered unless the user says otherwise.
    QCOMPARE(stage.saved.size(), 1U);
    QCOMPARE(stage.saved.front().name, q("Till"));
    QCOMPARE(stage.saved.front().headers, QStringList({q("No"), q("Time"), q("Sum"), q("Qty")}));
    QVERIFY(!stage.dialog->isVisible());
}

void TestMappingDialog::typingFindsAnAttribute()
{
    Stage stage(Till);
    AttributeCombo *list = stage.combo(2);
    list->setFocus();
    list->lineEdit()->selectAll();
    QTest::keyClicks(list->lineEdit(), q("amount paid *"));
    QTest::keyClick(list->lineEdit(), Qt::Key_Return);
    QCOMPARE(list->attribute(), q("paid_amount"));
    QVERIFY(stage.dialog->isVisible());
    QCOMPARE(stage.dialog->mapping().rules.value(q("paid_amount")).header, q("Sum"));
}

void TestMappingDialog::aTextThatIsNoAttributeChangesNothing()
{
    Stage stage(Till);
    stage.choose(2, "paid_amount");
    AttributeCombo *list = stage.combo(2);
    list->lineEdit()->setText(q("nonsense"));
    Q_EMIT list->lineEdit()->editingFinished();
    QCOMPARE(list->attribute(), q("paid_amount"));
    QVERIFY(list->currentText() != q("nonsense"));
}

void TestMappingDialog::aFormulaIsCheckedWhileItIsTyped()
{
    Stage stage(Till);
    QTest::mouseClick(stage.button(q("Add a calculated column")), Qt::LeftButton);
    QCOMPARE(stage.model()->columnCount(), 5);
    stage.choose(4, "unit_price");
    auto *line = stage.named<QLineEdit>(q("Formula"));
    QVERIFY(line);
    stage.type(line, "{Qty} *");
    QVERIFY(line->accessibleDescription().contains(q("ends too early")));
    stage.type(line, "{Quantity} * 2");
    QVERIFY(line->accessibleDescription().contains(q("no column 'Quantity'")));
    const int before = stage.previews;
    stage.type(line, "{Qty} * 2.5");
    QVERIFY(line->accessibleDescription().isEmpty());
    QVERIFY(stage.settles(before));
    QCOMPARE(stage.cell(0, 4), q("¥5.00"));
    QCOMPARE(stage.dialog->mapping().rules.value(q("unit_price")).formula, q("{Qty} * 2.5"));
    QTest::mouseClick(stage.button(q("Remove this column")), Qt::LeftButton);
    QCOMPARE(stage.model()->columnCount(), 4);
    QVERIFY(!stage.dialog->mapping().rules.contains(q("unit_price")));
}

void TestMappingDialog::theSameColumnIsReadAgain()
{
    Stage stage(Till);
    stage.choose(1, "created_at");
    QTest::mouseClick(stage.button(q("Read this column again")), Qt::LeftButton);
    const int before = stage.previews;
    stage.choose(4, "paid_at");
    QVERIFY(stage.settles(before));
    QCOMPARE(stage.cell(0, 4), q("2026-11-01 10:00:00"));
    QCOMPARE(stage.dialog->mapping().rules.value(q("created_at")).header, q("Time"));
    QCOMPARE(stage.dialog->mapping().rules.value(q("paid_at")).header, q("Time"));
}

void TestMappingDialog::unitsDatesAndConditionsOfAColumn()
{
    Stage stage("No,When,Sum,Paid\n1,2026#3#11,86元,\n2,2026#3#12,9元,x\n");
    stage.choose(2, "paid_amount");
    stage.type(stage.named<QLineEdit>(q("Take off its end")), "元 个");
    auto *where = stage.named<QComboBox>(q("Only where this is filled"));
    where->setCurrentIndex(where->findData(q("Paid")));
    Q_EMIT where->activated(where->currentIndex());
    const int before = stage.previews;
    stage.choose(1, "created_at");
    stage.type(stage.named<QLineEdit>(q("Form of its dates")), "yyyy#M#d");
    QVERIFY(stage.settles(before));
    QCOMPARE(stage.cell(0, 1), q("2026-03-11 00:00:00"));
    QCOMPARE(stage.cell(0, 2), QString());
    QCOMPARE(stage.cell(1, 2), q("¥9.00"));
    QCOMPARE(stage.dialog->mapping().rules.value(q("paid_amount")).stripSuffixes,
             QStringList({q("元"), q("个")}));
}

void TestMappingDialog::aRequiredAttributeMayBeSaidToBeMissing()
{
    Stage stage(Till);
    stage.choose(0, "order_id");
    stage.choose(1, "created_at");
    QVERIFY(!stage.importButton()->isEnabled());
    QVERIFY(stage.state().contains(q("href=\"absent:paid_amount\"")));
    QVERIFY(!stage.state().contains(q("href=\"absent:order_id\"")));
    for (QLabel *label : stage.dialog->findChildren<QLabel *>()) {
        if (label->textFormat() == Qt::RichText)
            Q_EMIT label->linkActivated(q("absent:paid_amount"));
    }
    QVERIFY(stage.importButton()->isEnabled());
    QVERIFY(stage.state().contains(q("the file has none")));
    QVERIFY(stage.dialog->mapping().rules.value(q("paid_amount")).absent());
}

void TestMappingDialog::personalColumnsOfferOnlyTheBuyer()
{
    Stage stage("订单号,订单创建时间,实付款,收货人姓名\n1,2026-11-01,5,张三\n");
    AttributeCombo *list = stage.combo(3);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->currentText(), q("not stored"));
    QCOMPARE(list->itemData(1).toString(), q("buyer"));
    QCOMPARE(stage.cell(0, 3), q("•••"));
    QVERIFY(list->accessibleDescription().contains(q("never stored")));
}

void TestMappingDialog::theHeaderRowAndTheSeparatorAreChosen()
{
    Stage stage("a|b|c\nNo|Time|Sum\n1|2026-11-01|5\n");
    QCOMPARE(stage.model()->columnCount(), 1);
    auto *separator = stage.named<QComboBox>(q("Separator"));
    separator->setCurrentIndex(separator->findData(q("|")));
    Q_EMIT separator->activated(separator->currentIndex());
    QCOMPARE(stage.model()->columnCount(), 3);
    auto *row = stage.named<QSpinBox>(q("Header row"));
    row->setValue(2);
    QCOMPARE(stage.model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), q("No"));
    QCOMPARE(stage.model()->rowCount(), 1);
    QCOMPARE(stage.dialog->mapping().delimiter, q("|"));
    QCOMPARE(stage.dialog->mapping().headerRow, 2);
}

void TestMappingDialog::everythingHasANameAndIsReachedByTab()
{
    Stage stage(Till);
    for (const QComboBox *list : stage.dialog->findChildren<QComboBox *>()) {
        if (list->isVisible())
            QVERIFY(!list->accessibleName().isEmpty());
    }
    QVERIFY(stage.combo(2)->accessibleName().contains(q("Sum")));
    QVERIFY(!stage.dialog->findChild<QTableView *>()->accessibleName().isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(stage.dialog));
    stage.combo(0)->setFocus();
    for (int column = 1; column < 4; ++column) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus == stage.combo(column) || focus->parentWidget() == stage.combo(column));
    }
}

/// 1280 × 800 pixels at 150 % are 853 × 533.
void TestMappingDialog::fitsASmallScreenAtOneAndAHalf()
{
    Stage stage(Till);
    QVERIFY2(stage.dialog->minimumSizeHint().width() <= 853,
             qPrintable(QString::number(stage.dialog->minimumSizeHint().width())));
    QVERIFY2(stage.dialog->minimumSizeHint().height() <= 533,
             qPrintable(QString::number(stage.dialog->minimumSizeHint().height())));
}

QTEST_MAIN(TestMappingDialog)
#include "tst_mappingdialog.moc"
