#include "models/influencers/influencerleft.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/figurememory.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/seendays.h"
#include "models/rulebook/tradingrules.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shopglass {

namespace {

struct Money
{
    qint64 net = 0;
    qint64 commission = 0;
    qint64 billedFee = 0;
    qint64 unbilledNet = 0;
    qint64 unbilledOrders = 0;
};

class LeftPass final
{
public:
    LeftPass(const Evaluator &evaluator, int feeDays)
        : m_ground(evaluator.groundwork())
        , m_orders(m_ground.columns().orders)
        , m_marks(m_ground.marks())
        , m_period(evaluator.context().period)
        , m_to(countedTo(evaluator.context(), m_period))
        , m_window{std::min(m_period.from, m_to.plus(1 - feeDays)), m_to}
        , m_feeFrom(m_to.plus(1 - feeDays).number())
        , m_money(m_ground.columns().influencers.size())
    {
        const Needs needs(m_ground.columns(), m_ground.rulebook(), lastCoveredDay(evaluator.context()));
        m_counted = needs.flags(
            {{QStringLiteral("orders")}, {QStringLiteral("aftersales"), QStringLiteral("order_refunds")}},
            m_period);
        // Where no file says the commission, nobody knows what is left after it.
        const auto &missing = m_ground.figures()->missing(m_ground.columns(), m_ground.rulebook());
        for (const DayRange &part : clippedTo(missing.daysOf(Measure::Commission), m_period)) {
            const auto first = m_counted.begin() + (part.from - m_period.from);
            std::fill(first, first + (part.to - part.from + 1), false);
        }
    }

    void run()
    {
        takeBills();
        m_ground.paidRows().visitDays(m_window.from.number(), m_window.to.number(),
                                      [this](std::int32_t day, std::span<const std::uint32_t> rows) {
                                          for (const std::uint32_t row : rows)
                                              takeOrder(row, day);
                                      });
    }

    [[nodiscard]] int countedDays() const { return int(std::ranges::count(m_counted, true)); }
    [[nodiscard]] const Money &of(std::size_t influencer) const { return m_money[influencer]; }
    [[nodiscard]] qint64 rateOrders() const { return m_rateOrders; }
    /// Requires: rateOrders() > 0.
    [[nodiscard]] std::optional<double> rate() const
    {
        if (m_rateNet <= 0 || m_rateFee < 0)
            return std::nullopt;
        return double(m_rateFee) / double(m_rateNet);
    }

private:
    [[nodiscard]] bool counts(std::int32_t day) const
    {
        const Day paid = Day::fromNumber(day);
        return m_period.contains(paid) && m_counted[std::size_t(paid - m_period.from)];
    }

    void takeBills()
    {
        const FigureTable *bills = m_ground.columns().figuresOf(QStringLiteral("settlement"));
        if (!bills)
            return;
        const FigureColumn *fees = bills->figure(QStringLiteral("service_fees"));
        m_billed.assign(m_orders.size(), 0);
        m_ground.billedDays().visit([this](std::size_t bill) { return m_ground.billedDay(bill); },
                                    m_window.from.number(), m_window.to.number(),
                                    [&](std::size_t bill, std::int32_t day) {
                                        const auto row = std::size_t(bills->orderRow[bill]);
                                        const qint64 fee = fees ? fees->value(bill).value_or(0) : 0;
                                        m_billed[row] = 1;
                                        if (counts(day))
                                            m_money[m_orders.influencer[row]].billedFee += fee;
                                        if (day >= m_feeFrom)
                                            m_rateFee += fee;
                                    });
    }

    /// Bills stand at the line that stands for their order.
    [[nodiscard]] bool isBilled(std::size_t row) const
    {
        if (m_billed.empty() || m_orders.firstLine[row])
            return !m_billed.empty() && m_billed[row] != 0;
        const OrderLines lines = linesOf(m_orders, row);
        for (std::size_t line = lines.begin; line < lines.end; ++line) {
            if (m_orders.firstLine[line])
                return m_billed[line] != 0;
        }
        return false;
    }

    void takeOrder(std::uint32_t row, std::int32_t day)
    {
        const bool billed = isBilled(row);
        const qint64 net = m_orders.amount[row] - m_marks.refund[row];
        if (billed && day >= m_feeFrom) {
            m_rateNet += net;
            m_rateOrders += m_orders.firstLine[row] ? 1 : 0;
        }
        if (!counts(day))
            return;
        Money &money = m_money[m_orders.influencer[row]];
        money.net += net;
        money.commission += zeroIfAbsent(m_orders.commission[row]);
        if (!billed) {
            money.unbilledNet += net;
            money.unbilledOrders += m_orders.firstLine[row] ? 1 : 0;
        }
    }

    const Groundwork &m_ground;
    const OrderColumns &m_orders;
    const OrderMarks &m_marks;
    Period m_period;
    Day m_to;
    Period m_window; ///< the period, and the days whose bills tell the rate
    std::int32_t m_feeFrom;
    std::vector<bool> m_counted; ///< by day of the period: what was refunded is known
    std::vector<Money> m_money; ///< by influencer
    std::vector<std::uint8_t> m_billed; ///< by order line that stands for its order; empty without bills
    qint64 m_rateFee = 0;
    qint64 m_rateNet = 0;
    qint64 m_rateOrders = 0;
};

} // namespace

void addLeft(InfluencerView &view, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const InfluencerRules &rules = evaluator.context().rulebook->trading().influencers;
    LeftPass pass(evaluator, rules.feeDays);
    view.feeRateDays = rules.feeDays;
    view.leftDays = pass.countedDays();
    if (view.leftDays == 0)
        return;
    pass.run();
    view.feeRateOrders = pass.rateOrders();
    if (view.feeRateOrders >= rules.feeOrders)
        view.feeRate = pass.rate();
    std::map<QString, std::size_t> numberOf;
    for (std::size_t i = 1; i < columns.influencers.size(); ++i)
        numberOf.emplace(columns.influencers[i].id, i);
    const auto moneyOf
        = [&](const InfluencerRow &row) -> const Money & { return pass.of(numberOf.at(row.id)); };
    view.feeKnown = view.feeRate || std::ranges::all_of(view.rows, [&](const InfluencerRow &row) {
                        return moneyOf(row).unbilledOrders == 0;
                    });
    for (InfluencerRow &row : view.rows) {
        const Money &money = moneyOf(row);
        row.billedFee = money.billedFee;
        row.unbilledOrders = money.unbilledOrders;
        if (view.feeRate)
            row.estimatedFee = std::llround(*view.feeRate * double(std::max<qint64>(0, money.unbilledNet)));
        row.left = money.net - money.commission - (view.feeKnown ? row.billedFee + row.estimatedFee : 0);
    }
}

} // namespace shopglass
