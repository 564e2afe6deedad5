#include "models/base/sentences.h"
#include "models/evidence/pagefigures.h"
#include "models/indicators/kindofneed.h"
#include "models/indicators/missingcolumns.h"
#include "models/report/cells.h"
#include "models/report/countedrows.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <map>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportDefinition)
};

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::Fen:
        return Texts::tr("yuan, kept in whole fen");
    case Unit::Count:
        return Texts::tr("count");
    case Unit::Ratio:
        return Texts::tr("percent");
    case Unit::Hours:
        return Texts::tr("hours");
    case Unit::Days:
        return Texts::tr("days");
    case Unit::Score:
        return Texts::tr("score");
    case Unit::Seconds:
        return Texts::tr("seconds");
    case Unit::Multiple:
        return Texts::tr("multiple, 1 = even");
    }
    return {};
}

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::HigherIsBetter:
        return Texts::tr("higher is better");
    case Direction::LowerIsBetter:
        return Texts::tr("lower is better");
    case Direction::Neutral:
        break;
    }
    return Texts::tr("neither");
}

QString basisText(TimeBasis basis)
{
    switch (basis) {
    case TimeBasis::Created:
        return Texts::tr("day the order was made");
    case TimeBasis::Paid:
        return Texts::tr("day of payment");
    case TimeBasis::Refunded:
        return Texts::tr("day the refund was completed");
    case TimeBasis::Applied:
        return Texts::tr("day the after-sale was applied for");
    case TimeBasis::Signed:
        return Texts::tr("day the parcel was signed for");
    case TimeBasis::Published:
        return Texts::tr("day that the file gives");
    case TimeBasis::Began:
        return Texts::tr("day the session began or the video was published");
    case TimeBasis::Reviewed:
        return Texts::tr("day of the review");
    case TimeBasis::Settled:
        return Texts::tr("day of settlement");
    }
    return {};
}

/// What the catalogue calls a file kind, or one of the things that only facts can tell.
QString needName(const QString &need, const TextContext &text)
{
    if (const ExportKind *kind = ExportKinds::instance().find(need))
        return local({kind->nameZh, kind->nameEn}, text);
    if (need == QLatin1String("order_refunds"))
        return Texts::tr("Orders with a column of refunds");
    if (need == QLatin1String("buyer_identity"))
        return Texts::tr("Orders that name their buyer");
    if (need == QLatin1String("buyer_history"))
        return Texts::tr("Orders of the 90 days before that name their buyer");
    if (need == QLatin1String("launch_history"))
        return Texts::tr("Orders of the 30 days before");
    if (need == QLatin1String("order_bills"))
        return Texts::tr("Settlement bills of the orders");
    const qsizetype dot = need.indexOf(QLatin1Char('.'));
    const ExportKind *kind = ExportKinds::instance().find(need.left(dot));
    if (!kind)
        return need;
    const auto attribute = kind->indexOf(need.mid(dot + 1));
    const QString files = local({kind->nameZh, kind->nameEn}, text);
    if (!attribute)
        return Texts::tr("%1 that say whose fault each arbitration found").arg(files);
    const Attribute &column = kind->attributes[std::size_t(*attribute)];
    return Texts::tr("%1 with the column “%2”").arg(files, local({column.nameZh, column.nameEn}, text));
}

QString needsText(const Indicator &indicator, const TextContext &text)
{
    QStringList groups;
    for (const QStringList &group : indicator.needs) {
        QStringList names;
        for (const QString &need : group)
            names << needName(need, text);
        groups << names.join(Texts::tr(" or "));
    }
    return groups.join(Texts::tr(" and "));
}

/// "Orders: Paid at, Paid amount; After-sales: Status".
QString fieldsText(const std::vector<FieldsUsed> &fields, const TextContext &text)
{
    QStringList kinds;
    for (const FieldsUsed &used : fields) {
        const ExportKind &kind = ExportKinds::instance().kind(used.kind);
        QStringList names;
        for (const QString &id : used.attributes) {
            const auto index = kind.indexOf(id);
            const Attribute *attribute = index ? &kind.attributes[std::size_t(*index)] : nullptr;
            names << (attribute ? local({attribute->nameZh, attribute->nameEn}, text) : id);
        }
        const QString name = local({kind.nameZh, kind.nameEn}, text);
        kinds << (names.isEmpty() ? name : Texts::tr("%1: %2").arg(name, names.join(Texts::tr(", "))));
    }
    return kinds.join(Texts::tr("; "));
}

