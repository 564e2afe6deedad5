#include "models/indicators/ownexpansion.h"

#include "models/indicators/ownexpression.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OwnIndicatorTexts)
};

/// So many own indicators may stand on each other: each level is a level of brackets.
constexpr qsizetype DeepestParts = 50;

Error tooDeep(const OwnIndicator &own)
{
    return ownFault(
        own,
        Texts::tr("more than %n of your indicators are built on each other.", nullptr, int(DeepestParts)));
}

} // namespace

Error ownFault(const OwnIndicator &own, const QString &reason)
{
    return Error{Texts::tr("Your indicator \"%1\" cannot be used: %2")
                     .arg(own.name.isEmpty() ? own.id : own.name, reason),
                 {},
                 ErrorKind::Refused};
}

Result<OwnExpansion> OwnExpander::expand(const OwnIndicator &own)
{
    if (const auto done = m_done.constFind(own.id); done != m_done.constEnd())
        return *done;
    if (m_path.size() >= DeepestParts)
        return tooDeep(own);
    m_path.append(own.id);
    auto expansion = followed(own);
    m_path.removeLast();
    if (expansion)
        m_done.insert(own.id, *expansion);
    return expansion;
}

/// What a name in the expression of `own` stands for.
Result<OwnExpansion> OwnExpander::partNamed(const QString &name, const OwnIndicator &own)
{
    if (const OwnIndicator *mine = m_names.own(name)) {
        if (const qsizetype first = m_path.indexOf(name); first >= 0)
            return ownFault(own,
                            Texts::tr("it is made of itself (%1). Take one of these out of a formula.")
                                .arg((m_path.mid(first) << name).join(QStringLiteral(" → "))));
        return expand(*mine);
    }
    if (const Indicator *indicator = m_names.builtIn(name))
        return OwnExpansion{indicator->expression, {indicator}, 0};
    const QStringList near = namesLike(name, m_names.ids());
    const QString unknown = Texts::tr("there is no indicator \"%1\".").arg(name);
    return ownFault(own,
                    near.isEmpty() ? unknown
                                   : unknown + QLatin1Char(' ')
                            + Texts::tr("Did you mean %1?").arg(near.join(Texts::tr(", "))));
}

Result<OwnExpansion> OwnExpander::followed(const OwnIndicator &own)
{
    const auto formula = Formula::parse(own.expression);
    if (!formula)
        return ownFault(own, formula.error().sentence);
    OwnExpansion expansion;
    QHash<QString, QString> parts;
    for (const QString &name : formula->variables()) {
        const auto part = partNamed(name, own);
        if (!part)
            return part.error();
        parts.insert(name, part->expression);
        expansion.depth = std::max(expansion.depth, part->depth + 1);
        for (const Indicator *indicator : part->used) {
            if (std::ranges::find(expansion.used, indicator) == expansion.used.end())
                expansion.used.push_back(indicator);
        }
    }
    if (expansion.depth > DeepestParts)
        return tooDeep(own);
    expansion.expression = replacedNames(
        own.expression, formula->variables(), [&](const QString &name) { return parts.value(name); },
        Brackets::Around);
    // Looked at here and not at the end: what is made of this one is longer still.
    if (!Formula::parse(expansion.expression))
        return ownFault(
            own,
            Texts::tr("written out over all that it is made of, its formula becomes too long. Make "
                      "it of fewer others."));
    return expansion;
}

} // namespace shopglass
