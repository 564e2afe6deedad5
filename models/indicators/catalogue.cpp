#include "models/indicators/catalogue.h"

#include "models/indicators/catalogueids.h"
#include "models/indicators/figuremeasures.h"
#include "models/indicators/measure.h"
#include "models/rulebook/formula.h"
#include "models/rulebook/jsonnode.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueTexts)
};

constexpr double LargestSample = 1e6;

QStringList timeBasisIds()
{
    return {QStringLiteral("created"), QStringLiteral("paid"),     QStringLiteral("refunded"),
            QStringLiteral("applied"), QStringLiteral("signed"),   QStringLiteral("published"),
            QStringLiteral("began"),   QStringLiteral("reviewed"), QStringLiteral("settled")};
}

QString readExpression(JsonNode &node, QLatin1String key)
{
    const QString text = node.text(key);
    if (text.trimmed().isEmpty())
        return text;
    const auto formula = Formula::parse(text);
    if (!formula) {
        node.fault(key, formula.error().sentence);
        return text;
    }
    for (const QString &name : formula->variables()) {
        if (!measureNamed(name) && !figureMeasureNamed(name))
            node.fault(key, Texts::tr("there is no measure “%1”.").arg(name));
    }
    return text;
}

Indicator readIndicator(JsonNode &node)
{
    Indicator indicator;
    indicator.id = node.id(QLatin1String("id"));
    indicator.name = node.localText(QLatin1String("name"));
    indicator.definition = node.localText(QLatin1String("definition"));
    indicator.unit
        = Unit(std::max<qsizetype>(0, unitIds().indexOf(node.oneOf(QLatin1String("unit"), unitIds()))));
    indicator.direction = Direction(std::max<qsizetype>(
        0, directionIds().indexOf(node.oneOf(QLatin1String("direction"), directionIds()))));
    indicator.expression = readExpression(node, QLatin1String("expression"));
    if (node.has(QLatin1String("sample"))) {
        indicator.sampleExpression = readExpression(node, QLatin1String("sample"));
        indicator.minimumSample = qint64(node.number(QLatin1String("minimum_sample"), 1, LargestSample));
    }
    indicator.timeBasis = TimeBasis(std::max<qsizetype>(
        0, timeBasisIds().indexOf(node.oneOf(QLatin1String("time_basis"), timeBasisIds()))));
    indicator.official = node.optionalBool(QLatin1String("official")).value_or(false);
    indicator.needs = node.textLists(QLatin1String("needs"));
    indicator.provenance = node.provenance();
    if (std::ranges::any_of(indicator.needs, &QStringList::isEmpty))
        node.fault(QLatin1String("needs"), Texts::tr("a group must name at least one file kind."));
    node.refuseOthers();
    return indicator;
}

void readFile(const QByteArray &json, JsonFaults &faults, std::vector<Indicator> &indicators)
{
    JsonNode root(parseJsonObject(json, faults), {}, faults);
    if (!faults.all().isEmpty())
        return;
    root.id(QLatin1String("catalogue"));
    for (JsonNode &node : root.objects(QLatin1String("indicators"))) {
        Indicator indicator = readIndicator(node);
        if (std::ranges::any_of(indicators, [&](const Indicator &other) { return other.id == indicator.id; }))
            node.fault(QLatin1String("id"), Texts::tr("“%1” is used twice.").arg(indicator.id));
        indicators.push_back(std::move(indicator));
    }
    root.refuseOthers();
}

Error refusal(const QStringList &faults)
{
    return Error{
        Texts::tr("The indicator catalogue cannot be used: %1 Nothing was changed.").arg(faults.first()),
        faults.join(QLatin1Char('\n')), ErrorKind::Refused};
}

} // namespace

Result<std::shared_ptr<const Catalogue>> Catalogue::builtIn()
{
    std::vector<Indicator> indicators;
    const QDir folder(QStringLiteral(":/catalogue"));
    // Sales come first wherever figures are listed.
    QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    std::ranges::stable_partition(files,
                                  [](const QString &name) { return name == QLatin1String("sales.json"); });
    for (const QString &name : std::as_const(files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{
                Texts::tr("The indicator catalogue %1 cannot be read: %2").arg(name, file.errorString()),
                {},
                ErrorKind::Failure};
        JsonFaults faults(name);
        readFile(file.readAll(), faults, indicators);
        if (!faults.all().isEmpty())
            return refusal(faults.all());
    }
    if (indicators.empty())
        return Error{Texts::tr("The indicator catalogue is missing from this program; install it again."),
                     {},
                     ErrorKind::Failure};
    return compile(std::move(indicators));
}

Result<std::shared_ptr<const Catalogue>> Catalogue::fromJson(const QByteArray &json, const QString &fileName)
{
    std::vector<Indicator> indicators;
    JsonFaults faults(fileName);
    readFile(json, faults, indicators);
    if (!faults.all().isEmpty())
        return refusal(faults.all());
    return compile(std::move(indicators));
}

Result<std::shared_ptr<const Catalogue>> Catalogue::compile(std::vector<Indicator> indicators)
{
    std::shared_ptr<Catalogue> catalogue(new Catalogue);
    for (const Indicator &indicator : indicators) {
        auto compiled = CompiledIndicator::compile(indicator);
        if (!compiled)
            return compiled.error();
        catalogue->m_index.insert(indicator.id, catalogue->m_compiled.size());
        catalogue->m_compiled.push_back(*std::move(compiled));
    }
    catalogue->m_indicators = std::move(indicators);
    return std::shared_ptr<const Catalogue>(std::move(catalogue));
}

Result<std::shared_ptr<const Catalogue>> Catalogue::with(const std::vector<Indicator> &more) const
{
    std::shared_ptr<Catalogue> catalogue(new Catalogue(*this));
    for (const Indicator &indicator : more) {
        Q_ASSERT(!catalogue->find(indicator.id));
        auto compiled = CompiledIndicator::compile(indicator);
        if (!compiled)
            return compiled.error();
        catalogue->m_index.insert(indicator.id, catalogue->m_compiled.size());
        catalogue->m_compiled.push_back(*std::move(compiled));
        catalogue->m_indicators.push_back(indicator);
    }
    return std::shared_ptr<const Catalogue>(std::move(catalogue));
}

const Indicator *Catalogue::find(const QString &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_indicators[*found];
}

const CompiledIndicator *Catalogue::compiled(const QString &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_compiled[*found];
}

QStringList Catalogue::ids() const
{
    QStringList ids;
    for (const Indicator &indicator : m_indicators)
        ids.append(indicator.id);
    return ids;
}

} // namespace shopglass
