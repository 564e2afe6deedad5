// Rows behind a part of the store's sales as the platform splits them: a way of selling, a carrier, an
// account.

#include "models/evidence/pagerows.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Which rows of which file make up a split.
struct Split
{
    QString kind;
    QString column; ///< whose texts are the parts
    std::optional<qint64> split; ///< by its place in kinds.json
};

std::optional<Split> splitNamed(const QString &id)
{
    if (id == QLatin1String("method"))
        return Split{QStringLiteral("traffic_composition"), QStringLiteral("part"), 0};
    if (id == QLatin1String("carrier"))
        return Split{QStringLiteral("traffic_composition"), QStringLiteral("part"), 1};
    if (id == QLatin1String("account"))
        return Split{QStringLiteral("traffic_accounts"), QStringLiteral("account"), {}};
    return std::nullopt;
}

/// The rows of the split that hold the figure; of one part or, without a name, of all.
PageRows rowsOfSplit(const Split &split, const QString &attribute, const std::optional<QString> &part,
                     const RowsQuestion &question, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    PageRows found;
    found.kind = split.kind;
    found.isKnown = false;
    const FigureTable *table = context.columns->figuresOf(split.kind);
    const TextColumn *names = table ? table->text(split.column) : nullptr;
    const FigureColumn *figure = table ? table->figure(attribute) : nullptr;
    if (!names || !figure)
        return found;
    const FigureColumn *splits = table->figure(QStringLiteral("split"));
    const Period period = question.period.value_or(context.period);
    const Day last = std::min(countedTo(context, period), lastCoveredDay(context));
    for (std::size_t row = 0; row < table->size(); ++row) {
        const auto value = figure->value(row);
        if (!value || table->day[row] < period.from.number() || table->day[row] > last.number()
            || (split.split && (!splits || splits->value(row) != split.split))
            || (part && names->at(row) != *part))
            continue;
        found.isKnown = true;
        found.rows.push_back({std::uint32_t(row), *value});
    }
    return found;
}

} // namespace

/// "method:NAME", "carrier:NAME" or "account:NAME".
Result<PageRows> publishedRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const qsizetype colon = question.of.indexOf(QLatin1Char(':'));
    const auto split = splitNamed(question.of.left(colon));
    if (colon < 0 || !split)
        return unreadablePart(question, QStringLiteral("carrier:直播间"));
    const QString name = question.of.mid(colon + 1);
    const bool isOrders = question.indicator == QLatin1String("published_part_orders");
    const QString attribute = isOrders ? QStringLiteral("paid_orders") : QStringLiteral("gmv");
    PageRows part = rowsOfSplit(*split, attribute, name, question, evaluator);
    if (question.indicator != QLatin1String("published_part_share"))
        return part;
    PageRows whole = rowsOfSplit(*split, attribute, {}, question, evaluator);
    part.unit = whole.unit = Unit::Fen;
    return quotientRows(question, std::move(part), std::move(whole), 0);
}

} // namespace shopglass
