// An own indicator written out over the measures that the catalogue's entries are made of.
//
// What it stands on may be other own indicators, in any order. Refused with a sentence: an unknown name, a
// circle, what is built too high or becomes too long. Threads: an expander belongs to one thread.

#pragma once

#include "models/indicators/ownindicator.h"

#include <QHash>

namespace shopglass {

/// "Your indicator … cannot be used: reason".
Error ownFault(const OwnIndicator &own, const QString &reason);

/// All that an expression may name, while some are looked at. Keeps references to what it is given.
class OwnNames final
{
public:
    OwnNames(const Catalogue &builtIn, const std::vector<OwnIndicator> &own)
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
struct OwnExpansion
{
    QString expression; ///< over measures
    std::vector<const Indicator *> used; ///< entries of the built-in catalogue, each once
    int depth = 1; ///< how many own indicators stand on each other, this one included
};

/// Writes own expressions out in full. What was written out once is kept: an indicator that many others are
/// made of would otherwise be followed again on every way that leads to it, and each turn doubles the ways.
class OwnExpander final
{
public:
    explicit OwnExpander(const OwnNames &names)
        : m_names(names)
    {
    }

    [[nodiscard]] Result<OwnExpansion> expanded(const OwnIndicator &own)
    {
        m_path.clear();
        return expand(own);
    }

private:
    [[nodiscard]] Result<OwnExpansion> expand(const OwnIndicator &own);
    [[nodiscard]] Result<OwnExpansion> partNamed(const QString &name, const OwnIndicator &own);
    [[nodiscard]] Result<OwnExpansion> followed(const OwnIndicator &own);

    const OwnNames &m_names;
    QStringList m_path; ///< the own ids on the way here, for a circle to be named by
    QHash<QString, OwnExpansion> m_done;
};

} // namespace shopglass
