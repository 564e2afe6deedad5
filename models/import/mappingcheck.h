// What still keeps a mapping from being used, in words that fit a form rather than a file.

#pragma once

#include "models/import/mapping.h"

#include <vector>

namespace shopglass {

struct MappingProblem
{
    enum class What {
        Missing, ///< a required attribute has no source
        NoDate, ///< none of the attributes that date a row has one
        NoHeader, ///< the header row holds what belongs to a buyer, and headers are kept
        BadRule, ///< what the attribute's rule says cannot be
    };
    What what = What::BadRule;
    QString attributeId; ///< empty for NoDate and NoHeader
    QString sentence;
    bool canBeAbsent = false; ///< of Missing: it may be said that the file has none
};

/// Requires: the mapping's kind is known and its attributes are that kind's. `headers` are those of the file.
std::vector<MappingProblem> problemsOf(const Mapping &mapping, const QStringList &headers);

/// What is wrong with a formula, as a sentence; empty when nothing is.
QString formulaFault(const QString &formula, const QStringList &headers);

} // namespace shopglass
