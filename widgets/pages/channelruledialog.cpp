#include "widgets/pages/channelruledialog.h"

#include "models/base/textfile.h"
#include "models/report/channelrulewords.h"
#include "models/report/wording.h"
#include "widgets/common/filedialogs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

namespace shopglass {

namespace {

/// On both sides of what lies in a cell.
constexpr int CellPadding = 16;

/// What a rule that is made or changed by hand gives as its source.
const QString OwnSource = QStringLiteral("自定义规则 / own rule");

QString blankWord()
{
    return ChannelRuleDialog::tr("(blank)");
}

QString typedList(const QStringList &values)
{
    QStringList words;
    for (const QString &value : values)
        words << (value.isEmpty() ? blankWord() : value);
    return words.join(QStringLiteral(", "));
}

/// Commas of both scripts divide.
QStringList listTyped(QString text)
{
    text.replace(QChar(u'，'), QLatin1Char(',')).replace(QChar(u'、'), QLatin1Char(','));
    QStringList values;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (!word.isEmpty())
            values << (word == blankWord() ? QString() : word);
    }
    return values;
}

bool asksAlike(const ChannelRule &a, const ChannelRule &b)
{
    return a.channels == b.channels && a.carriers == b.carriers && a.accountTypes == b.accountTypes
        && a.promoter == b.promoter && a.field == b.field && a.scene == b.scene;
}

} // namespace

