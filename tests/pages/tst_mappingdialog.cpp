// Mapping a file in the window, by acting on the dialog as a user does. Previews are the real ones, at once.

#include "models/import/preview.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/questions.h"
#include "widgets/pages/attributecombo.h"
#include "widgets/pages/columndetails.h"
#include "widgets/pages/mappingdialog.h"
#include "widgets/pages/mappingheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;

class TestMappingDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnknownFileIsMappedColumnByColumn();
    void typingFindsAnAttribute();
    void aTextThatIsNoAttributeChangesNothing();
    void problemsAreMarkedWithSignColourAndSentence();
    void aFormulaIsCheckedWhileItIsTyped();
    void theSameColumnIsReadAgain();
    void unitsDatesAndConditionsOfAColumn();
    void aRequiredAttributeMayBeSaidToBeMissing();
    void personalColumnsOfferOnlyTheBuyer();
    void aKnownFileNeedsNoMapping();
    void rowsThatWouldBeMergedAreSaid();
    void aKeptMappingIsEditedUnderItsName();
    void theHeaderRowAndTheSeparatorAreChosen();
    void onlyRowsWithProblems();
    void whatWentWrongIsShownAndImportStaysShut();
    void everythingHasANameAndIsReachedByTab();
    void closingAsksBeforeChoicesAreLost();
    void closingDoesNotAskWhereNothingIsLost();
    void aKeptMappingIsEditedWithoutAFile();
    void theMappingIsExportedAndAnotherBegunWith();
    void countsAreOneSentence();
};

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A dialog over a file of these bytes, and everything that it says.
struct Stage
{
    QTemporaryDir folder;
    std::unique_ptr<FilePreview> file;
    MappingDialog *dialog = nullptr;
    std::vector<std::optional<Mapping>> imports;
    std::vector<Mapping> saved;
    int previews = 0;

    explicit Stage(const QByteArray &bytes, const std::vector<Mapping> &kept = {}, const QString &start = {})
    {
        const QString path = folder.filePath(q("file.csv"));
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("The test could not write its file");
        target.close();
        file = std::make_unique<FilePreview>(path, nullptr, *Day::fromIso(u"2026-11-20"));
        dialog = new MappingDialog(q("file.csv"), q("Tea house"), kept);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(dialog, &MappingDialog::previewRequested, dialog,
                         [this](const PreviewOptions &options) { look(options); });
        QObject::connect(dialog, &MappingDialog::importRequested, dialog,
                         [this](const std::optional<Mapping> &mapping) { imports.push_back(mapping); });
        QObject::connect(dialog, &MappingDialog::saveRequested, dialog,
                         [this](const Mapping &mapping) { saved.push_back(mapping); });
        dialog->begin(q("It was not recognised."), start);
        dialog->show();
    }
    ~Stage() { delete dialog; }

    void look(const PreviewOptions &options)
    {
        ++previews;
        const auto preview = file->look(options);
        if (preview)
            dialog->setPreview(*preview);
        else
            dialog->showFault(preview.error().sentence);
    }

    [[nodiscard]] AttributeCombo *combo(int column) const
    {
        return dialog->findChild<MappingHeader *>()->combo(column);
    }
    /// Chooses from the list above a column, as a click on it does.
    void choose(int column, const char *attribute) const
    {
        AttributeCombo *list = combo(column);
        const int index = list->findData(q(attribute));
        list->setCurrentIndex(index);
        Q_EMIT list->activated(index);
    }
    [[nodiscard]] QAbstractItemModel *model() const { return dialog->findChild<QTableView *>()->model(); }
    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model()->index(row, column).data(role).toString();
    }
    template<class Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        for (Widget *candidate : dialog->findChildren<Widget *>()) {
            if (candidate->accessibleName().startsWith(name) && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *importButton() const { return button(q("Import into Tea house")); }
    [[nodiscard]] QString state() const
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->textFormat() == Qt::RichText)
                return label->text();
        }
        return {};
    }
    /// Waits until the preview has caught up with what was typed.
    [[nodiscard]] bool settles(int before) const
    {
        return QTest::qWaitFor([&] { return previews > before; });
    }
    void type(QLineEdit *line, const char *text) const
    {
        line->setText(q(text)); // keys cannot type 元
        Q_EMIT line->textEdited(line->text());
    }
};

const QByteArray Till("No,Time,Sum,Qty\n1,2026-11-01 10:00,¥5.50,2\n2,2026-11-02,30%,3\n");

} // namespace

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

