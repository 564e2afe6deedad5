#include "models/evidence/pagefigures.h"

#include "models/indicators/catalogueids.h"
#include "models/rulebook/jsonnode.h"

#include <QFile>

#include <algorithm>

namespace shopglass {

namespace {

constexpr const char *File = ":/pagefigures/figures.json";

TimeBasis basisOf(JsonNode &node)
{
    const QStringList known
        = {QStringLiteral("created"), QStringLiteral("paid"),   QStringLiteral("refunded"),
           QStringLiteral("applied"), QStringLiteral("signed"), QStringLiteral("published"),
           QStringLiteral("began")};
    return TimeBasis(std::max<qsizetype>(0, known.indexOf(node.oneOf(QLatin1String("time_basis"), known))));
}

std::vector<FieldsUsed> fieldsOf(const QStringList &ids)
{
    std::vector<FieldsUsed> fields;
    for (const QString &id : ids) {
        const qsizetype dot = id.indexOf(QLatin1Char('.'));
        const QString kind = id.left(dot);
        auto known = std::ranges::find(fields, kind, &FieldsUsed::kind);
        if (known == fields.end())
            known = fields.insert(fields.end(), FieldsUsed{kind, {}});
        known->attributes.append(id.mid(dot + 1));
    }
    return fields;
}

PageFigure readFigure(JsonNode &node)
{
    PageFigure figure;
    Indicator &indicator = figure.indicator;
    indicator.id = node.id(QLatin1String("id"));
    indicator.name = node.localText(QLatin1String("name"));
    indicator.definition = node.localText(QLatin1String("definition"));
    indicator.unit
        = Unit(std::max<qsizetype>(0, unitIds().indexOf(node.oneOf(QLatin1String("unit"), unitIds()))));
    indicator.direction = Direction(std::max<qsizetype>(
        0, directionIds().indexOf(node.oneOf(QLatin1String("direction"), directionIds()))));
    indicator.timeBasis = basisOf(node);
    indicator.needs = node.textLists(QLatin1String("needs"));
    indicator.official = node.optionalBool(QLatin1String("official")).value_or(false);
    indicator.provenance = node.provenance();
    figure.formula = node.localText(QLatin1String("formula"));
    figure.counted = node.localText(QLatin1String("counted"));
    figure.window = node.localText(QLatin1String("window"));
    figure.fields = fieldsOf(node.texts(QLatin1String("fields")));
    figure.hasRows = node.optionalBool(QLatin1String("has_rows")).value_or(true);
    node.refuseOthers();
    return figure;
}

std::vector<PageFigure> readFigures()
{
    QFile file(QString::fromLatin1(File));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "page figures", File);
    JsonFaults faults(QString::fromLatin1(File));
    JsonNode root(parseJsonObject(file.readAll(), faults), {}, faults);
    std::vector<PageFigure> figures;
    for (JsonNode &entry : root.objects(QLatin1String("entries")))
        figures.push_back(readFigure(entry));
    Q_ASSERT_X(faults.all().isEmpty(), "page figures", qPrintable(faults.all().join(QLatin1Char('\n'))));
    return figures;
}

} // namespace

const std::vector<PageFigure> &pageFigures()
{
    static const std::vector<PageFigure> figures = readFigures();
    return figures;
}

const PageFigure *pageFigure(const QString &id)
{
    const std::vector<PageFigure> &figures = pageFigures();
    const auto found = std::ranges::find_if(
        figures, [&id](const PageFigure &figure) { return figure.indicator.id == id; });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace shopglass
