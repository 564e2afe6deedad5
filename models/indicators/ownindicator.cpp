#include "models/indicators/ownindicator.h"

#include "models/indicators/ownexpression.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OwnIndicatorTexts)
};

constexpr qsizetype LongestName = 40;
constexpr qint64 LargestSample = 1'000'000;

Error fault(const OwnIndicator &own, const QString &reason)
{
    return Error{Texts::tr("Your indicator \"%1\" cannot be used: %2")
                     .arg(own.name.isEmpty() ? own.id : own.name, reason),
                 {},
                 ErrorKind::Refused};
}

/// All that an expression may name, while one is looked at.
class Names final
{
public:
    Names(const Catalogue &builtIn, const std::vector<OwnIndicator> &own)
        : m_builtIn(builtIn)
        , m_own(own)
    {
    }

    [[nodiscard]] const OwnIndicator *own(const QString &id) const
    {
        const auto found = std::ranges::find(m_own, id, &OwnIndicator::id);
        return found == m_own.end() ? nullptr : &*found;
    }
    [[nodiscard]] const Indicator *builtIn(const QString &id) const { return m_builtIn.find(id); }
    [[nodiscard]] QString nameOf(const QString &id, bool chinese) const
    {
        if (const OwnIndicator *mine = own(id))
            return mine->name;
        const Indicator *indicator = builtIn(id);
        return !indicator ? id : chinese ? indicator->name.zh : indicator->name.en;
    }
    [[nodiscard]] bool isMoney(const QString &id) const
    {
        if (const OwnIndicator *mine = own(id))
            return mine->unit == Unit::Fen;
        const Indicator *indicator = builtIn(id);
        return indicator && indicator->unit == Unit::Fen;
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all = m_builtIn.ids();
        for (const OwnIndicator &mine : m_own)
            all.append(mine.id);
        return all;
    }

private:
    const Catalogue &m_builtIn;
    const std::vector<OwnIndicator> &m_own;
};

/// An own expression followed down to what the catalogue's entries are made of.
struct Expansion
{
    QString expression; ///< over measures
    std::vector<const Indicator *> used; ///< entries of the built-in catalogue, each once
};

/// `path`: the own ids on the way here, for a circle to be named by.
Result<Expansion> expand(const OwnIndicator &own, const QString &expression, const Names &names,
                         QStringList path)
{
    const auto formula = Formula::parse(expression);
    if (!formula)
        return fault(own, formula.error().sentence);
    Expansion expansion;
    QHash<QString, QString> parts;
    for (const QString &name : formula->variables()) {
        if (const OwnIndicator *mine = names.own(name)) {
            if (path.contains(name)) {
                path.append(name);
                return fault(own,
                             Texts::tr("it is made of itself (%1). Take one of these out of a formula.")
                                 .arg(path.mid(path.indexOf(name)).join(QStringLiteral(" → "))));
            }
            auto part = expand(*mine, mine->expression, names, path + QStringList{name});
            if (!part)
                return part.error();
            parts.insert(name, part->expression);
            for (const Indicator *indicator : part->used) {
                if (std::ranges::find(expansion.used, indicator) == expansion.used.end())
                    expansion.used.push_back(indicator);
            }
            continue;
        }
        const Indicator *indicator = names.builtIn(name);
        if (!indicator) {
            const QStringList near = namesLike(name, names.ids());
            const QString unknown = Texts::tr("there is no indicator \"%1\".").arg(name);
            return fault(own,
                         near.isEmpty() ? unknown
                                        : unknown + QLatin1Char(' ')
                                 + Texts::tr("Did you mean %1?").arg(near.join(QStringLiteral(", "))));
        }
        parts.insert(name, indicator->expression);
        if (std::ranges::find(expansion.used, indicator) == expansion.used.end())
            expansion.used.push_back(indicator);
    }
    expansion.expression = replacedNames(
        expression, formula->variables(), [&](const QString &name) { return parts.value(name); },
        Brackets::Around);
    return expansion;
}