/// "Orders: Paid at, Quantity": what the figure is not known without. Either of some is enough.
QString columnsText(const std::vector<QStringList> &groups, const TextContext &text)
{
    QStringList kinds;
    std::map<QString, QStringList> columns;
    for (const QStringList &group : groups) {
        QStringList names;
        for (const QString &need : group) {
            const ExportKind &kind = ExportKinds::instance().kind(kindOfNeed(need));
            const auto index = kind.indexOf(need.section(QLatin1Char('.'), 1));
            const Attribute *attribute = index ? &kind.attributes[std::size_t(*index)] : nullptr;
            names << (attribute ? local({attribute->nameZh, attribute->nameEn}, text)
                                : local({kind.nameZh, kind.nameEn}, text));
        }
        const QString kind = kindOfNeed(group.front());
        if (!kinds.contains(kind))
            kinds << kind;
        columns[kind] << names.join(Texts::tr(" or "));
    }
    QStringList parts;
    for (const QString &id : std::as_const(kinds)) {
        const ExportKind &kind = ExportKinds::instance().kind(id);
        parts << Texts::tr("%1: %2").arg(local({kind.nameZh, kind.nameEn}, text),
                                         columns[id].join(Texts::tr(", ")));
    }
    return parts.join(Texts::tr("; "));
}

} // namespace

Section definitionSection(const Indicator &indicator, const Catalogue &catalogue, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("definition.") + indicator.id;
    section.title = local(indicator.name, text);
    section.sentences << local(indicator.definition, text);
    TableSpec table;
    table.id = section.id;
    table.title = Texts::tr("Definition");
    table.columns = {textColumn(QStringLiteral("what"), Texts::tr("What")),
                     textColumn(QStringLiteral("text"), Texts::tr("Definition"))};
    const auto add = [&table](const QString &what, const QString &value) {
        if (!value.isEmpty())
            table.rows.push_back({textCell(what), textCell(value)});
    };
    add(Texts::tr("Id"), indicator.id);
    const PageFigure *figure = pageFigure(indicator.id);
    add(Texts::tr("Formula"),
        figure ? local(figure->formula, text) : formulaWords(catalogue, indicator, text));
    add(Texts::tr("Unit"), unitName(indicator.unit));
    add(Texts::tr("Direction"), directionText(indicator.direction));
    add(Texts::tr("Counted by"), basisText(indicator.timeBasis));
    add(Texts::tr("Window"), figure ? local(figure->window, text) : Texts::tr("the days that are looked at"));
    if (figure) {
        add(Texts::tr("Fields used"), fieldsText(figure->fields, text));
        add(Texts::tr("Rows that count"), local(figure->counted, text));
    }
    if (const CompiledIndicator *compiled = catalogue.compiled(indicator.id)) {
        add(Texts::tr("Fields used"), fieldsText(fieldsUsedBy(*compiled), text));
        add(Texts::tr("Rows that count"), joinedSentences(countedRows(*compiled, text)));
    }
    if (indicator.minimumSample > 0)
        add(Texts::tr("Smallest sample"),
            Texts::tr("%1 of %2")
                .arg(fullCount(indicator.minimumSample),
                     measureWords(catalogue, indicator.sampleExpression, text)));
    add(Texts::tr("Needs the files"), needsText(indicator, text));
    if (const CompiledIndicator *compiled = catalogue.compiled(indicator.id))
        add(Texts::tr("Needs the columns"), columnsText(columnsNeededBy(*compiled), text));
    add(Texts::tr("Source"), indicator.provenance.source);
    add(Texts::tr("Confidence"), confidenceText(indicator.provenance, text));
    section.tables.push_back(std::move(table));
    return section;
}

} // namespace shopglass
