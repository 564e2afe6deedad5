#include "models/indicators/groundwork.h"

#include "models/base/turns.h"
#include "models/columns/blockvalues.h"
#include "models/indicators/billdays.h"
#include "models/indicators/buyerorders.h"
#include "models/indicators/figurememory.h"
#include "models/indicators/launchdays.h"
#include "models/indicators/seendays.h"
#include "models/indicators/summation.h"

#include <array>
#include <functional>

namespace shopglass {

namespace {

/// Three years and a bit: what periods and their comparisons usually ask for.
constexpr int DaysBehind = 1130;
constexpr int DaysAhead = 40;
/// Sums are made for this many days at a time, so that a first look at a month costs no look at years.
constexpr int PartDays = 32;

/// They are there once they were asked for.
void made(const auto &...)
{
}

} // namespace

Groundwork::Groundwork(std::shared_ptr<const StoreColumns> columns, std::shared_ptr<const Rulebook> rulebook,
                       Day lastDay)
    : m_columns(std::move(columns))
    , m_rulebook(std::move(rulebook))
    , m_lastDay(lastDay)
    , m_fields(fieldsOf(*m_columns, *m_rulebook))
    , m_figures(std::make_shared<const FigureMemory>())
{
}

Groundwork::~Groundwork() = default;

bool Groundwork::fits(const StoreColumns *columns, const Rulebook *rulebook, Day lastDay) const
{
    // Rules that a user made are put together anew for each request; alike, they have the same version.
    return m_columns.get() == columns && m_lastDay == lastDay
        && (m_rulebook.get() == rulebook || m_rulebook->version() == rulebook->version());
}

const OrderMarks &Groundwork::marks() const
{
    return m_marks.get([this] { return markOrders(*m_columns, *m_rulebook, m_lastDay); });
}

const std::vector<std::uint32_t> &Groundwork::firstRows() const
{
    return m_firstRows.get([this] { return firstPaidRows(*m_columns, paidRows()); });
}

const Needs &Groundwork::needs(Day lastCovered) const
{
    const std::lock_guard lock(m_needsMutex);
    return m_needs.try_emplace(lastCovered.number(), *m_columns, *m_rulebook, lastCovered).first->second;
}

const std::vector<std::vector<Day>> &Groundwork::launches() const
{
    return m_launches.get([this] { return launchDays(*m_columns, m_rulebook->launches(), paidRows()); });
}

const FieldPaths &Groundwork::fieldPaths() const
{
    return m_fieldPaths.get([this] {
        return followFields(*m_columns, sourceFields(), paidRows(), m_rulebook->wheel(), m_lastDay);
    });
}

void Groundwork::prepare() const
{
    // What rests on the same is asked for on one thread.
    const std::array<std::function<void()>, 5> pieces{
        [this] { made(signedDays()); },
        [this] { made(firstRows(), launches(), fieldPaths()); },
        [this] { made(deliveryDays(), createdDays()); },
        [this] { made(billedDays()); },
        [this] { made(finishedDays(), appliedDays()); },
    };
    inTurns(pieces.size(), partsOf(m_columns->orders.size()),
            [&pieces](std::size_t piece) { pieces[piece](); });
}

SourceFields Groundwork::sourceFields() const
{
    SourceFields sources;
    sources.told = m_figures->missing(*m_columns, *m_rulebook).toldFieldDays();
    for (const SalesSource &source : m_columns->sources) {
        QString scene;
        const Field field = m_rulebook->fieldOf(source.channel, source.carrier, source.accountType,
                                                source.promoter, &scene);
        sources.fields.push_back(field);
        sources.ownLive.push_back(field == Field::SelfBroadcast && scene == QLatin1String("live"));
    }
    return sources;
}

const PaidRows &Groundwork::paidRows() const
{
    return *m_paidRows.get([this] {
        return m_columns->paidRows ? m_columns->paidRows
                                   : std::make_shared<const PaidRows>(m_columns->orders.paidDay);
    });
}

const DayBlocks &Groundwork::createdDays() const
{
    const std::vector<std::int32_t> &days = m_columns->orders.createdDay;
    return m_createdDays.get(
        [&days] { return DayBlocks(days.size(), [&days](std::size_t row) { return days[row]; }); });
}

const DayBlocks &Groundwork::signedDays() const
{
    return m_signedDays.get([this] {
        const std::vector<std::int32_t> &days = marks().signedDay;
        return DayBlocks(days.size(), [&days](std::size_t row) { return days[row]; });
    });
}

const DayBlocks &Groundwork::finishedDays() const
{
    return m_finishedDays.get([this] {
        return DayBlocks(m_columns->aftersales.size(), [this](std::size_t row) { return finishedDay(row); });
    });
}

const DayBlocks &Groundwork::appliedDays() const
{
    return m_appliedDays.get([this] {
        return DayBlocks(m_columns->aftersales.size(), [this](std::size_t row) { return appliedDay(row); });
    });
}

const DayBlocks &Groundwork::deliveryDays() const
{
    return m_deliveryDays.get([this] {
        return DayBlocks(m_columns->shipments.size(), [this](std::size_t row) { return deliveryDay(row); });
    });
}

const DayBlocks &Groundwork::billedDays() const
{
    return m_billedDays.get([this] {
        const FigureTable *bills = m_columns->figuresOf(QStringLiteral("settlement"));
        return DayBlocks(bills ? bills->size() : 0, [this, bills](std::size_t row) {
            return paidDayOfBill(*m_columns, *bills, row, m_lastDay);
        });
    });
}

std::int32_t Groundwork::finishedDay(std::size_t aftersale) const
{
    const AftersaleColumns &aftersales = m_columns->aftersales;
    return aftersales.success[aftersale] == 0 ? NoDay : dayOrNone(aftersales.finishedAt[aftersale]);
}

std::int32_t Groundwork::appliedDay(std::size_t aftersale) const
{
    return dayOrNone(m_columns->aftersales.appliedAt[aftersale]);
}

std::int32_t Groundwork::deliveryDay(std::size_t parcel) const
{
    const ShipmentColumns &shipments = m_columns->shipments;
    const BeijingSeconds signedAt = shipments.signedAt[parcel];
    const BeijingSeconds shippedAt = shipments.shippedAt[parcel];
    return shippedAt == NoTime || signedAt < shippedAt ? NoDay : dayOrNone(signedAt);
}

std::int32_t Groundwork::billedDay(std::size_t bill) const
{
    return paidDayOfBill(*m_columns, *m_columns->figuresOf(QStringLiteral("settlement")), bill, m_lastDay);
}

const Groundwork::Lazy<std::shared_ptr<const void>> &Groundwork::placeOf(std::type_index type) const
{
    const std::lock_guard lock(m_subjectsMutex);
    return m_subjects[type];
}

Period Groundwork::cubeDays() const
{
    return {m_lastDay.plus(-DaysBehind), m_lastDay.plus(DaysAhead)};
}

Period Groundwork::cubePart(Day day) const
{
    const Period all = cubeDays();
    const Day from = all.from.plus((day - all.from) / PartDays * PartDays);
    return {from, std::min(from.plus(PartDays - 1), all.to)};
}

const Summation &Groundwork::dayCube(Period part, const std::vector<Measure> &measures) const
{
    std::unique_lock lock(m_cubeMutex);
    auto &[mutex, sums] = m_cube[part.from.number()];
    lock.unlock();
    const std::lock_guard lockOfPart(mutex);
    if (!sums) {
        const Slice slice{part, part.to, GroupBy::Day, {}, {}, Slice::Split::ByField};
        sums = std::make_unique<Summation>(SummationSource(*this), slice);
    }
    sums->prepare(measures);
    return *sums;
}

} // namespace shopglass
