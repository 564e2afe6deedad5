#include "widgets/pages/columndetails.h"

#include "models/import/refusals.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace shopglass {

namespace {

QStringList words(const QLineEdit *line)
{
    return line->text().split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
}

/// A text that somebody is typing is left alone while it means the same.
void showText(QLineEdit *line, const QString &text)
{
    if (line->text().simplified() != text)
        line->setText(text);
}

QString titleOf(DraftColumn::Source source)
{
    switch (source) {
    case DraftColumn::Source::Formula:
        return ColumnDetails::tr("Calculated column");
    case DraftColumn::Source::Constant:
        return ColumnDetails::tr("The same value in every row");
    case DraftColumn::Source::AboveHeader:
        return ColumnDetails::tr("The day above the header");
    case DraftColumn::Source::File:
    case DraftColumn::Source::Again:
        break;
    }
    return ColumnDetails::tr("Column without a header");
}

} // namespace

ColumnDetails::ColumnDetails(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_fault(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_suffixes(new QLineEdit(this))
    , m_blanks(new QLineEdit(this))
    , m_dateForm(new QLineEdit(this))
    , m_onlyWhere(new QComboBox(this))
    , m_identity(new QComboBox(this))
    , m_fillDown(new QCheckBox(this))
    , m_remove(new QPushButton(tr("&Remove this column"), this))
{
    setProperty("role", QStringLiteral("panel"));
    build();
    for (QLineEdit *line : {m_text, m_suffixes, m_blanks, m_dateForm})
        connect(line, &QLineEdit::textEdited, this, &ColumnDetails::say);
    for (QComboBox *list : {m_onlyWhere, m_identity})
        connect(list, &QComboBox::activated, this, &ColumnDetails::say);
    connect(m_fillDown, &QCheckBox::clicked, this, [this](bool checked) {
        Q_EMIT fillDownChanged(checked ? MappingDraft::FillDown::Yes : MappingDraft::FillDown::No);
    });
    connect(m_remove, &QPushButton::clicked, this, &ColumnDetails::removeRequested);
    clear();
}

void ColumnDetails::build()
{
    m_title->setProperty("role", QStringLiteral("tableTitle"));
    m_title->setWordWrap(true);
    m_fault->setWordWrap(true);
    m_suffixes->setPlaceholderText(tr("e.g. 元 个"));
    m_blanks->setPlaceholderText(tr("e.g. 0"));
    m_dateForm->setPlaceholderText(QStringLiteral("yyyy#M#d"));
    m_onlyWhere->setMinimumContentsLength(16);
    m_title->setMinimumHeight(fontMetrics().height() + 4);
    m_identity->addItem(tr("a number or name of the platform"));
    m_identity->addItem(tr("a mobile phone number"));
    m_fillDown->setText(tr("blank cells take the value &above, within an order"));
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [this](const QString &label, QWidget *field) {
        m_form->addRow(label, field);
        field->setAccessibleName(plainLabel(label));
    };
    add(tr("Formula"), m_text);
    add(tr("Ta&ke off its end"), m_suffixes);
    add(tr("Cells that mean &nothing"), m_blanks);
    add(tr("Form of its &dates"), m_dateForm);
    add(tr("&Only where this is filled"), m_onlyWhere);
    add(tr("The &buyer is"), m_identity);
    m_form->addRow(m_fillDown);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_remove);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_title);
    column->addWidget(m_fault);
    column->addLayout(m_form);
    column->addLayout(foot);
}

void ColumnDetails::setRowVisible(QWidget *field, bool visible)
{
    field->setVisible(visible);
    if (QWidget *label = m_form->labelForField(field))
        label->setVisible(visible);
}

void ColumnDetails::clear()
{
    m_shown = {};
    m_title->setText(tr("Choose a column to say more about how it is read."));
    for (QWidget *field : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_suffixes),
                           static_cast<QWidget *>(m_blanks), static_cast<QWidget *>(m_dateForm),
                           static_cast<QWidget *>(m_onlyWhere), static_cast<QWidget *>(m_identity)})
        setRowVisible(field, false);
    m_fillDown->hide();
    m_remove->hide();
    setFault({});
}

