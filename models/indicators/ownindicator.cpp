#include "models/indicators/ownindicator.h"

#include "models/indicators/ownexpansion.h"
#include "models/indicators/ownexpression.h"
#include "models/indicators/targetrange.h"
#include "models/rulebook/formulatrial.h"

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

std::optional<Error> moneyFault(const OwnIndicator &own, const OwnNames &names)
{
    const auto formula = Formula::parse(own.expression);
    if (!formula)
        return ownFault(own, formula.error().sentence);
    switch (moneyRole(*formula, [&](const QString &id) { return names.isMoney(id); })) {
    case MoneyRole::Unknown:
        return {};
    case MoneyRole::Mixed:
        return ownFault(
            own,
            Texts::tr("its formula mixes amounts of money with plain numbers. Add amounts only to "
                      "amounts, and divide an amount by an amount or by a count."));
    case MoneyRole::Amount:
        if (own.unit != Unit::Fen)
            return ownFault(own,
                            Texts::tr("its formula gives an amount of money. Choose the unit \"amount\"."));
        return {};
    case MoneyRole::None:
        if (own.unit == Unit::Fen)
            return ownFault(own, Texts::tr("its formula gives no amount of money. Choose another unit."));
        return {};
    }
    return {};
}

std::optional<Error> headFault(const OwnIndicator &own, const std::vector<OwnIndicator> &others,
                               const Catalogue &builtIn)
{
    static const QRegularExpression form(QStringLiteral("^own_[a-z0-9_]{1,40}$"));
    if (own.name.trimmed().isEmpty() || own.name.size() > LongestName)
        return ownFault(own, Texts::tr("give it a name of up to %n characters.", nullptr, int(LongestName)));
    if (own.name.contains(QLatin1Char('{')) || own.name.contains(QLatin1Char('}')))
        return ownFault(own, Texts::tr("its name must not have braces."));
    if (!form.match(own.id).hasMatch())
        return ownFault(
            own,
            Texts::tr("its id \"%1\" must begin with own_ and go on with small letters, digits or _.")
                .arg(own.id));
    const auto twin = std::ranges::find_if(others, [&own](const OwnIndicator &other) {
        return other.id != own.id && other.name.trimmed() == own.name.trimmed();
    });
    if (twin != others.end())
        return ownFault(own, Texts::tr("another indicator of yours (%1) has the same name.").arg(twin->id));
    for (const Indicator &indicator : builtIn.all()) {
        if (indicator.name.zh == own.name.trimmed() || indicator.name.en == own.name.trimmed())
            return ownFault(own,
                            Texts::tr("the catalogue has an indicator of this name (%1).").arg(indicator.id));
    }
    if (own.target && !isTargetPossible(*own.target, own.unit))
        return ownFault(own,
                        Texts::tr("no shop can reach its target. A count is not below zero, a rate lies "
                                  "between 0% and 100%."));
    if (own.target && own.direction == Direction::Neutral)
        return ownFault(own, Texts::tr("a target needs a direction: say whether more or less is better."));
    return {};
}

/// The expression of what is counted; empty where `expression`, of measures, cannot divide.
Result<QString> sampleOf(const OwnIndicator &own, const QString &expression, const OwnNames &names)
{
    if (own.sample.isEmpty()) {
        if (!canDivide(expression))
            return QString();
        return ownFault(
            own,
            Texts::tr("it divides, or holds a power or a function that can. Say which count tells "
                      "whether there is enough data, e.g. paid_orders, so that a rate over three "
                      "orders is not shown."));
    }
    const Indicator *indicator = names.builtIn(own.sample);
    if (!indicator || indicator->unit != Unit::Count)
        return ownFault(own,
                        Texts::tr("\"%1\" is no count of the catalogue, e.g. paid_orders.").arg(own.sample));
    if (own.minimumSample < 1 || own.minimumSample > LargestSample)
        return ownFault(own,
                        Texts::tr("its least number of cases must lie between 1 and %1.").arg(LargestSample));
    return indicator->expression;
}

LocalText definitionIn(const OwnIndicator &own, const OwnNames &names)
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

Result<Indicator> entryOf(const OwnIndicator &own, const OwnNames &names, OwnExpander &expander)
{
    const auto expansion = expander.expanded(own);
    if (!expansion)
        return expansion.error();
    if (const auto whole = Formula::parse(expansion->expression); !whole || !canHaveResult(*whole))
        return ownFault(own, Texts::tr("“%1” never has a result: it divides by zero.").arg(own.expression));
    if (auto wrong = moneyFault(own, names))
        return *wrong;
    const auto sample = sampleOf(own, expansion->expression, names);
    if (!sample)
        return sample.error();
    if (expansion->used.empty())
        return ownFault(own, Texts::tr("its formula names no indicator."));

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
        return ownFault(own, compiled.error().sentence);
    return entry;
}

} // namespace

std::optional<Error> faultOfChange(const std::vector<OwnIndicator> &fresh,
                                   const std::vector<OwnIndicator> &kept, const Catalogue &builtIn)
{
    std::vector<OwnIndicator> all = fresh;
    std::ranges::copy_if(kept, std::back_inserter(all), [&fresh](const OwnIndicator &one) {
        return std::ranges::find(fresh, one.id, &OwnIndicator::id) == fresh.end();
    });
    if (qsizetype(all.size()) > MostOwnIndicators)
        return ownFault(
            fresh.front(),
            Texts::tr("a workspace keeps up to %n of your own.", nullptr, int(MostOwnIndicators)));
    const OwnNames before(builtIn, kept);
    const OwnNames after(builtIn, all);
    OwnExpander beforeExpander(before);
    OwnExpander afterExpander(after);
    for (const OwnIndicator &one : fresh) {
        if (auto wrong = headFault(one, all, builtIn))
            return wrong;
        if (const auto entry = entryOf(one, after, afterExpander); !entry)
            return entry.error();
    }
    QStringList broken;
    for (std::size_t i = fresh.size(); i < all.size(); ++i) {
        if (entryOf(all[i], before, beforeExpander) && !entryOf(all[i], after, afterExpander))
            broken.append(QStringLiteral("%1 (%2)").arg(all[i].name, all[i].id));
    }
    if (broken.isEmpty())
        return {};
    return ownFault(
        fresh.front(),
        Texts::tr("%n of your indicators that are built on it could no longer be used: %1. Change "
                  "or remove these first.",
                  nullptr, int(broken.size()))
            .arg(broken.join(QStringLiteral(", "))));
}

TailoredCatalogue tailoredCatalogue(std::shared_ptr<const Catalogue> builtIn, const Documents &documents)
{
    TailoredCatalogue tailored;
    const std::vector<OwnIndicator> own = ownIndicators(documents, tailored.faults);
    const OwnNames names(*builtIn, own);
    OwnExpander expander(names);
    std::vector<Indicator> entries;
    for (const OwnIndicator &mine : own) {
        if (auto wrong = headFault(mine, own, *builtIn)) {
            tailored.faults.append(wrong->sentence);
            continue;
        }
        if (auto entry = entryOf(mine, names, expander))
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
    return definitionIn(own, OwnNames(builtIn, others));
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
