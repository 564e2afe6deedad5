#include "models/buyers/buyerview.h"
#include "models/indicators/seendays.h"

#include <algorithm>

namespace shopglass {

PrivateDomain privateDomainOf(const AnalysisContext &context, Period period)
{
    static const QString kind = QStringLiteral("traffic_sources");
    const Period seen{period.from, std::min(period.to, lastCoveredDay(context))};
    PrivateDomain domain;
    domain.days = period.days();
    const FigureTable *table = context.columns->figuresOf(kind);
    const TextColumn *source = table ? table->text(QStringLiteral("source")) : nullptr;
    const FigureColumn *gmv = table ? table->figure(QStringLiteral("gmv")) : nullptr;
    if (!source || !gmv || seen.from > seen.to)
        return domain;
    domain.coveredDays = context.columns->coveredDays(kind, seen);
    const QStringList &words = context.rulebook->buyers().privateSources;
    std::vector<bool> isPrivate;
    for (const QString &text : source->texts) {
        isPrivate.push_back(
            std::ranges::any_of(words, [&text](const QString &word) { return text.contains(word); }));
    }
    std::vector<bool> found(isPrivate.size(), false);
    for (std::size_t row = 0; row < table->size(); ++row) {
        const auto amount = gmv->value(row);
        if (!amount || table->day[row] < seen.from.number() || table->day[row] > seen.to.number())
            continue;
        const std::uint32_t text = source->number[row];
        domain.covered = true;
        domain.total += *amount;
        domain.gmv += isPrivate[text] ? *amount : 0;
        found[text] = found[text] || isPrivate[text];
    }
    for (std::size_t text = 0; text < found.size(); ++text) {
        if (found[text])
            domain.sources.append(source->texts[text]);
    }
    return domain;
}

} // namespace shopglass
