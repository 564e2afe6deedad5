#include "widgets/pages/coveragepanel.h"

#include "models/report/coveragesections.h"
#include "widgets/common/spectable.h"
#include "widgets/common/wheelpasser.h"
#include "widgets/pages/chartpanel.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace shopglass {

namespace {

/// "2026-05" or "2026" as days, "" as none.
std::optional<Period> periodOf(const QString &span, const Period &all)
{
    if (span == QLatin1String("all"))
        return all;
    const auto from
        = Day::fromIso(span.size() == 4 ? span + QStringLiteral("-01-01") : span + QStringLiteral("-01"));
    if (!from)
        return std::nullopt;
    const auto next = from->plus(span.size() == 4 ? 366 : 31).iso().left(span.size());
    const auto end
        = Day::fromIso(span.size() == 4 ? next + QStringLiteral("-01-01") : next + QStringLiteral("-01"));
    return Period{*from, end->plus(-1)};
}

QFrame *panelAround(QWidget *inside, QWidget *parent)
{
    auto *panel = new QFrame(parent);
    panel->setProperty("role", QStringLiteral("panel"));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 12, 12, 12);
    column->addWidget(inside);
    return panel;
}

} // namespace

CoveragePanel::CoveragePanel(const DataView &input, const TextContext &text, const QString &span,
                             QWidget *parent)
    : QWidget(parent)
    , m_newest(input.coverage)
    , m_calendars(input.calendars)
    , m_text(text)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    addSpans(span);
    showSpan();
    connect(m_spans, &QComboBox::currentIndexChanged, this, [this] {
        showSpan();
        Q_EMIT spanChosen(m_spans->currentData().toString());
    });
}

/// The newest days, all of them, years and months, the newest first.
void CoveragePanel::addSpans(const QString &chosen)
{
    auto *row = new QHBoxLayout;
    m_spans = new QComboBox(this);
    WheelPasser::watch(m_spans);
    m_spans->setObjectName(QStringLiteral("coverageSpan"));
    m_spans->setAccessibleName(tr("Days of the coverage calendar"));
    auto *label = new QLabel(tr("&Days of the coverage calendar:"), this);
    label->setBuddy(m_spans);
    m_spans->addItem(tr("The newest %n day(s)", nullptr, m_newest.window.days()), QString());
    if (const auto all = calendarSpan(m_calendars)) {
        m_spans->addItem(tr("All: %1 – %2").arg(all->from.iso(), all->to.iso()), QStringLiteral("all"));
        const QString first = all->from.iso();
        const QString last = all->to.iso();
        for (int year = last.left(4).toInt(); year >= first.left(4).toInt(); --year)
            m_spans->addItem(QString::number(year), QString::number(year));
        for (QString month = last.left(7); month >= first.left(7);) {
            m_spans->addItem(month, month);
            month = Day::fromIso(month + QStringLiteral("-01"))->plus(-1).iso().left(7);
        }
    }
    m_spans->setCurrentIndex(std::max(0, m_spans->findData(chosen)));
    row->addWidget(label);
    row->addWidget(m_spans);
    row->addStretch();
    m_column->addLayout(row);
}

void CoveragePanel::showSpan()
{
    delete m_contents;
    m_contents = new QWidget(this);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    const auto all = calendarSpan(m_calendars);
    const auto period = all ? periodOf(m_spans->currentData().toString(), *all) : std::nullopt;
    const CoverageView view = period ? buildCoverageView(m_newest.store, m_calendars, *period) : m_newest;
    auto *chart = new ChartPanel(coverageCalendarChart(view, m_text), m_contents);
    connect(chart, &ChartPanel::failed, this, &CoveragePanel::failed);
    column->addWidget(chart);
    const auto add = [this, column](const TableSpec &spec, SpecTable::Height height) {
        auto *table = new SpecTable(height, m_contents);
        table->setObjectName(spec.id);
        table->setSpec(spec);
        connect(table, &SpecTable::failed, this, &CoveragePanel::failed);
        column->addWidget(panelAround(table, m_contents));
    };
    // A menu that is cut off cannot be followed.
    add(coverageStateTable(view, m_text), SpecTable::Height::AllRows);
    if (const TableSpec partly = partlyDaysTable(view, m_text); !partly.rows.empty())
        add(partly, SpecTable::Height::Rows);
    m_column->addWidget(m_contents);
}

} // namespace shopglass
