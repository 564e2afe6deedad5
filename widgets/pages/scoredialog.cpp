#include "widgets/pages/scoredialog.h"

#include "models/base/numberformat.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/questions.h"
#include "widgets/common/spectable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shopglass {

namespace {

constexpr double Thousandths = 1000.0;

TableCell cell(const QString &text, Meaning meaning)
{
    return {text, text, {}, meaning};
}

/// With its id: several products may have the same title.
QString shownSubject(const QString &id, const QString &name)
{
    return name.isEmpty() || name == id ? id : QStringLiteral("%1 (%2)").arg(name, id);
}

} // namespace

ScoreDialog::ScoreDialog(std::vector<ScoreForm> forms, Day day, Day today, QWidget *parent)
    : QDialog(parent)
    , m_forms(std::move(forms))
    , m_score(new QComboBox(this))
    , m_subject(new QComboBox(this))
    , m_subjectLabel(new QLabel(this))
    , m_day(new QDateEdit(day.date(), this))
    , m_total(new QLineEdit(this))
    , m_form(new QFormLayout)
    , m_message(new MessageBar(this))
    , m_table(new SpecTable(SpecTable::Height::Layout, this))
{
    setWindowTitle(tr("Official scores"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setMaximumDate(today.date());
    m_subject->setEditable(true);
    m_subject->setInsertPolicy(QComboBox::NoInsert);
    m_message->hide();
    for (const ScoreForm &one : m_forms)
        m_score->addItem(one.title, one.score);

    auto *explanation
        = new QLabel(tr("Type in what the platform's page shows. These values are official and stay apart "
                        "from our estimates; each entry can be taken back."),
                     this);
    explanation->setWordWrap(true);
    buildForm();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save values"), QDialogButtonBox::ActionRole);
    m_undo = buttons->addButton(tr("&Take this entry back"), QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    const auto *lines = buttons->addButton(tr("&Lines of benefits…"), QDialogButtonBox::ActionRole);
    const auto *targets = buttons->addButton(tr("&Own targets…"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addLayout(m_form);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(720, 680);

    connect(m_score, &QComboBox::currentIndexChanged, this, &ScoreDialog::chooseScore);
    connect(m_save, &QPushButton::clicked, this, &ScoreDialog::submit);
    connect(m_undo, &QPushButton::clicked, this, &ScoreDialog::askUndo);
    connect(lines, &QPushButton::clicked, this, &ScoreDialog::linesRequested);
    connect(targets, &QPushButton::clicked, this, &ScoreDialog::targetsRequested);
    connect(m_table, &SpecTable::currentRowChanged, this, &ScoreDialog::updateUndo);
    connect(m_table, &SpecTable::failed, this, &ScoreDialog::showFault);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    chooseScore();
}

void ScoreDialog::buildForm()
{
    const auto add = [this](const QString &label, QWidget *field) {
        m_form->addRow(label, field);
        field->setAccessibleName(label);
    };
    add(tr("Score"), m_score);
    add(tr("Day"), m_day);
    m_form->addRow(m_subjectLabel, m_subject);
    add(tr("Total"), m_total);
}

QString ScoreDialog::score() const
{
    return form().score;
}

const ScoreForm &ScoreDialog::form() const
{
    return m_forms[std::size_t(std::max(0, m_score->currentIndex()))];
}

void ScoreDialog::chooseScore()
{
    const ScoreForm &chosen = form();
    const QString scale = tr("%1 to %2").arg(QString::number(chosen.lowest), QString::number(chosen.highest));
    m_total->clear();
    m_total->setPlaceholderText(scale);
    m_subjectLabel->setVisible(!chosen.ofStore);
    m_subject->setVisible(!chosen.ofStore);
    m_subjectLabel->setText(chosen.score == QLatin1String("product_score") ? tr("Product")
                                                                           : tr("Influencer or account"));
    m_subject->setAccessibleName(m_subjectLabel->text());
    m_subject->clear();
    for (const ScoreForm::Subject &known : chosen.subjects)
        m_subject->addItem(shownSubject(known.id, known.name), known.id);
    m_subject->setCurrentIndex(-1);
    m_subject->lineEdit()->setPlaceholderText(tr("Choose, or type its id"));
    for (QLineEdit *field : m_dimensions)
        m_form->removeRow(field);
    m_dimensions.clear();
    for (const ScoreForm::Dimension &dimension : chosen.dimensions) {
        auto *field = new QLineEdit(this);
        field->setPlaceholderText(scale);
        field->setAccessibleName(dimension.shown);
        m_form->addRow(dimension.shown, field);
        m_dimensions.push_back(field);
    }
    m_message->hide();
    setHistory(chosen.score, {});
    Q_EMIT historyRequested(chosen.score);
}

std::optional<ScoreForm::Subject> ScoreDialog::subject() const
{
    const QString typed = m_subject->currentText().trimmed();
    const std::vector<ScoreForm::Subject> &subjects = form().subjects;
    const auto isTyped = [&typed](const ScoreForm::Subject &known) {
        return typed == known.id || typed == shownSubject(known.id, known.name);
    };
    if (const auto known = std::ranges::find_if(subjects, isTyped); known != subjects.end())
        return *known;
    const auto named = std::ranges::find(subjects, typed, &ScoreForm::Subject::name);
    if (typed.isEmpty() || named == subjects.end())
        return ScoreForm::Subject{typed, {}};
    if (std::ranges::count(subjects, typed, &ScoreForm::Subject::name) > 1)
        return std::nullopt;
    return *named;
}

void ScoreDialog::submit()
{
    ScoreEntry entry;
    entry.day = Day::fromDate(m_day->date());
    entry.score = form().score;
    if (!form().ofStore) {
        const auto about = subject();
        if (!about) {
            showFault(tr("Several are called \"%1\". Choose one from the list, or type its id. Nothing was "
                         "stored.")
                          .arg(m_subject->currentText().trimmed()));
            return;
        }
        entry.subject = about->id;
        entry.subjectName = about->name;
    }
    const auto take = [&entry, this](const QLineEdit *field, const QString &dimension) {
        if (field->text().trimmed().isEmpty())
            return true;
        const auto value = scoreFromText(field->text());
        if (value)
            entry.values.push_back({dimension, *value});
        else
            showFault(tr("\"%1\" is no score. Write a number such as 4.87. Nothing was stored.")
                          .arg(field->text().trimmed()));
        return value.has_value();
    };
    if (!take(m_total, {}))
        return;
    for (std::size_t i = 0; i < m_dimensions.size(); ++i) {
        if (!take(m_dimensions[i], form().dimensions[i].stored))
            return;
    }
    Q_EMIT entered(entry);
}

void ScoreDialog::setHistory(const QString &score, const std::vector<StatedScore> &history)
{
    if (score != form().score)
        return;
    m_history = history;
    TableSpec spec;
    spec.id = QStringLiteral("score_history");
    spec.title = tr("What was stated so far");
    const auto column = [&spec](const char *id, const QString &title, TableColumn::Kind kind) {
        TableColumn made;
        made.id = QLatin1String(id);
        made.title = title;
        made.kind = kind;
        spec.columns.push_back(made);
    };
    using Kind = TableColumn::Kind;
    column("day", tr("Day"), Kind::Text);
    if (!form().ofStore)
        column("subject", m_subjectLabel->text(), Kind::Text);
    column("dimension", tr("Dimension"), Kind::Text);
    column("value", tr("Value"), Kind::Number);
    column("source", tr("Where it comes from"), Kind::Text);
    column("state", tr("State"), Kind::Text);
    for (const StatedScore &stated : history) {
        const Meaning meaning = stated.current ? Meaning::None : Meaning::Muted;
        std::vector<TableCell> row{cell(stated.day.iso(), meaning)};
        if (!form().ofStore)
            row.push_back(cell(shownSubject(stated.subject, stated.subjectName), meaning));
        row.push_back(cell(stated.dimension.isEmpty() ? tr("Total") : stated.dimension, meaning));
        const double value = double(stated.thousandths) / Thousandths;
        row.push_back({scoreText(value, form().step), value, {}, meaning});
        row.push_back(cell(stated.origin.file, meaning));
        row.push_back(cell(stated.current ? tr("counts") : tr("replaced"), meaning));
        spec.rows.push_back(std::move(row));
    }
    spec.emptyText = tr("Nothing was stated about this score yet.");
    m_table->setSpec(spec);
    updateUndo();
}

const StatedScore *ScoreDialog::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && std::size_t(row) < m_history.size() ? &m_history[std::size_t(row)] : nullptr;
}

void ScoreDialog::updateUndo()
{
    const StatedScore *chosen = selected();
    m_undo->setEnabled(chosen && chosen->typedIn);
    m_undo->setToolTip(tr("Only what was typed in can be taken back here; whole files on the Data page."));
}

void ScoreDialog::askUndo()
{
    const StatedScore *chosen = selected();
    if (!chosen)
        return;
    const qint64 batch = chosen->origin.batch;
    const auto answer = Questions::confirm(
        this, tr("Take back “%1”?").arg(chosen->origin.file),
        tr("All values of this entry go; what other entries or files said of that day counts again."),
        tr("Take back"));
    if (answer == Questions::Answer::Proceed)
        Q_EMIT undoConfirmed(batch);
}

void ScoreDialog::showStored(const QString &sentence)
{
    m_total->clear();
    for (QLineEdit *field : m_dimensions)
        field->clear();
    m_message->showMessage(sentence, Meaning::Good);
    Q_EMIT historyRequested(form().score);
}

void ScoreDialog::showFault(const QString &sentence)
{
    m_message->showMessage(sentence, Meaning::Bad);
}

} // namespace shopglass
