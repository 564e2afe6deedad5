// Asking for the rows behind a page's figure, and what was found as one line of text.

#pragma once

#include "models/evidence/pagerows.h"
#include "tests/support/smallanalysis.h"

#include <algorithm>

namespace shopglass::testing {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline RowsQuestion question(const QString &indicator, const QString &of, RowsPart part = RowsPart::Counted)
{
    RowsQuestion asked;
    asked.indicator = indicator;
    asked.of = of;
    asked.part = part;
    return asked;
}

/// "0:1 4:1 = 2": rows ascending with what they add.
inline QString said(const Result<Evidence> &evidence)
{
    if (!evidence)
        return QStringLiteral("error");
    if (evidence->kinds.empty())
        return QStringLiteral("nothing");
    EvidenceRows rows = evidence->kinds.front();
    std::ranges::sort(rows.rows, {}, &RowShare::row);
    QString words;
    for (const RowShare &row : rows.rows)
        words += QStringLiteral("%1:%2 ").arg(row.row).arg(row.share);
    return words + QStringLiteral("= %1").arg(rows.total);
}

inline Evaluator halfYear(StoreColumns columns)
{
    return Evaluator(analysis(std::move(columns), period(u"2026-01-01", u"2026-06-30")));
}

} // namespace shopglass::testing
