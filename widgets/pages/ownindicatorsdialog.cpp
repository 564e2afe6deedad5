#include "widgets/pages/ownindicatorsdialog.h"

#include "widgets/common/formulaedit.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/questions.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace shopglass {

namespace {

constexpr int LargestMinimum = 1'000'000;

} // namespace

OwnIndicatorsDialog::OwnIndicatorsDialog(std::shared_ptr<const Catalogue> builtIn, Language language,
                                         QWidget *parent)
    : QDialog(parent)
    , m_builtIn(std::move(builtIn))
    , m_language(language)
    , m_list(new QListWidget(this))
    , m_message(new MessageBar(this))
{
    setWindowTitle(tr("My indicators"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("My indicators"));
    m_message->hide();
    auto *explanation = new QLabel(tr("Combine figures of the catalogue with + − × ÷. Your indicators belong "
                                      "to this workspace and appear on "
                                      "the overview, in reports and, with a target, among the actions."),
                                   this);
    explanation->setWordWrap(true);

    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(buildForm());
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *fresh = buttons->addButton(tr("&New"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {fresh, m_remove})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(split, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(860, 480);
    split->setSizes({220, 620});

    connect(m_list, &QListWidget::currentRowChanged, this, &OwnIndicatorsDialog::chooseRow);
    connect(fresh, &QPushButton::clicked, this, &OwnIndicatorsDialog::begin);
    connect(m_remove, &QPushButton::clicked, this, &OwnIndicatorsDialog::askRemove);
    connect(m_save, &QPushButton::clicked, this, &OwnIndicatorsDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    begin();
}

QWidget *OwnIndicatorsDialog::buildForm()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    m_name = new QLineEdit(page);
    m_formula = new FormulaEdit(page);
    m_formula->setPlaceholderText(tr("e.g. net_gmv / paid_orders; type part of a name for proposals"));
    m_words = new QLabel(page);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unit = new QComboBox(page);
    m_direction = new QComboBox(page);
    m_sample = new QComboBox(page);
    m_minimum = new QSpinBox(page);
    m_minimum->setRange(1, LargestMinimum);
    m_target = new QLineEdit(page);
    m_target->setPlaceholderText(tr("optional; yuan for amounts, 3.5% for rates"));
    fillChoices();
    const auto add = [form](const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->setAccessibleName(label);
    };
    add(tr("Name"), m_name);
    add(tr("Formula"), m_formula);
    form->addRow(QString(), m_words);
    add(tr("Unit"), m_unit);
    add(tr("What is better"), m_direction);
    add(tr("Enough data when"), m_sample);
    add(tr("is at least"), m_minimum);
    add(tr("Target"), m_target);

    connect(m_name, &QLineEdit::textChanged, this, &OwnIndicatorsDialog::check);
    connect(m_formula, &QLineEdit::textChanged, this, &OwnIndicatorsDialog::check);
    connect(m_target, &QLineEdit::textChanged, this, &OwnIndicatorsDialog::check);
    connect(m_minimum, &QSpinBox::valueChanged, this, &OwnIndicatorsDialog::check);
    for (const QComboBox *box : {m_unit, m_direction, m_sample})
        connect(box, &QComboBox::currentIndexChanged, this, &OwnIndicatorsDialog::check);
    return page;
}

void OwnIndicatorsDialog::fillChoices()
{
    const std::pair<Unit, QString> units[] = {
        {Unit::Fen, tr("amount (¥)")},    {Unit::Count, tr("count")}, {Unit::Ratio, tr("rate (%)")},
        {Unit::Multiple, tr("multiple")}, {Unit::Hours, tr("hours")}, {Unit::Days, tr("days")},
        {Unit::Seconds, tr("seconds")},   {Unit::Score, tr("score")},
    };
    for (const auto &[unit, name] : units)
        m_unit->addItem(name, int(unit));
    m_direction->addItem(tr("more"), int(Direction::HigherIsBetter));
    m_direction->addItem(tr("less"), int(Direction::LowerIsBetter));
    m_direction->addItem(tr("neither"), int(Direction::Neutral));
    m_sample->addItem(tr("(nothing to count)"), QString());
    for (const Indicator &indicator : m_builtIn->all()) {
        if (indicator.unit == Unit::Count)
            m_sample->addItem(shownName(indicator.name), indicator.id);
    }
}

QString OwnIndicatorsDialog::shownName(const LocalText &name) const
{
    return m_language == Language::Chinese ? name.zh : name.en;
}

void OwnIndicatorsDialog::fillWords()
{
    std::vector<FormulaEdit::Word> words;
    for (const OwnIndicator &own : m_kept) {
        if (own.id != m_id)
            words.push_back({own.id, own.name});
    }
    for (const Indicator &indicator : m_builtIn->all())
        words.push_back({indicator.id, shownName(indicator.name)});
    m_formula->setWords(words);
}

QString OwnIndicatorsDialog::freshId() const
{
    for (int number = 1;; ++number) {
        const QString id = OwnIdPrefix + QString::number(number);
        if (std::ranges::find(m_kept, id, &OwnIndicator::id) == m_kept.end())
            return id;
    }
}

void OwnIndicatorsDialog::begin()
{
    m_list->setCurrentRow(-1);
    OwnIndicator own;
    own.id = freshId();
    own.sample = QStringLiteral("paid_orders");
    edit(own);
    m_name->setFocus();
}

void OwnIndicatorsDialog::edit(const OwnIndicator &own)
{
    m_id = own.id;
    fillWords();
    m_name->setText(own.name);
    m_formula->setText(own.expression);
    m_unit->setCurrentIndex(m_unit->findData(int(own.unit)));
    m_direction->setCurrentIndex(m_direction->findData(int(own.direction)));
    m_sample->setCurrentIndex(std::max(0, m_sample->findData(own.sample)));
    m_minimum->setValue(int(own.minimumSample));
    m_target->setText(own.target ? targetText(*own.target, own.unit) : QString());
    m_remove->setEnabled(std::ranges::find(m_kept, own.id, &OwnIndicator::id) != m_kept.end());
    check();
}

void OwnIndicatorsDialog::setKept(std::vector<OwnIndicator> kept)
{
    m_kept = std::move(kept);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const OwnIndicator &own : m_kept)
        m_list->addItem(own.name);
    if (m_name->text().isEmpty() && m_formula->text().isEmpty()) {
        begin(); // under an id that is still free
        return;
    }
    const auto current = std::ranges::find(m_kept, m_id, &OwnIndicator::id);
    if (current != m_kept.end())
        m_list->setCurrentRow(int(current - m_kept.begin()));
    m_remove->setEnabled(current != m_kept.end());
    fillWords();
    check();
}

void OwnIndicatorsDialog::chooseRow(int row)
{
    if (row >= 0 && std::size_t(row) < m_kept.size())
        edit(m_kept[std::size_t(row)]);
}

OwnIndicator OwnIndicatorsDialog::typed(QString *targetFault) const
{
    OwnIndicator own;
    own.id = m_id;
    own.name = m_name->text().trimmed();
    own.expression = m_formula->text().trimmed();
    own.unit = Unit(m_unit->currentData().toInt());
    own.direction = Direction(m_direction->currentData().toInt());
    own.sample = m_sample->currentData().toString();
    own.minimumSample = m_minimum->value();
    if (!m_target->text().trimmed().isEmpty()) {
        const auto target = targetFromText(m_target->text(), own.unit);
        if (target)
            own.target = *target;
        else
            *targetFault = target.error().sentence;
    }
    return own;
}

void OwnIndicatorsDialog::check()
{
    QString fault;
    const OwnIndicator own = typed(&fault);
    m_minimum->setEnabled(!own.sample.isEmpty());
    if (fault.isEmpty()) {
        if (const auto wrong = faultOfChange({own}, m_kept, *m_builtIn))
            fault = wrong->sentence;
    }
    m_save->setEnabled(fault.isEmpty());
    const bool begun = !own.name.isEmpty() && !own.expression.isEmpty();
    m_words->setText(fault.isEmpty() ? shownName(definitionOf(own, m_kept, *m_builtIn)) : QString());
    if (fault.isEmpty() || !begun)
        m_message->hide();
    else
        m_message->showMessage(fault, Meaning::Bad);
}

void OwnIndicatorsDialog::submit()
{
    QString fault;
    const OwnIndicator own = typed(&fault);
    Q_EMIT made(own);
}

void OwnIndicatorsDialog::askRemove()
{
    if (const QStringList users = usersOf(m_id, m_kept); !users.isEmpty()) {
        showFault(tr("\"%1\" is used by %2. Change or remove these first.")
                      .arg(m_name->text(), users.join(QStringLiteral(", "))));
        return;
    }
    const auto answer = Questions::confirm(
        this, tr("Remove \"%1\"?").arg(m_name->text()),
        tr("It disappears from the overview, reports and actions. No imported data are touched."),
        tr("Remove"));
    if (answer != Questions::Answer::Proceed)
        return;
    Q_EMIT removed(m_id);
    begin();
}

void OwnIndicatorsDialog::showFault(const QString &sentence)
{
    m_message->showMessage(sentence, Meaning::Bad);
}

} // namespace shopglass
