#include "widgets/common/messagebar.h"
#include "widgets/pages/programmedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace shopglass;

class TestProgrammeDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOnlyWhatChanged();
    void anEmptiedAnswerIsWithdrawn();
    void whatIsNoShareStaysInTheDialog();
};

namespace {

AnsweredQuestion asked(const char *id, ProgrammeQuestion::Kind kind)
{
    AnsweredQuestion made;
    made.question.id = QString::fromLatin1(id);
    made.question.kind = kind;
    made.question.text = {made.question.id, made.question.id};
    return made;
}

/// "owner" is answered yes, "share" with 35 %, "type" not; and everything the dialog says.
struct Stage
{
    ProgrammeDialog *dialog = nullptr;
    std::vector<Document> documents;
    QStringList withdrawn;
    bool closed = false;

    Stage()
    {
        AnsweredQuestion owner = asked("owner", ProgrammeQuestion::Kind::YesNo);
        owner.answer = ProgrammeAnswer{QStringLiteral("yes"), {}, {}, {}};
        AnsweredQuestion type = asked("type", ProgrammeQuestion::Kind::Choice);
        type.question.choices
            = {{QStringLiteral("brand"), {QStringLiteral("品牌"), QStringLiteral("Brand")}}};
        AnsweredQuestion share = asked("share", ProgrammeQuestion::Kind::Share);
        share.answer = ProgrammeAnswer{{}, 0.35, {}, {}};
        dialog = new ProgrammeDialog({owner, type, share}, *Day::fromIso(u"2026-06-30"), Language::English);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(dialog, &ProgrammeDialog::answered, dialog,
                         [this](const Document &document) { documents.push_back(document); });
        QObject::connect(dialog, &ProgrammeDialog::withdrawn, dialog,
                         [this](const QString &id) { withdrawn << id; });
        QObject::connect(dialog, &QDialog::accepted, dialog, [this] { closed = true; });
        dialog->show();
    }
    ~Stage() { delete dialog; }

    [[nodiscard]] QComboBox *choices(int place) const
    {
        return dialog->findChildren<QComboBox *>().at(place);
    }
    [[nodiscard]] QLineEdit *share() const { return dialog->findChild<QLineEdit *>(); }
    void save() const
    {
        for (QAbstractButton *button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
            if (button->text().contains(QLatin1String("Save")))
                button->click();
        }
    }
};

} // namespace

void TestProgrammeDialog::saysOnlyWhatChanged()
{
    const Stage stage;
    QCOMPARE(stage.choices(0)->currentText(), QStringLiteral("Yes"));
    QCOMPARE(stage.share()->text(), QStringLiteral("35%"));
    stage.choices(1)->setCurrentIndex(1);
    stage.share()->setText(QStringLiteral("40%"));
    stage.save();
    QVERIFY(stage.closed);
    QCOMPARE(stage.documents.size(), std::size_t(2));
    QCOMPARE(stage.documents[0].id, QStringLiteral("type"));
    QCOMPARE(stage.documents[0].body[QStringLiteral("value")].toString(), QStringLiteral("brand"));
    QCOMPARE(stage.documents[1].id, QStringLiteral("share"));
    QCOMPARE(stage.documents[1].body[QStringLiteral("value")].toDouble(), 0.4);
    QCOMPARE(stage.documents[1].body[QStringLiteral("answered_on")].toString(), QStringLiteral("2026-06-30"));
    QVERIFY(stage.withdrawn.isEmpty());
}

void TestProgrammeDialog::anEmptiedAnswerIsWithdrawn()
{
    const Stage stage;
    stage.choices(0)->setCurrentIndex(0);
    stage.share()->clear();
    stage.save();
    QVERIFY(stage.documents.empty());
    QCOMPARE(stage.withdrawn, (QStringList{QStringLiteral("owner"), QStringLiteral("share")}));
}

void TestProgrammeDialog::whatIsNoShareStaysInTheDialog()
{
    const Stage stage;
    stage.choices(1)->setCurrentIndex(1);
    stage.share()->setText(QStringLiteral("most of it"));
    stage.save();
    QVERIFY(!stage.closed);
    QVERIFY(stage.documents.empty());
    QVERIFY(stage.dialog->findChild<MessageBar *>()->isVisible());
}

QTEST_MAIN(TestProgrammeDialog)
#include "tst_programmedialog.moc"