std::optional<Error> moneyFault(const OwnIndicator &own, const Names &names)
{
    const auto formula = Formula::parse(own.expression);
    if (!formula)
        return fault(own, formula.error().sentence);
    switch (moneyRole(*formula, [&](const QString &id) { return names.isMoney(id); })) {
    case MoneyRole::Unknown:
        return {};
    case MoneyRole::Mixed:
        return fault(own,
                     Texts::tr("its formula mixes amounts of money with plain numbers. Add amounts only to "
                               "amounts, and divide an amount by an amount or by a count."));
    case MoneyRole::Amount:
        if (own.unit != Unit::Fen)
            return fault(own, Texts::tr("its formula gives an amount of money. Choose the unit \"amount\"."));
        return {};
    case MoneyRole::None:
        if (own.unit == Unit::Fen)
            return fault(own, Texts::tr("its formula gives no amount of money. Choose another unit."));
        return {};
    }
    return {};
}

std::optional<Error> headFault(const OwnIndicator &own, const std::vector<OwnIndicator> &others,
                               const Catalogue &builtIn)
{
    static const QRegularExpression form(QStringLiteral("^own_[a-z0-9_]{1,40}$"));
    if (own.name.trimmed().isEmpty() || own.name.size() > LongestName)
        return fault(own, Texts::tr("give it a name of up to %n characters.", nullptr, int(LongestName)));
    if (own.name.contains(QLatin1Char('{')) || own.name.contains(QLatin1Char('}')))
        return fault(own, Texts::tr("its name must not have braces."));
    if (!form.match(own.id).hasMatch())
        return fault(
            own,
            Texts::tr("its id \"%1\" must begin with own_ and go on with small letters, digits or _.")
                .arg(own.id));
    const auto twin = std::ranges::find_if(others, [&own](const OwnIndicator &other) {
        return other.id != own.id && other.name.trimmed() == own.name.trimmed();
    });
    if (twin != others.end())
        return fault(own, Texts::tr("another indicator of yours (%1) has the same name.").arg(twin->id));
    for (const Indicator &indicator : builtIn.all()) {
        if (indicator.name.zh == own.name.trimmed() || indicator.name.en == own.name.trimmed())
            return fault(own,
                         Texts::tr("the catalogue has an indicator of this name (%1).").arg(indicator.id));
    }
    if (own.target && !std::isfinite(*own.target))
        return fault(own, Texts::tr("its target is no number."));
    if (own.target && own.direction == Direction::Neutral)
        return fault(own, Texts::tr("a target needs a direction: say whether more or less is better."));
    return {};
}

/// The expression of what is counted; empty where `expression`, of measures, does not divide.
Result<QString> sampleOf(const OwnIndicator &own, const QString &expression, const Names &names)
{
    if (own.sample.isEmpty()) {
        if (!expression.contains(QLatin1Char('/')))
            return QString();
        return fault(own,
                     Texts::tr("it divides. Say which count tells whether there is enough data, e.g. "
                               "paid_orders, so that a rate over three orders is not shown."));
    }
    const Indicator *indicator = names.builtIn(own.sample);
    if (!indicator || indicator->unit != Unit::Count)
        return fault(own,
                     Texts::tr("\"%1\" is no count of the catalogue, e.g. paid_orders.").arg(own.sample));
    if (own.minimumSample < 1 || own.minimumSample > LargestSample)
        return fault(own,
                     Texts::tr("its least number of cases must lie between 1 and %1.").arg(LargestSample));
    return indicator->expression;
}

LocalText definitionIn(const OwnIndicator &own, const Names &names)
{
    const auto formula = Formula::parse(own.expression);
    const QStringList variables = formula ? formula->variables() : QStringList();
    const auto words = [&](bool chinese) {
        QString text = replacedNames(
            own.expression, variables, [&](const QString &id) { return names.nameOf(id, chinese); },
            Brackets::None);
        return text.replace(QLatin1Char('*'), QChar(u'×')).replace(QLatin1Char('/'), QChar(u'÷'));
    };
    return {words(true), words(false)};
}

