#include "models/report/definitionlimits.h"

#include "models/evidence/measurefields.h"
#include "models/report/cells.h"
#include "models/report/wording.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportTimeLimits)
};

QString limitName(TimeLimit limit)
{
    switch (limit) {
    case TimeLimit::Pickup:
        return Texts::tr("From payment to pick-up");
    case TimeLimit::RefundOnlyUnshipped:
        return Texts::tr("Refund only, asked for before shipping: from the application to its end");
    case TimeLimit::RefundOnlyShipped:
        return Texts::tr("Refund only, asked for after shipping: from the application to its end");
    case TimeLimit::ReturnApproval:
        return Texts::tr("Return: from the application to the shop's answer");
    case TimeLimit::ReturnInspection:
        return Texts::tr("Return: from the arrival of the goods to the refund");
    }
    Q_UNREACHABLE();
}

} // namespace

QString validDays(const Provenance &provenance)
{
    if (provenance.validFrom && provenance.validTo)
        return fullPeriod({*provenance.validFrom, *provenance.validTo});
    if (provenance.validFrom)
        return Texts::tr("from %1 on").arg(provenance.validFrom->iso());
    return provenance.validTo ? Texts::tr("until %1").arg(provenance.validTo->iso()) : Texts::tr("every day");
}

std::optional<TableSpec> timeLimitTable(const CompiledIndicator &indicator, const TimeLimits &limits,
                                        const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("definition.limits");
    table.title = Texts::tr("Time limits");
    table.columns = {textColumn(QStringLiteral("limit"), Texts::tr("Time limit")),
                     numberColumn(QStringLiteral("hours"), Texts::tr("Hours")),
                     textColumn(QStringLiteral("days"), Texts::tr("Holds")),
                     textColumn(QStringLiteral("confidence"), Texts::tr("Confidence")),
                     textColumn(QStringLiteral("source"), Texts::tr("Source"))};
    for (const TimeLimit limit : timeLimitsOf(indicator)) {
        for (const TimeLimitRule &rule : limits.of(limit))
            table.rows.push_back({textCell(limitName(limit)), countCell(rule.hours, text),
                                  textCell(validDays(rule.provenance)),
                                  textCell(confidenceText(rule.provenance, text)),
                                  textCell(rule.provenance.source)});
    }
    if (table.rows.empty())
        return std::nullopt;
    table.note = Texts::tr("The limit of the day on which the clock starts counts.");
    return table;
}

} // namespace shopglass
