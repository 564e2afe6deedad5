// What the values of one row must be to each other: a part of no more than its whole, an amount whose sign
// says what its direction says. Which attributes these are is data (kinds.json: "parts", "signed").
//
// Threads: immutable after loading; share freely.

#pragma once

#include "models/store/exportkind.h"

#include <QHash>

namespace shopglass {

/// Attributes of a kind.
struct PartOfWhole
{
    std::size_t part = 0;
    std::size_t whole = 0;
};

/// Whether an amount comes in or goes out is said by another attribute.
struct SignedAmount
{
    std::size_t amount = 0;
    std::size_t direction = 0;
    qint64 out = 0; ///< the value of the direction that means 'out'
};

struct RowRules
{
    std::vector<PartOfWhole> parts;
    std::optional<SignedAmount> amount;

    /// Of kinds without rules: none. Aborts (with the place) when the built-in file is broken: it is ours.
    static const RowRules &of(const ExportKind &kind);
};

} // namespace shopglass
