#include "models/promotions/ownevents.h"
#include "models/report/cells.h"
#include "models/report/promotionparts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPromotionYears)
};

/// "known", "partly estimated", "estimated", "own".
TableCell certaintyCell(const PromotionEvent &event)
{
    if (isOwnEvent(event))
        return textCell(Texts::tr("added by you"));
    const auto estimated = std::ranges::count_if(event.phases, &PromotionPhase::estimated);
    if (estimated == std::ssize(event.phases))
        return textCell(Texts::tr("estimated from the pattern"), Meaning::Estimated);
    if (estimated == 0)
        return textCell(Texts::tr("published"));
    return textCell(
        Texts::tr("%n of %1 phase(s) published", nullptr, int(event.phases.size()) - int(estimated))
            .arg(event.phases.size()),
        Meaning::Estimated);
}

} // namespace

QString promotionName(const PromotionEvent &event, const TextContext &text)
{
    if (isOwnEvent(event))
        return local(event.name, text);
    const QString name = Texts::tr("%1 %2").arg(local(event.name, text)).arg(event.year);
    return event.estimated ? Texts::tr("%1 (dates estimated)").arg(name) : name;
}

SeriesRole promotionPhaseRole(const QString &phase)
{
    if (phase == u"burst")
        return SeriesRole::Primary;
    if (phase == u"warmup")
        return SeriesRole::Accent2;
    if (phase == u"seeding")
        return SeriesRole::Accent3;
    if (phase == u"encore")
        return SeriesRole::Shelf;
    return phase == u"review" ? SeriesRole::Comparison : SeriesRole::Unclassified;
}

TableSpec promotionYearTable(const PromotionView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("promotions.years");
    table.title = Texts::tr("All years");
    table.columns = {textColumn(QStringLiteral("event"), Texts::tr("Promotion")),
                     textColumn(QStringLiteral("from"), Texts::tr("From")),
                     textColumn(QStringLiteral("main"), Texts::tr("Main day")),
                     textColumn(QStringLiteral("to"), Texts::tr("To")),
                     numberColumn(QStringLiteral("until"), Texts::tr("Days until it begins")),
                     textColumn(QStringLiteral("certainty"), Texts::tr("Dates")),
                     textColumn(QStringLiteral("source"), Texts::tr("Source"))};
    for (auto event = view.years.rbegin(); event != view.years.rend(); ++event) {
        if (event->phases.empty())
            continue;
        const Period days = event->days();
        TableCell until = countCell(days.from - view.today, text);
        if (days.to < view.today)
            until = textCell(Texts::tr("over"), Meaning::Muted);
        else if (days.from <= view.today)
            until = textCell(Texts::tr("now"), Meaning::Good);
        until.raw = days.from - view.today;
        TableCell source
            = textCell(isOwnEvent(*event) ? missingText() : event->provenance.source, Meaning::Muted);
        table.rows.push_back({textCell(promotionName(*event, text)), dayCell(days.from),
                              dayCell(event->anchorDay), dayCell(days.to), until, certaintyCell(*event),
                              source});
    }
    table.printedRows = 8;
    table.note
        = Texts::tr("A year without published dates follows the pattern of its series: it is estimated "
                    "and will move once the platform publishes it.");
    table.windowNote = Texts::tr("Add your own events by “Own events…”.");
    table.terminalNote = QStringLiteral("shopglass promotions add NAME --from DAY --to DAY");
    table.emptyText = Texts::tr("The rulebook knows no promotion.");
    return table;
}

} // namespace shopglass