Result<Indicator> entryOf(const OwnIndicator &own, const Names &names)
{
    const auto expansion = expand(own, own.expression, names, {own.id});
    if (!expansion)
        return expansion.error();
    if (auto wrong = moneyFault(own, names))
        return *wrong;
    const auto sample = sampleOf(own, expansion->expression, names);
    if (!sample)
        return sample.error();
    if (expansion->used.empty())
        return fault(own, Texts::tr("its formula names no indicator."));

    Indicator entry;
    entry.id = own.id;
    entry.name = {own.name.trimmed(), own.name.trimmed()};
    entry.definition = definitionIn(own, names);
    entry.unit = own.unit;
    entry.direction = own.direction;
    entry.expression = expansion->expression;
    entry.sampleExpression = *sample;
    entry.minimumSample = sample->isEmpty() ? 0 : own.minimumSample;
    entry.timeBasis = expansion->used.front()->timeBasis;
    entry.own = true;
    entry.target = own.target;
    std::vector<const Indicator *> used = expansion->used;
    if (!own.sample.isEmpty())
        used.push_back(names.builtIn(own.sample));
    for (const Indicator *indicator : used) {
        for (const QStringList &group : indicator->needs) {
            if (std::ranges::find(entry.needs, group) == entry.needs.end())
                entry.needs.push_back(group);
        }
    }
    entry.provenance.source = Texts::tr("your own definition");
    entry.provenance.confidence = Confidence::Assumption;
    // What it is made of may still be too long, or not bind.
    if (auto compiled = CompiledIndicator::compile(entry); !compiled)
        return fault(own, compiled.error().sentence);
    return entry;
}

} // namespace

std::optional<Error> faultOf(const OwnIndicator &own, const std::vector<OwnIndicator> &others,
                             const Catalogue &builtIn)
{
    if (auto wrong = headFault(own, others, builtIn))
        return wrong;
    std::vector<OwnIndicator> all{own};
    std::ranges::copy_if(others, std::back_inserter(all),
                         [&own](const OwnIndicator &other) { return other.id != own.id; });
    const auto entry = entryOf(own, Names(builtIn, all));
    return entry ? std::nullopt : std::optional(entry.error());
}

TailoredCatalogue tailoredCatalogue(std::shared_ptr<const Catalogue> builtIn, const Documents &documents)
{
    TailoredCatalogue tailored;
    const std::vector<OwnIndicator> own = ownIndicators(documents, tailored.faults);
    const Names names(*builtIn, own);
    std::vector<Indicator> entries;
    for (const OwnIndicator &mine : own) {
        if (auto wrong = headFault(mine, own, *builtIn)) {
            tailored.faults.append(wrong->sentence);
            continue;
        }
        if (auto entry = entryOf(mine, names))
            entries.push_back(*std::move(entry));
        else
            tailored.faults.append(entry.error().sentence);
    }
    tailored.catalogue = std::move(builtIn);
    if (entries.empty())
        return tailored;
    if (auto merged = tailored.catalogue->with(entries))
        tailored.catalogue = *merged;
    else
        tailored.faults.append(merged.error().sentence);
    return tailored;
}

LocalText definitionOf(const OwnIndicator &own, const std::vector<OwnIndicator> &others,
                       const Catalogue &builtIn)
{
    return definitionIn(own, Names(builtIn, others));
}

QStringList usersOf(const QString &id, const std::vector<OwnIndicator> &all)
{
    QStringList users;
    for (const OwnIndicator &own : all) {
        const auto formula = Formula::parse(own.expression);
        if (own.id != id && formula && formula->variables().contains(id))
            users.append(own.id);
    }
    return users;
}

QStringList ownIds(const Catalogue &catalogue)
{
    QStringList ids;
    for (const Indicator &indicator : catalogue.all()) {
        if (indicator.own)
            ids.append(indicator.id);
    }
    return ids;
}

} // namespace shopglass
