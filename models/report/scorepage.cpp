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

/// Shown when asked for: there is no room for it at first sight.
void hideAtFirst(TableSpec &table, const QString &columnId)
{
    const auto column = std::ranges::find(table.columns, columnId, &TableColumn::id);
    if (column != table.columns.end())
        column->detail = true;
}

void fitPage(Section &section)
{
    for (TableSpec &table : section.tables) {
        if (table.id.contains(QLatin1String(".gaps"))) {
            for (const char *column : {"dimension", "sample", "weight", "confidence"})
                hideAtFirst(table, QString::fromLatin1(column));
        } else if (table.id == QLatin1String("programmes.board")) {
            hideAtFirst(table, QStringLiteral("valid"));
            hideAtFirst(table, QStringLiteral("confidence"));
        } else if (table.id.startsWith(QLatin1String("programmes."))) {
            hideAtFirst(table, QStringLiteral("confidence"));
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
