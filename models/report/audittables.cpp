#include "models/report/audittables.h"

#include "models/report/cells.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportAuditTables)
};

QString severityWords(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Serious:
        return Texts::tr("● serious");
    case FindingSeverity::Watch:
        return Texts::tr("◐ watch");
    case FindingSeverity::Minor:
        break;
    }
    return Texts::tr("○ minor");
}

QString severitySign(FindingSeverity severity)
{
    return severityWords(severity).left(1);
}

Meaning severityColour(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Serious:
        return Meaning::Bad;
    case FindingSeverity::Watch:
        return Meaning::Warning;
    case FindingSeverity::Minor:
        break;
    }
    return Meaning::Muted;
}

Heat heatOf(AuditMark mark)
{
    switch (mark) {
    case AuditMark::None:
        break;
    case AuditMark::Good:
        return Heat::Good;
    case AuditMark::Watch:
        return Heat::Watch;
    case AuditMark::Bad:
        return Heat::Bad;
    }
    return Heat::None;
}

/// A number on a column's scale: in the indicator's unit, as a change, or as a multiple of the median.
QString scaleText(const PortfolioColumn &column, double number, const TextContext &text)
{
    switch (column.rule.scale) {
    case AuditColumn::Scale::None:
        return {};
    case AuditColumn::Scale::Threshold:
        return unitCell(number, column.unit, text).text;
    case AuditColumn::Scale::Change:
        if (column.unit == Unit::Ratio)
            return percentagePoints(number, text.language);
        return (number > 0 ? QStringLiteral("+") : QString()) + percent(number, 0);
    case AuditColumn::Scale::Median:
        return Texts::tr("%1 × the median").arg(QString::number(number, 'g', 4));
    }
    return {};
}

/// Why a cell is tinted, in words.
QString markWords(const PortfolioColumn &column, AuditMark mark, const TextContext &text)
{
    switch (mark) {
    case AuditMark::None:
        return {};
    case AuditMark::Good:
        return Texts::tr("good: the line is %1").arg(scaleText(column, column.rule.good.value_or(0.0), text));
    case AuditMark::Watch:
        return Texts::tr("to watch: worse than %1").arg(scaleText(column, column.rule.watch, text));
    case AuditMark::Bad:
        return Texts::tr("bad: worse than %1").arg(scaleText(column, column.rule.bad, text));
    }
    return {};
}

TableCell comingCell()
{
    TableCell cell = missingCell();
    //: Stands where a figure is still being read
    cell.text = Texts::tr("…");
    cell.tooltip = Texts::tr("This figure is still being read.");
    return cell;
}

TableCell figureCell(const PortfolioColumn &column, const std::optional<IndicatorValue> &value,
                     const TextContext &text)
{
    if (!value)
        return comingCell();
    TableCell cell = valueCell(*value, text);
    if (!value->hasValue()) {
        // The state in a dash's place would widen every column; the tooltip has it in words.
        const QString note = coverageNote(*value);
        cell.tooltip = note.isEmpty() ? cell.text : Texts::tr("%1: %2").arg(cell.text, note);
        cell.text = missingText();
        return cell;
    }
    const AuditMark mark = markOf(column, value);
    cell.heat = heatOf(mark);
    if (mark == AuditMark::Bad)
        cell.text.prepend(severitySign(FindingSeverity::Serious) + QLatin1Char(' '));
    if (mark == AuditMark::Watch)
        cell.text.prepend(severitySign(FindingSeverity::Watch) + QLatin1Char(' '));
    QStringList notes{cell.tooltip};
    if (const QString change = deltaText(*value, text); !change.isEmpty() && !column.rule.showChange)
        notes << change;
    if (const QString words = markWords(column, mark, text); !words.isEmpty())
        notes << words;
    cell.tooltip = notes.join(QLatin1Char('\n'));
    return cell;
}

TableCell changeCell(const PortfolioColumn &column, const std::optional<IndicatorValue> &value,
                     const TextContext &text)
{
    return value ? deltaCell(*value, column.direction, text) : comingCell();
}

