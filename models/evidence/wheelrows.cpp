// Rows behind the double wheel, and behind the first buyers of a month or a field.

#include "models/evidence/pagerows.h"
#include "models/indicators/buyerorders.h"
#include "models/indicators/fieldpathrows.h"
#include "models/indicators/groundwork.h"
#include "models/rulebook/growth.h"

#include <QDate>

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

int monthNumber(std::int32_t day)
{
    const QDate date = Day::fromNumber(day).date();
    return date.year() * 12 + date.month() - 1;
}

/// "2026-08".
std::optional<int> monthOf(const QString &of)
{
    const QDate date = QDate::fromString(of + QStringLiteral("-01"), Qt::ISODate);
    return date.isValid() ? std::optional(date.year() * 12 + date.month() - 1) : std::nullopt;
}

/// The first order of a buyer; none for one who paid nothing up to the last day that counts as seen.
std::optional<std::uint32_t> firstOrder(const Groundwork &ground, std::uint32_t buyer)
{
    const std::uint32_t row = ground.firstRows()[buyer];
    if (row == Groundwork::NoFirstRow || ground.columns().orders.paidDay[row] > ground.lastDay().number())
        return std::nullopt;
    return row;
}

/// The first order of each buyer of the month, or the first one that each of them paid so many months later.
PageRows cohortRows(const Evaluator &evaluator, int month, int later)
{
    const Groundwork &ground = evaluator.groundwork();
    const OrderColumns &orders = ground.columns().orders;
    PageRows found;
    std::vector<bool> waitedFor(std::size_t(ground.columns().buyerCount) + 1, false);
    for (std::uint32_t buyer = 1; buyer < waitedFor.size(); ++buyer) {
        const auto first = firstOrder(ground, buyer);
        waitedFor[buyer] = first && monthNumber(orders.paidDay[*first]) == month;
        if (waitedFor[buyer] && later == 0)
            found.rows.push_back({*first, 1});
    }
    if (later == 0)
        return found;
    const int asked = month + later;
    const Day from = Day::fromDate(QDate(asked / 12, asked % 12 + 1, 1));
    const Day to = std::min(Day::fromDate(from.date().addMonths(1)).plus(-1), ground.lastDay());
    ground.paidRows().visitDays(from.number(), to.number(),
                                [&](std::int32_t, std::span<const std::uint32_t> rows) {
                                    for (const std::uint32_t row : rows) {
                                        if (orders.firstLine[row] == 0 || !waitedFor[orders.buyer[row]])
                                            continue;
                                        waitedFor[orders.buyer[row]] = false;
                                        found.rows.push_back({row, 1});
                                    }
                                });
    return found;
}

PageRows firstFieldRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const Groundwork &ground = evaluator.groundwork();
    const OrderColumns &orders = ground.columns().orders;
    const Period period = question.period.value_or(evaluator.context().period);
    const auto known = firstKnownBuyerDay(ground.columns(), ground.rulebook().buyers().historyDays);
    PageRows found;
    for (std::uint32_t buyer = 1; known && buyer <= ground.columns().buyerCount; ++buyer) {
        const auto first = firstOrder(ground, buyer);
        if (!first)
            continue;
        const Day day = Day::fromNumber(orders.paidDay[*first]);
        const bool isOfField = !question.field || ground.fields()[orders.source[*first]] == *question.field;
        if (day >= *known && period.contains(day) && isOfField)
            found.rows.push_back({*first, 1});
    }
    return found;
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

Result<PageRows> buyerRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    if (question.indicator == QLatin1String("first_field_buyers"))
        return firstFieldRows(question, evaluator);
    const auto month = monthOf(question.of);
    if (!month)
        return unreadablePart(question, QStringLiteral("2026-06"));
    // cohort_returned_2: two months later; cohort_buyers: the month itself.
    const int later = question.indicator.section(QLatin1Char('_'), -1).toInt();
    return cohortRows(evaluator, *month, later);
}

} // namespace shopglass