void ColumnDetails::setColumn(const MappingDraft &draft, std::size_t column, const QString &how)
{
    const DraftColumn &shown = draft.columns()[column];
    m_filling = true;
    fill(draft, shown);
    m_fillDown->setChecked(draft.fillsDown(column));
    m_filling = false;
    const ExportKind &kind = ExportKinds::instance().kind(draft.settings().kindId);
    const auto index = kind.indexOf(shown.attributeId);
    QString title = shown.header.isEmpty() ? titleOf(shown.source) : tr("Column “%1”").arg(shown.header);
    if (index) {
        const Attribute &attribute = kind.attributes[std::size_t(*index)];
        title += QStringLiteral(" → ") + localName(attribute.nameZh, attribute.nameEn);
    }
    m_title->setText(how.isEmpty() ? title : tr("%1: %2", "column, how it is read").arg(title, how));
    m_shown = shown;
}

void ColumnDetails::fill(const MappingDraft &draft, const DraftColumn &column)
{
    const ExportKind &kind = ExportKinds::instance().kind(draft.settings().kindId);
    const auto index = kind.indexOf(column.attributeId);
    const bool mapped = index.has_value();
    const AttributeType type = mapped ? kind.attributes[std::size_t(*index)].type : AttributeType::Text;
    const bool formula = column.source == DraftColumn::Source::Formula;
    const bool constant = column.source == DraftColumn::Source::Constant;
    const bool timed = type == AttributeType::Time || type == AttributeType::Date;
    const bool ofFile
        = column.source == DraftColumn::Source::File || column.source == DraftColumn::Source::Again;
    setRowVisible(m_text, formula || constant);
    const QString label = formula ? tr("&Formula, e.g. {Quantity} * {Price}") : tr("&Value of every row");
    if (auto *shownLabel = qobject_cast<QLabel *>(m_form->labelForField(m_text)))
        shownLabel->setText(label);
    m_text->setAccessibleName(plainLabel(label));
    setRowVisible(m_suffixes, mapped && (ofFile || formula) && type != AttributeType::Buyer);
    setRowVisible(m_blanks, mapped && ofFile && (type == AttributeType::Id || type == AttributeType::Text));
    setRowVisible(m_dateForm, mapped && ofFile && timed);
    setRowVisible(m_onlyWhere, mapped && (ofFile || formula));
    setRowVisible(m_identity, mapped && type == AttributeType::Buyer);
    m_fillDown->setVisible(mapped && ofFile && canFillDown(type));
    m_remove->setVisible(column.source != DraftColumn::Source::File);
    showText(m_text, formula ? column.rule.formula.simplified() : column.rule.constant.simplified());
    showText(m_suffixes, column.rule.stripSuffixes.join(u' '));
    showText(m_blanks, column.rule.blankValues.join(u' '));
    showText(m_dateForm, column.rule.dateFormat.simplified());
    m_identity->setCurrentIndex(column.rule.identity == IdentitySource::Phone ? 1 : 0);
    fillOnlyWhere(draft, column);
}

void ColumnDetails::fillOnlyWhere(const MappingDraft &draft, const DraftColumn &column)
{
    m_onlyWhere->clear();
    m_onlyWhere->addItem(tr("in every row"), QString());
    for (const DraftColumn &other : draft.columns()) {
        if (other.source == DraftColumn::Source::File && other.usable)
            m_onlyWhere->addItem(other.header, other.header);
    }
    const int place = m_onlyWhere->findData(column.rule.onlyWhere);
    m_onlyWhere->setCurrentIndex(std::max(0, place));
}

void ColumnDetails::setFault(const QString &sentence)
{
    m_fault->setVisible(!sentence.isEmpty());
    m_fault->setText(QStringLiteral("⚠ ") + sentence);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::current(palette()).meaning(Meaning::Bad));
    m_fault->setPalette(colours);
    m_text->setAccessibleDescription(sentence);
}

void ColumnDetails::say()
{
    if (m_filling)
        return;
    MappingRule rule = m_shown.rule;
    if (m_shown.source == DraftColumn::Source::Formula)
        rule.formula = m_text->text().trimmed();
    if (m_shown.source == DraftColumn::Source::Constant)
        rule.constant = m_text->text().trimmed();
    rule.stripSuffixes = words(m_suffixes);
    rule.blankValues = words(m_blanks);
    rule.dateFormat = m_dateForm->text().trimmed();
    rule.onlyWhere = m_onlyWhere->currentData().toString();
    rule.identity = m_identity->currentIndex() == 1 ? IdentitySource::Phone : IdentitySource::Id;
    m_shown.rule = rule;
    Q_EMIT ruleChanged(rule);
}

} // namespace shopglass
