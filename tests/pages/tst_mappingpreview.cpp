// What the mapping dialog says about the rows of a file while it is being mapped.

#include "tests/pages/mappingstage.h"
#include "widgets/common/messagebar.h"

#include <QCheckBox>
#include <QComboBox>

using namespace shopglass;

class TestMappingPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsAreMarkedWithSignColourAndSentence();
    void rowsThatWouldBeMergedAreSaid();
    void onlyRowsWithProblems();
    void whatWentWrongIsShownAndImportStaysShut();
    void countsAreOneSentence();
};

void TestMappingPreview::problemsAreMarkedWithSignColourAndSentence()
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

void TestMappingPreview::rowsThatWouldBeMergedAreSaid()
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

void TestMappingPreview::onlyRowsWithProblems()
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

void TestMappingPreview::whatWentWrongIsShownAndImportStaysShut()
{
    Stage stage("");
    QVERIFY(stage.dialog->findChild<MessageBar *>()->message().contains(q("is empty")));
    QVERIFY(!stage.importButton()->isEnabled());
    QTest::keyClick(stage.dialog, Qt::Key_Return);
    QVERIFY(stage.imports.empty());
}

void TestMappingPreview::countsAreOneSentence()
{
    const Stage stage("订单号,订单创建时间,实付款\n1,2026-11-01,5\n2,2026-11-02,30%\n");
    const auto labels = stage.dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == q("All 2 rows were looked at: 1 would be imported, 1 left out for a problem");
    }));
}

QTEST_MAIN(TestMappingPreview)
#include "tst_mappingpreview.moc"