void TestMappingDialog::problemsAreMarkedWithSignColourAndSentence()
{
    Stage stage(Till);
    const int before = stage.previews;
    stage.choose(2, "paid_amount");
    QVERIFY(stage.settles(before));
    QCOMPARE(stage.cell(1, 2), q("⚠ 30%"));
    QVERIFY(stage.cell(1, 2, Qt::ToolTipRole).contains(q("'30%'")));
    QVERIFY(stage.cell(1, 2, Qt::AccessibleTextRole).contains(q("'30%'")));
    const QModelIndex bad = stage.model()->index(1, 2);
    const QModelIndex good = stage.model()->index(0, 2);
    QVERIFY(bad.data(Qt::BackgroundRole).isValid());
    QVERIFY(!good.data(Qt::BackgroundRole).isValid());
    QVERIFY(stage.model()->headerData(1, Qt::Vertical, Qt::DisplayRole).toString().startsWith(q("✗")));
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

void TestMappingDialog::aKnownFileNeedsNoMapping()
{
    Stage stage("订单号,订单创建时间,实付款,快递费\n1,2026-11-01,5,0\n");
    QVERIFY(stage.importButton()->isEnabled());
    QVERIFY(stage.state().contains(q("✓")));
    QTest::mouseClick(stage.importButton(), Qt::LeftButton);
    QCOMPARE(stage.imports.size(), 1U);
    QVERIFY(!stage.imports.front());
    QVERIFY(stage.saved.empty());
}

void TestMappingDialog::rowsThatWouldBeMergedAreSaid()
{
    Stage stage("订单号,订单创建时间,实付款,商品ID\n1,2026-11-01,5,8\n1,2026-11-01,6,9\n");
    QVERIFY(stage.state().contains(q("⚠ 1 of these rows repeat")));
    QVERIFY(stage.importButton()->isEnabled());
    auto *grain = stage.named<QComboBox>(q("One row is"));
    grain->setCurrentIndex(1);
    const int before = stage.previews;
    Q_EMIT grain->activated(1);
    QVERIFY(stage.settles(before));
    QVERIFY(!stage.state().contains(q("repeat")));
    QCOMPARE(stage.dialog->mapping().grain, Grain::Line);
}

void TestMappingDialog::aKeptMappingIsEditedUnderItsName()
{
    const auto kept = Mapping::fromJson(R"({"name": "Till", "kind": "orders", "attributes": {
        "order_id": "No", "created_at": "Time", "paid_amount": "Sum"}})",
                                        q("m.json"));
    QVERIFY(kept.ok());
    Stage stage(Till, {*kept}, q("Till"));
    QVERIFY(stage.importButton()->isEnabled());
    QCOMPARE(stage.combo(2)->attribute(), q("paid_amount"));
    stage.choose(3, "quantity");
    QTest::mouseClick(stage.button(q("Save the mapping only")), Qt::LeftButton);
    QCOMPARE(stage.saved.size(), 1U);
    QCOMPARE(stage.saved.front().name, q("Till"));
    QCOMPARE(stage.saved.front().rules.size(), 4);
    QVERIFY(stage.imports.empty());
    QVERIFY(stage.dialog->isVisible());
    stage.dialog->showSaved(q("Till"));
    QVERIFY(stage.dialog->findChild<MessageBar *>()->message().contains(q("Till")));
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

void TestMappingDialog::onlyRowsWithProblems()
{
    Stage stage(Till);
    const int before = stage.previews;
    stage.choose(0, "order_id");
    stage.choose(1, "created_at");
    stage.choose(2, "paid_amount");
    QVERIFY(stage.settles(before));
    QCOMPARE(stage.model()->rowCount(), 2);
    for (QCheckBox *box : stage.dialog->findChildren<QCheckBox *>()) {
        if (box->text().remove(u'&') == q("Only rows with problems"))
            box->click();
    }
    QCOMPARE(stage.model()->rowCount(), 1);
    QCOMPARE(stage.model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), q("✗ 3"));
}