ChannelRuleDialog::ChannelRuleDialog(const ChannelRuleBoard &board, std::vector<ChannelRule> shipped,
                                     Day today, const TextContext &text, QWidget *parent)
    : QDialog(parent)
    , m_inForce(board.rules)
    , m_shipped(std::move(shipped))
    , m_sources(board.sources)
    , m_today(today)
    , m_text(text)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_moves(new QLabel(this))
    , m_findings(new QLabel(this))
{
    setWindowTitle(tr("Channel rules"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *explanation = new QLabel(
        tr("The first rule that matches a row decides its field; what none takes stays unclassified. "
           "Several values are divided by commas, an empty cell asks for nothing, %1 for an empty "
           "cell of the file. The rules hold for all stores of this workspace; the numbers of rows below are "
           "those of "
           "this store.")
            .arg(blankWord()),
        this);
    m_table->setAccessibleName(tr("Channel rules, the first that matches wins"));
    m_table->setHorizontalHeaderLabels({tr("Rule"), tr("Channel"), tr("Carrier"), tr("Account type"),
                                        tr("Promoter"), tr("Field"), tr("Scene"), tr("Takes")});
    // Ids are for files and terminals: here a rule is its place in the list.
    m_table->setColumnHidden(Id, true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(Use, QHeaderView::Stretch);
    for (QLabel *label : {explanation, m_moves, m_findings}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("&Use these rules"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    column->addWidget(m_moves);
    column->addWidget(m_findings);
    column->addWidget(buttons);
    resize(1080, 620);
    connect(m_table, &QTableWidget::itemChanged, this, &ChannelRuleDialog::check);
    connect(m_keep, &QPushButton::clicked, this, &ChannelRuleDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(m_inForce);
}

QWidget *ChannelRuleDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const auto addButton = [&](const QString &text, auto press) {
        auto *button = new QPushButton(text, row);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, press);
        line->addWidget(button);
    };
    addButton(tr("&Up"), [this] { move(-1); });
    addButton(tr("&Down"), [this] { move(1); });
    addButton(tr("&Add"), [this] { add(); });
    addButton(tr("&Remove"), [this] { remove(); });
    line->addStretch();
    addButton(tr("&Open a file…"), [this] { openFile(); });
    addButton(tr("&Save to a file…"), [this] { saveFile(); });
    addButton(tr("&Back to the rulebook's"), [this] { fill(m_shipped); });
    return row;
}

void ChannelRuleDialog::fill(const std::vector<ChannelRule> &rules)
{
    m_filled = rules;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_table->setRowCount(0);
        for (const ChannelRule &rule : rules)
            addRow(m_table->rowCount(), rule);
        m_table->resizeColumnsToContents();
        // A cell keeps its padding around the list in it, which the table does not count.
        for (const Column column : {Promoter, FieldChoice, SceneChoice})
            m_table->setColumnWidth(column, m_table->columnWidth(column) + CellPadding);
    }
    check();
}

void ChannelRuleDialog::addRow(int row, const ChannelRule &rule)
{
    const QScopedValueRollback filling(m_filling, true);
    m_table->insertRow(row);
    const auto write = [&](Column column, const QString &text) {
        m_table->setItem(row, column, new QTableWidgetItem(text));
    };
    write(Id, rule.id);
    write(Channels, typedList(rule.channels));
    write(Carriers, typedList(rule.carriers));
    write(AccountTypes, typedList(rule.accountTypes));
    write(Use, {});
    m_table->item(row, Use)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    const auto choose = [&](Column column, const std::vector<std::pair<QString, QVariant>> &choices,
                            const QVariant &chosen, const QString &name) {
        auto *choice = new QComboBox(m_table);
        for (const auto &[text, value] : choices)
            choice->addItem(text, value);
        choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
        choice->setAccessibleName(name);
        m_table->setCellWidget(row, column, choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &ChannelRuleDialog::check);
    };
    choose(Promoter, {{tr("any"), -1}, {tr("with"), 1}, {tr("without"), 0}},
           rule.promoter ? int(*rule.promoter) : -1, tr("Promoter"));
    std::vector<std::pair<QString, QVariant>> fields;
    for (int field = 0; field < FieldCount; ++field)
        fields.emplace_back(fieldName(Field(field)), field);
    choose(FieldChoice, fields, int(rule.field), tr("Field"));
    std::vector<std::pair<QString, QVariant>> scenes = {{tr("none"), QString()}};
    for (const QString &scene : ruleScenes())
        scenes.emplace_back(channelSceneName(scene), scene);
    choose(SceneChoice, scenes, rule.scene, tr("Scene"));
}

QComboBox *ChannelRuleDialog::box(int row, Column column) const
{
    return qobject_cast<QComboBox *>(m_table->cellWidget(row, column));
}

ChannelRule ChannelRuleDialog::ruleOf(int row) const
{
    const auto typed = [&](Column column) { return m_table->item(row, column)->text(); };
    ChannelRule rule;
    rule.id = typed(Id).trimmed();
    rule.channels = listTyped(typed(Channels));
    rule.carriers = listTyped(typed(Carriers));
    rule.accountTypes = listTyped(typed(AccountTypes));
    const int promoter = box(row, Promoter)->currentData().toInt();
    if (promoter >= 0)
        rule.promoter = promoter == 1;
    rule.field = Field(box(row, FieldChoice)->currentData().toInt());
    rule.scene = box(row, SceneChoice)->currentData().toString();
    // A rule keeps its source only as long as it asks what it asked.
    rule.provenance.source = OwnSource;
    for (const auto *known : {&m_shipped, &m_filled}) {
        for (const ChannelRule &other : *known) {
            if (other.id == rule.id && asksAlike(other, rule))
                rule.provenance = other.provenance;
        }
    }
    return rule;
}

std::vector<ChannelRule> ChannelRuleDialog::rules() const
{
    std::vector<ChannelRule> all;
    for (int row = 0; row < m_table->rowCount(); ++row)
        all.push_back(ruleOf(row));
    return all;
}

QStringList ChannelRuleDialog::sentences() const
{
    return (m_moves->text() + QLatin1Char('\n') + m_findings->text())
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void ChannelRuleDialog::add()
{
    ChannelRule rule;
    for (int number = 1; rule.id.isEmpty(); ++number) {
        const QString id = QStringLiteral("own_rule_%1").arg(number);
        if (m_table->findItems(id, Qt::MatchExactly).isEmpty())
            rule.id = id;
    }
    const int row = m_table->currentRow() < 0 ? m_table->rowCount() : m_table->currentRow();
    addRow(row, rule);
    m_table->setCurrentCell(row, Channels);
    check();
}

void ChannelRuleDialog::remove()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    check();
}

void ChannelRuleDialog::move(int by)
{
    const int row = m_table->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_table->rowCount())
        return;
    const ChannelRule rule = ruleOf(row);
    m_table->removeRow(row);
    addRow(to, rule);
    m_table->setCurrentCell(to, Channels);
    check();
}

void ChannelRuleDialog::openFile()
{
    const QStringList paths
        = FileDialogs::openFiles(this, tr("Open channel rules"), tr("Channel rules (*.json)"));
    if (paths.isEmpty())
        return;
    const auto bytes = readTextFile(paths.first());
    const auto rules = bytes ? channelRulesFromFile(*bytes, paths.first())
                             : Result<std::vector<ChannelRule>>(bytes.error());
    if (rules)
        fill(*rules);
    else
        m_findings->setText(rules.error().sentence);
}

void ChannelRuleDialog::saveFile()
{
    const QString path = FileDialogs::saveFile(this, tr("Save channel rules"),
                                               QStringLiteral("channels.json"), tr("Channel rules (*.json)"));
    if (path.isEmpty())
        return;
    const auto written = writeTextFile(path, channelRulesFile(rules(), m_today));
    m_findings->setText(written ? tr("Written to %1.").arg(path) : written.error().sentence);
}

void ChannelRuleDialog::check()
{
    if (m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    const std::vector<ChannelRule> typed = rules();
    const std::vector<RuleUse> uses = usesByPlace(typed, usesOf(typed, m_sources));
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->item(row, Use)->setText(ruleUseText(uses[std::size_t(row)]));
    const auto good = channelRulesFromFile(channelRulesFile(typed, m_today), windowTitle());
    m_keep->setEnabled(good.ok());
    m_moves->setText(
        ruleMoveSentences(movesBetween(m_inForce, typed, m_sources), m_text).join(QLatin1Char('\n')));
    const QStringList findings = good ? ruleFindings(uses) : QStringList{good.error().sentence};
    m_findings->setText(findings.join(QLatin1Char('\n')));
}

void ChannelRuleDialog::submit()
{
    const Document document = toDocument(rules(), m_today);
    if (document.body == toDocument(m_shipped, m_today).body)
        Q_EMIT dropped(document.kind, document.id);
    else
        Q_EMIT kept(document);
    accept();
}

} // namespace shopglass
