#include "widgets/pages/sectionview.h"

#include "widgets/common/columnslayout.h"
#include "widgets/common/kpicard.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/chartpanel.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace shopglass {

namespace {

constexpr ColumnsLayout::ColumnWidths CardWidths{184, 420};
constexpr int MostCards = 8;
/// Two charts stand side by side from a page of about 1100 px on.
constexpr ColumnsLayout::ColumnWidths ChartWidths{500, QWIDGETSIZE_MAX};

QLabel *wrappingLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("role", role);
    return label;
}

} // namespace

SectionView::SectionView(const Section &section, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("section_%1").arg(section.id));
    setAccessibleName(section.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    addTexts(section, column);
    addCards(section, column);
    addCharts(section, column);
    addTables(section, column);
    if (!section.note.isEmpty())
        column->addWidget(wrappingLabel(section.note, QStringLiteral("note"), this));
}

void SectionView::addTexts(const Section &section, QVBoxLayout *column)
{
    if (!section.title.isEmpty())
        column->addWidget(wrappingLabel(section.title, QStringLiteral("sectionTitle"), this));
    for (qsizetype i = 0; i < section.sentences.size(); ++i) {
        const QString role = i == 0 ? QStringLiteral("lead") : QStringLiteral("sentence");
        column->addWidget(wrappingLabel(section.sentences.at(i), role, this));
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
        grid->addWidget(card);
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
        grid->addWidget(panel);
    }
}

void SectionView::addTables(const Section &section, QVBoxLayout *column)
{
    for (const TableSpec &spec : section.tables) {
        auto *panel = new QFrame(this);
        panel->setProperty("role", QStringLiteral("panel"));
        auto *inside = new QVBoxLayout(panel);
        inside->setContentsMargins(16, 12, 12, 12);
        auto *table = new SpecTable(SpecTable::Height::Rows, panel);
        table->setSpec(spec);
        connect(table, &SpecTable::failed, this, &SectionView::failed);
        inside->addWidget(table);
        column->addWidget(panel);
    }
}

} // namespace shopglass
