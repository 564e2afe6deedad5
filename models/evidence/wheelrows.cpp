// Rows behind the double wheel.

#include "models/evidence/pagerows.h"
#include "models/indicators/fieldpathrows.h"
#include "models/indicators/groundwork.h"

namespace shopglass {

namespace {

/// "buyers/7", "products/30".
std::optional<PathQuestion> pathOf(const RowsQuestion &question, const WheelRules &rules)
{
    const QStringList words = question.of.split(QLatin1Char('/'));
    if (words.size() != 2)
        return std::nullopt;
    PathQuestion path;
    if (words.front() == QLatin1String("products"))
        path.subject = FieldPaths::Subject::Products;
    else if (words.front() != QLatin1String("buyers"))
        return std::nullopt;
    if (words.back() == QString::number(rules.longDays))
        path.wait = PathQuestion::Wait::Long;
    else if (words.back() != QString::number(rules.shortDays))
        return std::nullopt;
    if (question.indicator.endsWith(QLatin1String("_elsewhere")))
        path.met = PathQuestion::Met::Elsewhere;
    return path;
}

} // namespace

Result<PageRows> wheelRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const Groundwork &ground = evaluator.groundwork();
    const WheelRules &rules = ground.rulebook().wheel();
    auto path = pathOf(question, rules);
    if (!path)
        return unreadablePart(question, QStringLiteral("buyers/%1").arg(rules.shortDays));
    const auto rowsAt = [&](PathQuestion::Step step) {
        path->step = step;
        return pathRows(ground.columns(), ground.sourceFields(), ground.paidRows(), rules, ground.lastDay(),
                        *path);
    };
    const bool isShare = question.indicator.startsWith(QLatin1String("wheel_share"));
    const bool asksFirst = question.indicator.startsWith(QLatin1String("wheel_met"))
        || (isShare && question.part == RowsPart::Base);
    const auto asked = rowsAt(asksFirst ? PathQuestion::Step::First : PathQuestion::Step::Back);
    PageRows found;
    for (const std::uint32_t row : asked)
        found.rows.push_back({row, 1});
    if (!isShare)
        return found;
    const auto others = rowsAt(asksFirst ? PathQuestion::Step::Back : PathQuestion::Step::First);
    const auto &met = asksFirst ? asked : others;
    const auto &back = asksFirst ? others : asked;
    const int minimum
        = path->subject == FieldPaths::Subject::Buyers ? rules.minimumBuyers : rules.minimumProducts;
    found.parts = {RowsPart::Counted, RowsPart::Base};
    found.sample = qint64(met.size());
    found.isEnough = found.sample >= minimum;
    found.value = met.empty() ? 0.0 : double(back.size()) / double(met.size());
    return found;
}

} // namespace shopglass