void TestMappingDialog::whatWentWrongIsShownAndImportStaysShut()
{
    Stage stage("");
    QVERIFY(stage.dialog->findChild<MessageBar *>()->message().contains(q("is empty")));
    QVERIFY(!stage.importButton()->isEnabled());
    QTest::keyClick(stage.dialog, Qt::Key_Return);
    QVERIFY(stage.imports.empty());
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

void TestMappingDialog::closingAsksBeforeChoicesAreLost()
{
    const Stage stage(Till);
    stage.choose(0, "order_id");
    Questions::setNextAnswer(Questions::Answer::Stop);
    stage.dialog->reject();
    QVERIFY(stage.dialog->isVisible());
    QVERIFY(Questions::lastQuestion().startsWith(q("Close without keeping what you have chosen?")));
    Questions::setNextAnswer(Questions::Answer::Proceed);
    stage.dialog->reject();
    QVERIFY(!stage.dialog->isVisible());
}

void TestMappingDialog::closingDoesNotAskWhereNothingIsLost()
{
    // A question that nobody answers would stop the test here.
    const Stage untouched(Till);
    untouched.dialog->reject();
    QVERIFY(!untouched.dialog->isVisible());
    const Stage saved(Till);
    saved.choose(0, "order_id");
    saved.dialog->showSaved(q("till"));
    saved.dialog->reject();
    QVERIFY(!saved.dialog->isVisible());
}

void TestMappingDialog::aKeptMappingIsEditedWithoutAFile()
{
    Mapping kept = *Mapping::fromJson(
        R"({"name": "Till", "kind": "orders", "headers": ["No", "Time", "Sum", "Qty"],
            "attributes": {"order_id": "No", "created_at": "Time", "paid_amount": "Sum"}})",
        q("a.json"));
    MappingDialog dialog(q("Till"), q("Tea house"), {kept});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    std::vector<Mapping> saved;
    connect(&dialog, &MappingDialog::previewRequested, &dialog,
            [&](const PreviewOptions &options) { dialog.setPreview(previewWithoutFile(*options.mapping)); });
    connect(&dialog, &MappingDialog::saveRequested, &dialog,
            [&](const Mapping &mapping) { saved.push_back(mapping); });
    dialog.beginWithoutFile(q("Till"));
    dialog.show();
    QCOMPARE(dialog.windowTitle(), q("The mapping “Till”"));
    const auto *header = dialog.findChild<MappingHeader *>();
    QCOMPARE(header->combo(0)->currentData().toString(), q("order_id"));
    QCOMPARE(header->combo(3)->currentData().toString(), QString());
    const auto button = [&](const QString &text) {
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&').startsWith(text))
                return candidate;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(!button(q("Import"))->isVisible());
    QVERIFY(button(q("Try with a file"))->isVisible());
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(q("There is no sample file"));
    }));
    AttributeCombo *quantity = header->combo(3);
    quantity->setCurrentIndex(quantity->findData(q("quantity")));
    Q_EMIT quantity->activated(quantity->currentIndex());
    button(q("Save"))->click();
    QCOMPARE(saved.size(), 1U);
    QCOMPARE(saved.front().name, q("Till"));
    QCOMPARE(saved.front().headers, kept.headers);
    QCOMPARE(saved.front().rules.value(q("quantity")).header, q("Qty"));
    dialog.showSaved(q("Till"));
    dialog.reject();
}

void TestMappingDialog::theMappingIsExportedAndAnotherBegunWith()
{
    const Stage stage(Till);
    QSignalSpy exports(stage.dialog, &MappingDialog::exportRequested);
    QVERIFY(!stage.button(q("Export"))->isEnabled()); // required columns have no place yet
    stage.choose(0, "order_id");
    stage.choose(1, "created_at");
    stage.choose(2, "paid_amount");
    FileDialogs::setNextFiles({q("/tmp/out.json")});
    stage.button(q("Export"))->click();
    QCOMPARE(exports.size(), 1);
    QCOMPARE(exports.front().at(1).toString(), q("/tmp/out.json"));
    QCOMPARE(exports.front().front().value<Mapping>().rules.value(q("paid_amount")).header, q("Sum"));
    QSignalSpy begun(stage.dialog, &MappingDialog::mappingFileRequested);
    auto *start = stage.named<QComboBox>(q("Begin with"));
    QVERIFY(start);
    FileDialogs::setNextFiles({q("/tmp/other.json")});
    start->setCurrentIndex(start->count() - 1);
    Q_EMIT start->activated(start->currentIndex());
    QCOMPARE(begun.size(), 1);
    const int before = stage.previews;
    stage.dialog->startWith(*Mapping::fromJson(
        R"({"name": "Other", "kind": "orders", "attributes": {"order_id": "Qty", "created_at": "Time",
            "paid_amount": "Sum"}})",
        q("other.json")));
    QVERIFY(stage.settles(before));
    QCOMPARE(stage.combo(3)->currentData().toString(), q("order_id"));
}

void TestMappingDialog::countsAreOneSentence()
{
    const Stage stage("订单号,订单创建时间,实付款\n1,2026-11-01,5\n2,2026-11-02,30%\n");
    const auto labels = stage.dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == q("All 2 rows were looked at: 1 would be imported, 1 left out for a problem");
    }));
}

QTEST_MAIN(TestMappingDialog)
#include "tst_mappingdialog.moc"
