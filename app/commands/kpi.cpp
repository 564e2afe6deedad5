#include "app/commands/command.h"
#include "models/base/csvfield.h"
#include "models/indicators/indicatorjson.h"
#include "models/indicators/ownindicator.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KpiCommand)
};

const std::vector<std::pair<QString, GroupBy>> &groupings()
{
    static const std::vector<std::pair<QString, GroupBy>> all{
        {QStringLiteral("day"), GroupBy::Day},
        {QStringLiteral("week"), GroupBy::Week},
        {QStringLiteral("month"), GroupBy::Month},
        {QStringLiteral("field"), GroupBy::Field},
        {QStringLiteral("scene"), GroupBy::Scene},
        {QStringLiteral("product"), GroupBy::Product},
        {QStringLiteral("influencer"), GroupBy::Influencer},
        {QStringLiteral("warehouse"), GroupBy::Warehouse},
        {QStringLiteral("courier"), GroupBy::Courier},
        {QStringLiteral("province"), GroupBy::Province},
    };
    return all;
}

std::optional<GroupBy> groupingNamed(const QString &name)
{
    if (name.isEmpty())
        return GroupBy::None;
    for (const auto &[id, groupBy] : groupings()) {
        if (id == name)
            return groupBy;
    }
    return std::nullopt;
}

QJsonObject rowsJson(const std::vector<IndicatorRow> &rows, const AnalysisContext &context, const QString &by)
{
    QJsonArray list;
    for (const IndicatorRow &row : rows) {
        QJsonArray values;
        for (const IndicatorValue &value : row.values)
            values.append(toJson(value));
        QJsonObject key;
        if (!by.isEmpty())
            key.insert(by, row.key);
        QJsonObject entry{{QStringLiteral("key"), key}, {QStringLiteral("indicators"), values}};
        if (!row.label.isEmpty())
            entry.insert(QStringLiteral("label"), row.label);
        list.append(entry);
    }
    return {{QStringLiteral("store"), context.columns->store.name},
            {QStringLiteral("period"),
             QJsonObject{{QStringLiteral("from"), context.period.from.iso()},
                         {QStringLiteral("to"), context.period.to.iso()}}},
            {QStringLiteral("as_of"), context.asOf.iso()},
            {QStringLiteral("rows"), list}};
}

/// The exact value: yuan with two decimals for money, the shortest exact number otherwise; empty without a
/// value.
QString exactText(const IndicatorValue &value)
{
    if (!value.hasValue())
        return {};
    if (value.unit == Unit::Fen) {
        const auto fen = static_cast<qint64>(value.value);
        const qint64 magnitude = fen < 0 ? -fen : fen;
        return QStringLiteral("%1%2.%3")
            .arg(fen < 0 ? QStringLiteral("-") : QString())
            .arg(magnitude / 100)
            .arg(magnitude % 100, 2, 10, QLatin1Char('0'));
    }
    return QString::number(value.value, 'g', QLocale::FloatingPointShortest);
}

QString rowsCsv(const std::vector<IndicatorRow> &rows, const QStringList &ids, const QString &by)
{
    QStringList head;
    if (!by.isEmpty())
        head << by << QStringLiteral("label");
    for (const QString &id : ids)
        head << id << id + QStringLiteral("_state");
    QString out = csvLine(head) + QLatin1Char('\n');
    for (const IndicatorRow &row : rows) {
        QStringList cells;
        if (!by.isEmpty())
            cells << row.key << row.label;
        for (const IndicatorValue &value : row.values)
            cells << exactText(value) << stateId(value.state);
        out += csvLine(cells) + QLatin1Char('\n');
    }
    return out;
}

QString rowsText(const std::vector<IndicatorRow> &rows, const Catalogue &catalogue, const TextContext &text)
{
    QString out;
    for (const IndicatorRow &row : rows) {
        if (!row.key.isEmpty())
            out += row.label.isEmpty() ? row.key + QLatin1Char('\n')
                                       : QStringLiteral("%1 %2\n").arg(row.key, row.label);
        for (const IndicatorValue &value : row.values) {
            const Indicator *indicator = catalogue.find(value.id);
            const QString name = text.language == Language::Chinese ? indicator->name.zh : indicator->name.en;
            // A value says itself how much of the period it covers.
            const QString days = !value.hasValue() && value.coveredDays > 0 && value.coveredDays < value.days
                ? Texts::tr(" (%1 of %2 days covered)").arg(value.coveredDays).arg(value.days)
                : QString();
            out += QStringLiteral("  %1 (%2): %3%4\n").arg(name, value.id, fullValueText(value, text), days);
        }
    }
    return out;
}

Error unknownIndicator(const QString &id)
{
    return {Texts::tr("The catalogue has no indicator \"%1\".").arg(id), {}, ErrorKind::Usage};
}

} // namespace

int runKpi(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("kpi ID…"), Texts::tr("Prints indicators of the catalogue."));
    line.addWorkspaceOptions();
    line.addPeriodOptions();
    line.addJsonOption();
    line.parser().addOption({QStringLiteral("csv"), Texts::tr("Print CSV.")});
    line.parser().addOption(
        {QStringLiteral("by"),
         Texts::tr("day, week, month, field, scene, product, influencer, warehouse, courier or "
                   "province."),
         QStringLiteral("KEY")});
    line.parser().addPositionalArgument(QStringLiteral("ID"), Texts::tr("Indicator ids, e.g. paid_gmv."));
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList ids = line.positional();
    const QString by = line.value(QStringLiteral("by"));
    const auto groupBy = groupingNamed(by);
    if (ids.isEmpty())
        return fail({Texts::tr("Name at least one indicator, for example paid_gmv."), {}, ErrorKind::Usage});
    if (!groupBy)
        return fail(
            {Texts::tr("--by \"%1\" is unknown. Use day, week, month, field, scene, product, influencer, "
                       "warehouse, courier or province.")
                 .arg(by),
             {},
             ErrorKind::Usage});

    auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        return fail(catalogue.error());
    for (const QString &id : ids) {
        if (!id.startsWith(OwnIdPrefix) && !(*catalogue)->find(id))
            return fail(unknownIndicator(id));
    }
    const auto loaded = loadStore(line);
    if (!loaded)
        return fail(loaded.error());
    for (const QString &fault : loaded->context.ownFaults)
        printMessage(fault);
    for (const QString &id : ids) {
        if (!loaded->context.catalogue->find(id))
            return fail(unknownIndicator(id));
    }
    const Evaluator evaluator(loaded->context);
    const std::vector<IndicatorRow> rows = evaluator.rows(ids, *groupBy);
    if (line.json())
        printJson(rowsJson(rows, loaded->context, by));
    else if (line.isSet(QStringLiteral("csv")))
        printLine(rowsCsv(rows, ids, by));
    else
        printLine(rowsText(rows, *loaded->context.catalogue, loaded->text));
    return ExitOk;
}

} // namespace shopglass
