// How the mapping dialog keeps, takes up and hands on mappings, and what it asks before it closes.

#include "tests/pages/mappingstage.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/questions.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace shopglass;

class TestMappingKeeping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownFileNeedsNoMapping();
    void aKeptMappingIsEditedUnderItsName();
    void closingAsksBeforeChoicesAreLost();
    void closingDoesNotAskWhereNothingIsLost();
    void aKeptMappingIsEditedWithoutAFile();
    void theMappingIsExportedAndAnotherBegunWith();
};

void TestMappingKeeping::aKnownFileNeedsNoMapping()
{
    Stage stage("订单号,订单创建时间,实付款,快递费\n1,2026-11-01,5,0\n");
    QVERIFY(stage.importButton()->isEnabled());
    QVERIFY(stage.state().contains(q("✓")));
    QTest::mouseClick(stage.importButton(), Qt::LeftButton);
    QCOMPARE(stage.imports.size(), 1U);
    QVERIFY(!stage.imports.front());
    QVERIFY(stage.saved.empty());
}

void TestMappingKeeping::aKeptMappingIsEditedUnderItsName()
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

void TestMappingKeeping::closingAsksBeforeChoicesAreLost()
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

void TestMappingKeeping::closingDoesNotAskWhereNothingIsLost()
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

void TestMappingKeeping::aKeptMappingIsEditedWithoutAFile()
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

void TestMappingKeeping::theMappingIsExportedAndAnotherBegunWith()
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

QTEST_MAIN(TestMappingKeeping)
#include "tst_mappingkeeping.moc"
