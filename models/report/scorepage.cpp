#include "models/report/scorepage.h"

#include "models/report/programmesections.h"
#include "models/report/scoreparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportScorePage)
};

/// So that the what-if does not stand alone on its tab.
Section noPlanSection()
{
    Section section;
    section.id = QStringLiteral("scores.plan");
    section.part = plansPartTitle();
    section.sentences << Texts::tr(
        "There is no plan yet. Move an indicator below to see what it would change, "
        "and keep what you mean to reach as a plan.");
    return section;
}

/// Takes the column out and says what it said in the tooltip of the cell that names the row.
void moveToTooltip(TableSpec &table, const QString &columnId, const QString &nameId)
{
    const auto name = std::ranges::find(table.columns, nameId, &TableColumn::id);
    const auto column = std::ranges::find(table.columns, columnId, &TableColumn::id);
    if (name == table.columns.end() || column == table.columns.end())
        return;
    const auto nameAt = std::distance(table.columns.begin(), name);
    const auto at = std::distance(table.columns.begin(), column);
    for (std::vector<TableCell> &row : table.rows) {
        const TableCell &moved = row[std::size_t(at)];
        QStringList lines{row[std::size_t(nameAt)].tooltip,
                          //: %1 title of a column, %2 what stands in it
                          Texts::tr("%1: %2").arg(column->title, moved.text),
                          moved.unit == CellUnit::Text ? moved.tooltip : QString()};
        lines.removeAll(QString());
        row[std::size_t(nameAt)].tooltip = lines.join(QLatin1Char('\n'));
        row.erase(row.begin() + at);
    }
    table.columns.erase(column);
}

void fitPage(Section &section)
{
    for (TableSpec &table : section.tables) {
        if (table.id.contains(QLatin1String(".gaps"))) {
            for (const char *column : {"dimension", "sample", "weight", "confidence"})
                moveToTooltip(table, QString::fromLatin1(column), QStringLiteral("indicator"));
        } else if (table.id == QLatin1String("programmes.board")) {
            moveToTooltip(table, QStringLiteral("valid"), QStringLiteral("programme"));
            moveToTooltip(table, QStringLiteral("confidence"), QStringLiteral("programme"));
        } else if (table.id.startsWith(QLatin1String("programmes."))) {
            moveToTooltip(table, QStringLiteral("confidence"), QStringLiteral("condition"));
        }
    }
}

} // namespace

QString plansPartTitle()
{
    return scorePartTitle(ScorePart::Plans);
}

std::vector<Section> scorePageSections(const ViewSet &views, const TextContext &text)
{
    std::vector<Section> sections = scoreSections(views, text);
    std::vector<Section> programmes = programmeSections(views, text);
    for (Section &section : programmes)
        section.part = scorePartTitle(ScorePart::Programmes);
    std::move(programmes.begin(), programmes.end(), std::back_inserter(sections));
    if (std::ranges::find(sections, plansPartTitle(), &Section::part) == sections.end())
        sections.push_back(noPlanSection());
    QStringList order;
    for (const ScorePart part :
         {ScorePart::Overview, ScorePart::Costs, ScorePart::Plans, ScorePart::History, ScorePart::Programmes})
        order << scorePartTitle(part);
    std::ranges::stable_sort(sections, {},
                             [&](const Section &section) { return order.indexOf(section.part); });
    std::ranges::for_each(sections, fitPage);
    return sections;
}

} // namespace shopglass
