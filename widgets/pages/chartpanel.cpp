#include "widgets/pages/chartpanel.h"

#include "models/report/stackedshares.h"
#include "widgets/charts/chartwidget.h"
#include "widgets/common/copylabel.h"
#include "widgets/common/icons.h"
#include "widgets/common/spectable.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shopglass {

namespace {

constexpr int ChartHeight = 260;
constexpr int RadarHeight = 320;
constexpr int RowHeight = 30;
constexpr int AxisRoom = 72;

/// Lines, areas, columns and points may be as tall as their neighbour; bars would only grow fat.
bool growing(const ChartSpec &spec)
{
    return spec.kind == ChartKind::Lines || spec.kind == ChartKind::StackedArea
        || spec.kind == ChartKind::Columns || spec.kind == ChartKind::Scatter;
}

/// Bars and timelines grow with their rows.
int chartHeight(const ChartSpec &spec)
{
    if (growing(spec))
        return ChartHeight;
    if (spec.kind == ChartKind::Radar)
        return RadarHeight;
    const int rows = spec.kind == ChartKind::Timeline ? static_cast<int>(spec.rowLabels.size())
                                                      : static_cast<int>(spec.bars.size());
    return rows > 0 ? std::clamp(rows * RowHeight + AxisRoom, 140, 560) : ChartHeight;
}

TableSpec twinOf(const ChartSpec &spec)
{
    TableSpec twin = spec.twin;
    if (twin.id.isEmpty())
        twin.id = spec.id;
    return twin;
}

/// Of a single part the share is always all.
bool hasShares(const ChartSpec &spec)
{
    return spec.kind == ChartKind::StackedArea && spec.series.size() > 1;
}

QString emptyText(const ChartSpec &spec)
{
    return spec.emptyText.isEmpty() ? ChartPanel::tr("There is nothing to draw here yet.") : spec.emptyText;
}

} // namespace

ChartPanel::ChartPanel(const ChartSpec &spec, QWidget *parent)
    : QFrame(parent)
    , m_title(new CopyLabel(spec.title, QStringLiteral("chartTitle"), this))
    , m_spec(spec)
    , m_shareButton(new QToolButton(this))
    , m_chartButton(new QToolButton(this))
    , m_radarButton(new QToolButton(this))
    , m_tableButton(new QToolButton(this))
{
    setProperty("role", QStringLiteral("panel"));
    auto *group = new QButtonGroup(this);
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_title, 1);
    m_shareButton->setCheckable(true);
    m_shareButton->setAutoRaise(true);
    top->addWidget(m_shareButton, 0, Qt::AlignTop);
    for (QToolButton *button : {m_chartButton, m_radarButton, m_tableButton}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        group->addButton(button);
        top->addWidget(button, 0, Qt::AlignTop);
    }
    m_chartButton->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(top);
    if (!spec.summary.isEmpty()) {
        m_summary = new CopyLabel(spec.summary, QStringLiteral("muted"), this);
        column->addWidget(m_summary);
    }
    m_radarButton->setVisible(spec.asRadar && !spec.isEmpty());
    m_shareButton->setVisible(hasShares(spec));
    addFaces(spec);
    connect(m_shareButton, &QToolButton::toggled, this, &ChartPanel::showShares);
    connect(m_radarButton, &QToolButton::clicked, this, [this] { show(Face::Radar); });
    connect(m_chartButton, &QToolButton::clicked, this, [this] { show(Face::Chart); });
    connect(m_tableButton, &QToolButton::clicked, this, [this] { show(Face::Table); });
    retranslate();
}

void ChartPanel::addFaces(const ChartSpec &spec)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    if (spec.isEmpty()) {
        m_empty = new CopyLabel(emptyText(spec), QStringLiteral("muted"), this);
        column->addWidget(m_empty, 1, Qt::AlignTop);
        m_chartButton->hide();
        m_tableButton->hide();
        return;
    }
    m_chart = new ChartWidget(this);
    setChart(spec);
    connect(m_chart, &ChartWidget::failed, this, &ChartPanel::failed);
    connect(m_chart, &ChartWidget::rowsRequested, this, &ChartPanel::rowsRequested);
    column->addWidget(m_chart, growing(spec) ? 1 : 0);
    if (!growing(spec))
        column->addStretch();
    m_tableButton->setEnabled(!spec.twin.rows.empty());
}

