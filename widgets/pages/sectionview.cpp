#include "widgets/pages/sectionview.h"

#include "widgets/common/columnslayout.h"
#include "widgets/common/copylabel.h"
#include "widgets/common/kpicard.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/chartpanel.h"

#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

namespace shopglass {

namespace {

constexpr ColumnsLayout::ColumnWidths CardWidths{184, 420};
constexpr int MostCards = 8;
/// Two charts stand side by side from a page of about 1100 px on.
constexpr ColumnsLayout::ColumnWidths ChartWidths{500, QWIDGETSIZE_MAX};

QString sectionName(const QString &id)
{
    return QStringLiteral("section_%1").arg(id);
}

} // namespace

SectionView::SectionView(const Section &section, QWidget *parent, Tables tables)
    : QWidget(parent)
{
    setObjectName(sectionName(section.id));
    setAccessibleName(section.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    addTexts(section, column);
    addCards(section, column);
    addCharts(section, column);
    addTables(section, column, tables);
    if (!section.note.isEmpty()) {
        m_note = new CopyLabel(section.note, QStringLiteral("note"), this);
        column->addWidget(m_note);
    }
}

bool SectionView::fits(const Section &section) const
{
    const auto sameTable
        = [](const SpecTable *table, const TableSpec &spec) { return table->spec().id == spec.id; };
    return objectName() == sectionName(section.id) && section.title.isEmpty() == (m_title == nullptr)
        && section.note.isEmpty() == (m_note == nullptr)
        && section.sentences.size() == static_cast<qsizetype>(m_sentences.size())
        && section.cards.size() == m_cards.size()
        && std::ranges::equal(m_charts, section.charts, &ChartPanel::fits)
        && std::ranges::equal(m_tables, section.tables, sameTable);
}

void SectionView::setSection(const Section &section)
{
    setAccessibleName(section.title);
    if (m_title)
        m_title->setText(section.title);
    for (std::size_t i = 0; i < m_sentences.size(); ++i)
        m_sentences.at(i)->setText(section.sentences.at(static_cast<qsizetype>(i)));
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setSpec(section.cards.at(i));
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts.at(i)->setSpec(section.charts.at(i));
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        m_tables.at(i)->setSpec(section.tables.at(i));
    if (m_note)
        m_note->setText(section.note);
}

void SectionView::addTexts(const Section &section, QVBoxLayout *column)
{
    if (!section.title.isEmpty()) {
        m_title = new CopyLabel(section.title, QStringLiteral("sectionTitle"), this);
        column->addWidget(m_title);
    }
    for (qsizetype i = 0; i < section.sentences.size(); ++i) {
        const QString role = i == 0 ? QStringLiteral("lead") : QStringLiteral("sentence");
        m_sentences.push_back(new CopyLabel(section.sentences.at(i), role, this));
        column->addWidget(m_sentences.back());
    }
}

void SectionView::addCards(const Section &section, QVBoxLayout *column)
{
    if (section.cards.empty())
        return;
    auto *grid = new ColumnsLayout(CardWidths, MostCards, 12);
    column->addLayout(grid);
    for (const CardSpec &spec : section.cards) {
        auto *card = new KpiCard(spec, this);
        connect(card, &KpiCard::definitionRequested, this, &SectionView::definitionRequested);
        RowsQuestion question = spec.question;
        if (question.indicator.isEmpty())
            question.indicator = spec.id;
        connect(card, &KpiCard::rowsRequested, this, [this, question] { Q_EMIT rowsRequested(question); });
        grid->addWidget(card);
        m_cards.push_back(card);
    }
}

void SectionView::addCharts(const Section &section, QVBoxLayout *column)
{
    if (section.charts.empty())
        return;
    auto *grid = new ColumnsLayout(ChartWidths, 2, 16);
    column->addLayout(grid);
    for (const ChartSpec &spec : section.charts) {
        auto *panel = new ChartPanel(spec, this);
        connect(panel, &ChartPanel::failed, this, &SectionView::failed);
        connect(panel, &ChartPanel::rowsRequested, this, &SectionView::rowsRequested);
        grid->addWidget(panel);
        m_charts.push_back(panel);
    }
}

void SectionView::addTables(const Section &section, QVBoxLayout *column, Tables tables)
{
    for (const TableSpec &spec : section.tables) {
        auto *panel = new QFrame(this);
        panel->setProperty("role", QStringLiteral("panel"));
        auto *inside = new QVBoxLayout(panel);
        inside->setContentsMargins(16, 12, 12, 12);
        auto *table = new SpecTable(
            tables == Tables::Whole ? SpecTable::Height::AllRows : SpecTable::Height::Rows, panel);
        table->setSpec(spec);
        connect(table, &SpecTable::failed, this, &SectionView::failed);
        connect(table, &SpecTable::rowsRequested, this, &SectionView::rowsRequested);
        inside->addWidget(table);
        column->addWidget(panel);
        m_tables.push_back(table);
    }
}

} // namespace shopglass
