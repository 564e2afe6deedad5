#include "widgets/pages/programmedialog.h"

#include "widgets/common/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shopglass {

namespace {

constexpr double Percent = 100.0;

QString inLanguage(const LocalText &text, Language language)
{
    return language == Language::Chinese ? text.zh : text.en;
}

/// An answer as the text field takes it.
QString typedText(const ProgrammeAnswer &answer)
{
    if (answer.share)
        return QString::number(*answer.share * Percent, 'g', 10) + QLatin1Char('%');
    return answer.since ? answer.since->iso() : answer.word;
}

} // namespace

QString ProgrammeDialog::Field::typed() const
{
    return choices ? choices->currentData().toString() : text->text().trimmed();
}

ProgrammeDialog::ProgrammeDialog(std::vector<AnsweredQuestion> questions, Day today, Language language,
                                 QWidget *parent)
    : QDialog(parent)
    , m_questions(std::move(questions))
    , m_today(today)
    , m_message(new MessageBar(this))
{
    setWindowTitle(tr("Questions of the support programmes"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->hide();
    auto *explanation = new QLabel(tr("No file says these things, so only you can. The answers stay in this "
                                      "workspace and belong to this "
                                      "store. Leave open what you do not know."),
                                   this);
    explanation->setWordWrap(true);
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const AnsweredQuestion &asked : m_questions) {
        m_fields.push_back(makeField(asked, language));
        const Field &field = m_fields.back();
        QWidget *widget = field.choices ? static_cast<QWidget *>(field.choices) : field.text;
        widget->setAccessibleName(inLanguage(asked.question.text, language));
        widget->setToolTip(asked.question.provenance.source);
        rows->addRow(inLanguage(asked.question.text, language), widget);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Save answers"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(scroll, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(560, 620);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProgrammeDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ProgrammeDialog::Field ProgrammeDialog::makeField(const AnsweredQuestion &asked, Language language)
{
    const ProgrammeQuestion &question = asked.question;
    Field field;
    field.before = asked.answer ? typedText(*asked.answer) : QString();
    if (question.isNumber()) {
        field.text = new QLineEdit(field.before, this);
        field.text->setPlaceholderText(question.kind == ProgrammeQuestion::Kind::Share
                                           ? tr("a share such as 35%")
                                           : tr("a day, YYYY-MM-DD"));
        return field;
    }
    field.choices = new QComboBox(this);
    field.choices->addItem(tr("not answered"), QString());
    if (question.kind == ProgrammeQuestion::Kind::YesNo) {
        field.choices->addItem(tr("Yes"), QStringLiteral("yes"));
        field.choices->addItem(tr("No"), QStringLiteral("no"));
    }
    for (const ProgrammeQuestion::Choice &choice : question.choices)
        field.choices->addItem(inLanguage(choice.name, language), choice.id);
    field.choices->setCurrentIndex(std::max(0, field.choices->findData(field.before)));
    return field;
}

void ProgrammeDialog::save()
{
    std::vector<Document> changed;
    QStringList emptied;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString typed = m_fields[i].typed();
        const ProgrammeQuestion &question = m_questions[i].question;
        if (typed == m_fields[i].before)
            continue;
        if (typed.isEmpty()) {
            emptied.append(question.id);
            continue;
        }
        const auto answer = answerFromText(question, typed, m_today);
        if (!answer) {
            m_message->showMessage(answer.error().sentence, Meaning::Bad);
            if (m_fields[i].text)
                m_fields[i].text->setFocus();
            return;
        }
        changed.push_back(answerDocument(question, *answer, m_today));
    }
    for (const Document &document : changed)
        Q_EMIT answered(document);
    for (const QString &id : emptied)
        Q_EMIT withdrawn(id);
    accept();
}

} // namespace shopglass
