// What figures rest on beside the columns: marks of orders, first orders of buyers, launch days, where the
// days lie.
//
// Worked out once, each part when first asked for, and shared by all evaluators over the same columns, so
// that another period costs no second look at every order. Threads: may be asked from several at once.

#pragma once

#include "models/columns/paidrows.h"
#include "models/indicators/dayblocks.h"
#include "models/indicators/fieldpaths.h"
#include "models/indicators/measure.h"
#include "models/indicators/needs.h"
#include "models/indicators/ordermarks.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <typeindex>

namespace shopglass {

class FigureMemory;
class Summation;

class Groundwork final
{
public:
    /// `lastDay` is the last day that counts as seen.
    Groundwork(std::shared_ptr<const StoreColumns> columns, std::shared_ptr<const Rulebook> rulebook,
               Day lastDay);
    ~Groundwork();

    /// Whether this is the groundwork of these columns, rules and last day.
    [[nodiscard]] bool fits(const StoreColumns *columns, const Rulebook *rulebook, Day lastDay) const;

    [[nodiscard]] const StoreColumns &columns() const noexcept { return *m_columns; }
    [[nodiscard]] const Rulebook &rulebook() const noexcept { return *m_rulebook; }
    [[nodiscard]] Day lastDay() const noexcept { return m_lastDay; }
    /// Field of each StoreColumns::sources entry.
    [[nodiscard]] std::span<const Field> fields() const noexcept { return m_fields; }

    [[nodiscard]] const OrderMarks &marks() const;
    /// The first paid line of each buyer, by pay day and row; NoFirstRow = none.
    [[nodiscard]] const std::vector<std::uint32_t> &firstRows() const;
    static constexpr std::uint32_t NoFirstRow = std::numeric_limits<std::uint32_t>::max();
    /// As launchDays().
    [[nodiscard]] const std::vector<std::vector<Day>> &launches() const;
    /// As followFields().
    [[nodiscard]] const FieldPaths &fieldPaths() const;
    /// What the channel rules say of each source.
    [[nodiscard]] SourceFields sourceFields() const;
    /// Works out at once, on several threads, what most views would ask for one after the other.
    void prepare() const;
    /// Of OrderColumns::paidDay.
    [[nodiscard]] const PaidRows &paidRows() const;
    /// Of OrderColumns::createdDay, OrderMarks::signedDay, finishedDay(), appliedDay(), deliveryDay(),
    /// billedDay().
    [[nodiscard]] const DayBlocks &createdDays() const;
    [[nodiscard]] const DayBlocks &signedDays() const;
    [[nodiscard]] const DayBlocks &finishedDays() const;
    [[nodiscard]] const DayBlocks &appliedDays() const;
    [[nodiscard]] const DayBlocks &deliveryDays() const;
    [[nodiscard]] const DayBlocks &billedDays() const;

    /// What the files cover, nothing after this day.
    [[nodiscard]] const Needs &needs(Day lastCovered) const;
    [[nodiscard]] const std::shared_ptr<const FigureMemory> &figures() const noexcept { return m_figures; }

    /// The day that an after-sale was granted, or applied for; NoDay = not known.
    [[nodiscard]] std::int32_t finishedDay(std::size_t aftersale) const;
    [[nodiscard]] std::int32_t appliedDay(std::size_t aftersale) const;
    /// The day that a parcel was signed for; NoDay where its way cannot be told.
    [[nodiscard]] std::int32_t deliveryDay(std::size_t parcel) const;
    /// The day that the order of a settlement bill was paid; NoDay where the order is not known, or the bill
    /// came after the last day that counts as seen.
    [[nodiscard]] std::int32_t billedDay(std::size_t bill) const;

    /// The days for which there are sums to put others together from.
    [[nodiscard]] Period cubeDays() const;
    /// The sums that hold a day.
    [[nodiscard]] Period cubePart(Day day) const;
    /// These measures by day of the part and field, FieldCount groups a day. Requires: a part that cubePart()
    /// gave; all of them are sums of rows, so that other sums can be put together from them.
    [[nodiscard]] const Summation &dayCube(Period part, const std::vector<Measure> &measures) const;

    /// What one subject's views rest on in every period: made once, one value of each type. Requires: it says
    /// nothing but what these columns, rules and last day say.
    template<class Value, class Make>
    const Value &of(Make make) const
    {
        const auto makeShared = [&] { return std::make_shared<const Value>(make()); };
        return *static_cast<const Value *>(placeOf(typeid(Value)).get(makeShared).get());
    }

private:
    /// A value that is made when it is first asked for.
    template<class Value>
    class Lazy final
    {
    public:
        template<class Make>
        const Value &get(Make make) const
        {
            // Loops ask for every row, and std::call_once() takes its time even when there is nothing to do.
            if (!m_made.load(std::memory_order_acquire)) {
                std::call_once(m_once, [&] {
                    m_value = make();
                    m_made.store(true, std::memory_order_release);
                });
            }
            return m_value;
        }

    private:
        mutable std::atomic<bool> m_made = false;
        mutable std::once_flag m_once;
        mutable Value m_value;
    };

    const Lazy<std::shared_ptr<const void>> &placeOf(std::type_index type) const;

    std::shared_ptr<const StoreColumns> m_columns;
    std::shared_ptr<const Rulebook> m_rulebook;
    Day m_lastDay;
    std::vector<Field> m_fields;
    std::shared_ptr<const FigureMemory> m_figures;
    Lazy<OrderMarks> m_marks;
    Lazy<std::vector<std::uint32_t>> m_firstRows;
    Lazy<std::vector<std::vector<Day>>> m_launches;
    Lazy<FieldPaths> m_fieldPaths;
    Lazy<std::shared_ptr<const PaidRows>> m_paidRows;
    Lazy<DayBlocks> m_createdDays;
    Lazy<DayBlocks> m_signedDays;
    Lazy<DayBlocks> m_finishedDays;
    Lazy<DayBlocks> m_appliedDays;
    Lazy<DayBlocks> m_deliveryDays;
    Lazy<DayBlocks> m_billedDays;
    mutable std::mutex m_needsMutex; ///< guards the list, not what is in it
    mutable std::map<std::int32_t, Needs> m_needs; ///< by the last day
    mutable std::mutex m_subjectsMutex; ///< guards the list, not what is in it
    mutable std::map<std::type_index, Lazy<std::shared_ptr<const void>>> m_subjects;
    struct CubePart
    {
        std::mutex mutex; ///< guards the sums while measures are added to them
        std::unique_ptr<Summation> sums;
    };
    mutable std::mutex m_cubeMutex; ///< guards the list, not what is in it
    mutable std::map<std::int32_t, CubePart> m_cube; ///< by the first day of the part
};

} // namespace shopglass