TableCell findingCell(const StoreAudit &store, const TextContext &text)
{
    const Finding *worst = store.worst();
    if (!worst)
        return store.complete ? textCell(Texts::tr("nothing found"), Meaning::Muted) : comingCell();
    const QString sign = severitySign(worst->severity);
    const QString title = local(worst->title, text);
    TableCell cell = textCell(
        store.findings.size() == 1
            ? Texts::tr("%1 %2").arg(sign, title)
            : Texts::tr("%1 %2 and %n more", nullptr, int(store.findings.size()) - 1).arg(sign, title),
        severityColour(worst->severity));
    QStringList lines;
    for (const Finding &finding : store.findings)
        lines << findingLine(finding, text);
    cell.tooltip = lines.join(QLatin1Char('\n'));
    return cell;
}

TableCell asOfCell(const StoreAudit &store)
{
    if (!store.asOf) {
        TableCell cell = textCell(Texts::tr("no data"), Meaning::Muted);
        cell.raw = QString();
        return cell;
    }
    TableCell cell = dayCell(*store.asOf);
    if (store.state == DataState::Stale) {
        cell.text = Texts::tr("◐ %1").arg(store.asOf->iso());
        cell.tooltip = Texts::tr("stale: %n day(s) old", nullptr, *store.dataAgeDays);
        cell.heat = Heat::Watch;
    } else if (store.state == DataState::SingleDay) {
        cell.tooltip = Texts::tr("a single day of data");
    }
    return cell;
}

TableCell coverageCell(const StoreAudit &store, const QString &kind, int days)
{
    const auto line = std::ranges::find(store.coverage, kind, &CoverageLine::kindId);
    if (line == store.coverage.end())
        return missingCell();
    const int covered = days - line->missingDays;
    TableCell cell = textCell(QStringLiteral("%1/%2").arg(covered).arg(days));
    cell.raw = covered;
    cell.unit = CellUnit::Days;
    cell.heat = covered == days ? Heat::None : covered > 0 ? Heat::Watch : Heat::Bad;
    if (covered == 0)
        cell.text.prepend(QStringLiteral("● "));
    else if (covered < days)
        cell.text.prepend(QStringLiteral("◐ "));
    cell.tooltip = Texts::tr("%n day(s) missing", nullptr, line->missingDays);
    return cell;
}

std::vector<TableCell> storeRow(const PortfolioView &view, const StoreAudit &store, const TextContext &text)
{
    std::vector<TableCell> row{textCell(store.store), findingCell(store, text), asOfCell(store)};
    for (std::size_t i = 0; i < view.columns.size(); ++i) {
        row.push_back(figureCell(view.columns[i], store.values[i], text));
        if (view.columns[i].rule.showChange)
            row.push_back(changeCell(view.columns[i], store.values[i], text));
    }
    for (const QString &kind : view.coreKinds)
        row.push_back(coverageCell(store, kind, view.coverageWindow.days()));
    return row;
}

QString kindName(const PortfolioView &view, const QString &kind, const TextContext &text)
{
    if (view.stores.empty())
        return kind;
    const auto &coverage = view.stores.front().coverage;
    const auto line = std::ranges::find(coverage, kind, &CoverageLine::kindId);
    return line == coverage.end() ? kind : local(line->name, text);
}

/// "e.g. orders 7001, 7002": some of those that a finding is about.
QString ordersText(const Finding &finding)
{
    return Texts::tr("e.g. orders %1").arg(finding.orders.join(Texts::tr(", ")));
}

QString evidenceText(const Finding &finding, const TextContext &text)
{
    QStringList parts;
    for (const Finding::Figure &figure : finding.evidence)
        parts << Texts::tr("%1 %2").arg(local(figure.name, text), valueText(figure.value, text));
    if (!finding.orders.isEmpty())
        parts << ordersText(finding);
    return parts.join(Texts::tr("; "));
}

QString scaleWords(const PortfolioColumn &column, const TextContext &text)
{
    switch (column.rule.scale) {
    case AuditColumn::Scale::None:
        break;
    case AuditColumn::Scale::Threshold:
        return Texts::tr("its value");
    case AuditColumn::Scale::Change:
        return Texts::tr("its change against the comparison period");
    case AuditColumn::Scale::Median:
        return column.median
            ? Texts::tr("the median of these stores, %1").arg(unitCell(column.median, column.unit, text).text)
            : Texts::tr("the median of these stores; too few stores");
    }
    return Texts::tr("not judged");
}

} // namespace