ChartPanel::Face ChartPanel::face() const
{
    return m_tableButton->isChecked() ? Face::Table : m_radarButton->isChecked() ? Face::Radar : Face::Chart;
}

void ChartPanel::setChart(ChartSpec spec)
{
    if (spec.asRadar)
        spec.kind = face() == Face::Radar ? ChartKind::Radar : ChartKind::HorizontalBars;
    fitHeight(spec);
    m_chart->setSpec(spec);
}

void ChartPanel::fitHeight(const ChartSpec &spec)
{
    m_chart->setMinimumHeight(chartHeight(spec));
    if (!growing(spec))
        m_chart->setMaximumHeight(chartHeight(spec));
}

bool ChartPanel::fits(const ChartSpec &spec) const
{
    if (spec.summary.isEmpty() == (m_summary != nullptr) || spec.isEmpty() != (m_chart == nullptr))
        return false;
    return !m_chart || (m_chart->spec().id == spec.id && growing(m_chart->spec()) == growing(spec));
}

void ChartPanel::setSpec(const ChartSpec &spec)
{
    m_title->setText(spec.title);
    if (m_summary)
        m_summary->setText(spec.summary);
    if (m_empty)
        m_empty->setText(emptyText(spec));
    if (!m_chart)
        return;
    m_spec = spec;
    m_radarButton->setVisible(spec.asRadar);
    m_shareButton->setVisible(hasShares(spec));
    if (!spec.asRadar && face() == Face::Radar)
        m_chartButton->setChecked(true);
    showShares();
    m_tableButton->setEnabled(!spec.twin.rows.empty());
    if (spec.twin.rows.empty())
        show(Face::Chart);
}

ChartSpec ChartPanel::shownSpec() const
{
    return hasShares(m_spec) && m_shareButton->isChecked() ? stackedShares(m_spec) : m_spec;
}

void ChartPanel::showShares()
{
    const ChartSpec shown = shownSpec();
    setChart(shown);
    if (m_table)
        m_table->setSpec(twinOf(shown));
}

void ChartPanel::addTable()
{
    m_table = new SpecTable(SpecTable::Height::Rows, this);
    m_table->setSpec(twinOf(m_chart->spec()));
    connect(m_table, &SpecTable::failed, this, &ChartPanel::failed);
    connect(m_table, &SpecTable::rowsRequested, this, &ChartPanel::rowsRequested);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_chart) + 1, m_table);
}

void ChartPanel::show(Face face)
{
    if (!m_chart)
        return;
    if (face == Face::Table && !m_table)
        addTable();
    QToolButton *button = face == Face::Table ? m_tableButton
        : face == Face::Radar                 ? m_radarButton
                                              : m_chartButton;
    button->setChecked(true);
    if (face != Face::Table && m_chart->spec().asRadar)
        setChart(m_chart->spec());
    m_chart->setVisible(face != Face::Table);
    if (m_table)
        m_table->setVisible(face == Face::Table);
}

void ChartPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartPanel::retranslate()
{
    m_chartButton->setIcon(tintedIcon(QStringLiteral("chart"), palette()));
    m_radarButton->setIcon(tintedIcon(QStringLiteral("radar"), palette()));
    m_tableButton->setIcon(tintedIcon(QStringLiteral("table"), palette()));
    m_shareButton->setText(tr("100 %"));
    m_shareButton->setToolTip(tr("Show shares instead of amounts"));
    m_shareButton->setAccessibleName(m_shareButton->toolTip());
    m_chartButton->setToolTip(tr("Show as chart"));
    m_radarButton->setToolTip(tr("Show as radar"));
    m_tableButton->setToolTip(tr("Show as table"));
    m_chartButton->setAccessibleName(m_chartButton->toolTip());
    m_radarButton->setAccessibleName(m_radarButton->toolTip());
    m_tableButton->setAccessibleName(m_tableButton->toolTip());
}

} // namespace shopglass
