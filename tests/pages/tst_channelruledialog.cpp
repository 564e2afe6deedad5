#include "tests/support/smallanalysis.h"
#include "widgets/common/filedialogs.h"
#include "widgets/pages/channelruledialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;

class TestChannelRuleDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheRulesInForce();
    void movingARuleSaysWhatMoves();
    void aRuleBehindAnotherIsNamed();
    void blankAndCommasOfBothScripts();
    void faultyRulesCannotBeUsed();
    void theRulebooksRulesAreGivenBack();
    void aFileIsTakenInAsItWasWritten();
};

namespace {

struct Stage
{
    ChannelRuleDialog *dialog = nullptr;
    std::vector<Document> documents;
    QStringList dropped;

    Stage()
    {
        ChannelRuleBoard board;
        board.rules = testing::builtInRulebook()->channels();
        board.sources = channelSources(testing::smallShop());
        dialog = new ChannelRuleDialog(board, board.rules, testing::day(u"2026-06-30"), {Language::English});
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(dialog, &ChannelRuleDialog::kept, dialog,
                         [this](const Document &document) { documents.push_back(document); });
        QObject::connect(dialog, &ChannelRuleDialog::dropped, dialog,
                         [this](const QString &kind, const QString &) { dropped << kind; });
        dialog->show();
    }
    ~Stage() { delete dialog; }

    [[nodiscard]] QTableWidget *table() const { return dialog->findChild<QTableWidget *>(); }
    [[nodiscard]] QPushButton *button(const char *word) const
    {
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->text().contains(QLatin1String(word)))
                return one;
        }
        qFatal("no button %s", word);
    }
    [[nodiscard]] QString takes(int row) const { return table()->item(row, 7)->text(); }
};

} // namespace

void TestChannelRuleDialog::beginsWithTheRulesInForce()
{
    const Stage stage;
    QCOMPARE(stage.table()->rowCount(), 6);
    QCOMPARE(stage.takes(0), QStringLiteral("3 row(s)"));
    QCOMPARE(stage.takes(1), QStringLiteral("5 row(s)"));
    QCOMPARE(stage.takes(4), QStringLiteral("no row has this so far"));
    QCOMPARE(stage.dialog->sentences().first(), QStringLiteral("No imported row changes its field."));
    QCOMPARE(stage.table()->item(4, 1)->text(), QStringLiteral("(blank)"));
}

void TestChannelRuleDialog::movingARuleSaysWhatMoves()
{
    const Stage stage;
    stage.table()->item(1, 1)->setText(QString()); // own_live of whatever channel
    QCOMPARE(stage.dialog->sentences().first(), QStringLiteral("No imported row changes its field."));
    stage.table()->setCurrentCell(1, 0);
    stage.button("&Up")->click();
    QCOMPARE(stage.table()->item(0, 0)->text(), QStringLiteral("own_live"));
    QCOMPARE(stage.takes(0), QStringLiteral("7 row(s)"));
    QVERIFY2(stage.dialog->sentences().first().startsWith(QStringLiteral("2 row(s) move from")),
             qPrintable(stage.dialog->sentences().first()));
    stage.button("&Use these rules")->click();
    QCOMPARE(stage.documents.size(), std::size_t(1));
    const OwnChannelRules own = ownChannelRules({stage.documents});
    QCOMPARE(own.rules->front().id, QStringLiteral("own_live"));
    // Changed rules are the user's, the others keep their source.
    QVERIFY(own.rules->front().provenance.source.contains(QStringLiteral("own rule")));
    QCOMPARE((*own.rules)[1].provenance.source, testing::builtInRulebook()->channels()[0].provenance.source);
}

void TestChannelRuleDialog::aRuleBehindAnotherIsNamed()
{
    const Stage stage;
    stage.table()->setCurrentCell(0, 0);
    stage.button("&Add")->click(); // asks for nothing: takes everything
    QCOMPARE(stage.table()->item(0, 0)->text(), QStringLiteral("own_rule_1"));
    QCOMPARE(stage.takes(0), QStringLiteral("12 row(s)"));
    QCOMPARE(stage.takes(1), QStringLiteral("hidden by 1 (any row)"));
    QVERIFY(stage.dialog->sentences().contains(
        QStringLiteral("The channel rule 3 (channel 自营; carrier 直播) takes nothing: 1 (any row) before it "
                       "takes all that it "
                       "could.")));
    QVERIFY(stage.table()->isColumnHidden(0));
}

void TestChannelRuleDialog::blankAndCommasOfBothScripts()
{
    const Stage stage;
    stage.table()->item(0, 1)->setText(QStringLiteral("分销，(blank)、 团购,"));
    QCOMPARE(stage.dialog->rules().front().channels,
             (QStringList{QStringLiteral("分销"), QString(), QStringLiteral("团购")}));
}

void TestChannelRuleDialog::faultyRulesCannotBeUsed()
{
    const Stage stage;
    stage.table()->item(1, 0)->setText(QStringLiteral("distribution_channel"));
    QVERIFY(!stage.button("&Use these rules")->isEnabled());
    QVERIFY(stage.dialog->sentences().last().contains(QStringLiteral("is used twice")));
    stage.table()->item(1, 0)->setText(QStringLiteral("own_live"));
    QVERIFY(stage.button("&Use these rules")->isEnabled());
}

void TestChannelRuleDialog::theRulebooksRulesAreGivenBack()
{
    const Stage stage;
    stage.table()->setCurrentCell(0, 0);
    stage.button("&Remove")->click();
    QCOMPARE(stage.table()->rowCount(), 5);
    stage.button("&Back to")->click();
    QCOMPARE(stage.table()->rowCount(), 6);
    stage.button("&Use these rules")->click();
    QVERIFY(stage.documents.empty());
    QCOMPARE(stage.dropped, QStringList{QStringLiteral("channel_rules")});
}

void TestChannelRuleDialog::aFileIsTakenInAsItWasWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rules.json"));
    const Stage stage;
    stage.table()->setCurrentCell(5, 0);
    stage.button("&Remove")->click();
    FileDialogs::setNextFiles({path});
    stage.button("&Save to")->click();
    stage.button("&Back to")->click();
    FileDialogs::setNextFiles({path});
    stage.button("&Open")->click();
    QCOMPARE(stage.table()->rowCount(), 5);
    QVERIFY(stage.dialog->sentences().first().contains(QStringLiteral("row(s) move from")));
}

QTEST_MAIN(TestChannelRuleDialog)
#include "tst_channelruledialog.moc"
