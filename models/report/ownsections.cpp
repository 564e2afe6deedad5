// The user's own indicators on the Overview page and in the report.

#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportOwnIndicators)
};

Meaning againstTarget(const OwnFigure &figure)
{
    if (!figure.target || !figure.kpi.value.hasValue() || figure.kpi.direction == Direction::Neutral)
        return Meaning::None;
    const bool met = figure.kpi.direction == Direction::HigherIsBetter
        ? figure.kpi.value.value >= *figure.target
        : figure.kpi.value.value <= *figure.target;
    return met ? Meaning::Good : Meaning::Bad;
}

TableCell stateCell(const OwnFigure &figure)
{
    const Meaning meaning = againstTarget(figure);
    if (meaning == Meaning::None)
        return textCell(QString());
    return textCell(meaning == Meaning::Good ? Texts::tr("reached") : Texts::tr("missed"), meaning);
}

} // namespace

Section ownSection(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("overview.own");
    section.title = Texts::tr("My indicators");
    section.sentences = views.overview.ownFaults;
    if (views.overview.own.empty())
        return section;

    TableSpec table;
    table.id = QStringLiteral("overview.own");
    table.title = Texts::tr("My indicators by field");
    table.columns = {textColumn(QStringLiteral("indicator"), Texts::tr("Indicator")),
                     numberColumn(QStringLiteral("value"), Texts::tr("Value")),
                     numberColumn(QStringLiteral("delta"), Texts::tr("Change")),
                     numberColumn(QStringLiteral("target"), Texts::tr("Target")),
                     textColumn(QStringLiteral("state"), Texts::tr("State"))};
    for (int field = 0; field < FieldCount; ++field)
        table.columns.push_back(numberColumn(fieldId(Field(field)), fieldName(Field(field))));
    for (const OwnFigure &figure : views.overview.own) {
        section.cards.push_back(indicatorCard(views, figure.kpi.value, text));
        std::vector<TableCell> row{textCell(indicatorName(views, figure.kpi.value.id, text)),
                                   valueCell(figure.kpi.value, text),
                                   deltaCell(figure.kpi.value, figure.kpi.direction, text),
                                   unitCell(figure.target, figure.kpi.value.unit, text), stateCell(figure)};
        for (const IndicatorValue &value : figure.fields)
            row.push_back(valueCell(value, text));
        table.rows.push_back(std::move(row));
    }
    table.note = Texts::tr("Made by you. Change them under File → My indicators.");
    section.tables.push_back(std::move(table));
    return section;
}

} // namespace shopglass