QString findingLine(const Finding &finding, const TextContext &text)
{
    const QString line = severitySign(finding.severity) + QLatin1Char(' ') + local(finding.sentence, text);
    return finding.orders.isEmpty() ? line : Texts::tr("%1 (%2)").arg(line, ordersText(finding));
}

TableSpec auditTable(const PortfolioView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("audit.stores");
    table.title = Texts::tr("Stores by need for attention");
    table.frozenColumns = 1;
    table.columns = {textColumn(QStringLiteral("store"), Texts::tr("Store")),
                     textColumn(QStringLiteral("finding"), Texts::tr("Gravest finding")),
                     textColumn(QStringLiteral("as_of"), Texts::tr("Data as of"))};
    for (const PortfolioColumn &column : view.columns) {
        const QString &id = column.rule.indicator;
        const QString name = local(column.name, text);
        table.columns.push_back(numberColumn(id, name, id));
        if (column.rule.showChange)
            table.columns.push_back(
                numberColumn(id + QStringLiteral("_change"), Texts::tr("%1: change").arg(name), id));
    }
    for (const QString &kind : view.coreKinds)
        table.columns.push_back(numberColumn(QStringLiteral("covered_") + kind,
                                             Texts::tr("%1: days covered").arg(kindName(view, kind, text))));
    for (const StoreAudit &store : view.stores)
        table.rows.push_back(storeRow(view, store, text));
    table.note = Texts::tr(
        "Graver findings come first, then more serious ones, more to watch, and the name. Orange with ● is "
        "bad, "
        "yellow with ◐ is to be watched, blue is good; lines and medians are in the table of scales. “—” is "
        "unknown, never zero.");
    table.emptyText
        = Texts::tr("The workspace has no stores yet. Import a folder with one sub-folder per store.");
    return table;
}

TableSpec findingTable(const PortfolioView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("audit.findings");
    table.title = Texts::tr("Findings of all stores");
    table.columns = {textColumn(QStringLiteral("store"), Texts::tr("Store")),
                     textColumn(QStringLiteral("severity"), Texts::tr("Severity")),
                     textColumn(QStringLiteral("finding"), Texts::tr("Finding")),
                     textColumn(QStringLiteral("evidence"), Texts::tr("Evidence")),
                     textColumn(QStringLiteral("basis"), Texts::tr("Basis of the rule")),
                     textColumn(QStringLiteral("id"), Texts::tr("Rule"))};
    for (const StoreAudit &store : view.stores) {
        for (const Finding &finding : store.findings) {
            table.rows.push_back(
                {textCell(store.store),
                 textCell(severityWords(finding.severity), severityColour(finding.severity)),
                 textCell(local(finding.sentence, text)), textCell(evidenceText(finding, text)),
                 textCell(confidenceText(finding.provenance, text)), textCell(local(finding.title, text))});
        }
    }
    table.emptyText = Texts::tr("Nothing was found.");
    return table;
}

TableSpec scaleTable(const PortfolioView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("audit.scales");
    table.title = Texts::tr("Scales of the columns");
    table.columns = {textColumn(QStringLiteral("column"), Texts::tr("Column")),
                     textColumn(QStringLiteral("scale"), Texts::tr("Judged by")),
                     textColumn(QStringLiteral("good"), Texts::tr("Good from")),
                     textColumn(QStringLiteral("watch"), Texts::tr("To watch beyond")),
                     textColumn(QStringLiteral("bad"), Texts::tr("Bad beyond")),
                     textColumn(QStringLiteral("basis"), Texts::tr("Basis"))};
    for (const PortfolioColumn &column : view.columns) {
        const bool judged = column.rule.scale != AuditColumn::Scale::None;
        const auto line = [&](std::optional<double> number) {
            return judged && number ? textCell(scaleText(column, *number, text)) : missingCell();
        };
        TableCell basis = textCell(confidenceText(column.rule.provenance, text));
        basis.tooltip = column.rule.provenance.source;
        table.rows.push_back({textCell(local(column.name, text)), textCell(scaleWords(column, text)),
                              line(column.rule.good), line(column.rule.watch), line(column.rule.bad), basis});
    }
    table.note
        = Texts::tr("The lines come from the rulebook, which names their sources; most are assumptions.");
    return table;
}

} // namespace shopglass
