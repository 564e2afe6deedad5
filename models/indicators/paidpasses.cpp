// The passes over paid order lines by pay day that sum sales, pieces, commissions and identified buyers.

#include "models/base/parts.h"
#include "models/indicators/paidsums.h"
#include "models/indicators/summation.h"

namespace shopglass {

void Summation::sumPaid(PaidFamilies families)
{
    if (m_recorded)
        recordPaid();
    else if (m_groups.asksForEntities())
        sumPaidOfEntities(families);
    else
        sumPaidOfDays(families);
}

/// All lines of one day and field belong to the same group.
void Summation::sumPaidOfDays(PaidFamilies families)
{
    struct Part
    {
        explicit Part(PaidFamilies families)
            : cells(families)
        {
        }

        std::vector<std::int32_t> days; ///< by group
        PaidCells cells;
        PlacedLines placed;
    };
    const OrderColumns &orders = m_source.columns->orders;
    const PaidLines lines(*m_source.columns, m_source.fields);
    const std::vector<Period> periods = paidParts();
    std::vector<Part> parts(periods.size(), Part(families));
    inParts(parts.size(), [&](std::size_t number) {
        Part &part = parts[number];
        const auto visitDay = [&](std::int32_t day, std::span<const std::uint32_t> rows) {
            if (!m_groups.holds(day))
                return;
            const std::size_t first = part.days.size() * FieldCount;
            part.days.push_back(day);
            part.cells.grow(part.days.size());
            for (std::size_t begin = 0; begin < rows.size(); begin += PlacedLines::Most) {
                part.placed.clear();
                for (const std::uint32_t row :
                     rows.subspan(begin, std::min(PlacedLines::Most, rows.size() - begin)))
                    part.placed.take(row, first + std::size_t(m_source.fields[orders.source[row]]),
                                     orders.firstLine[row] != 0);
                part.cells.add(part.placed, lines);
            }
        };
        m_source.ground->paidRows().visitDays(periods[number].from.number(), periods[number].to.number(),
                                              visitDay);
    });
    for (const Part &part : parts) {
        for (std::size_t group = 0; group < part.days.size(); ++group) {
            for (std::size_t field = 0; field < FieldCount; ++field) {
                if (MeasureSums *sums = find({part.days[group], Field(field), 0, 0}))
                    part.cells.addTo(*sums, group, Field(field));
            }
        }
    }
}

/// Groups are made as lines pass by: each part has its own, which are put together at the end.
void Summation::sumPaidOfEntities(PaidFamilies families)
{
    struct Part
    {
        Part(const SliceGroups &made, PaidFamilies families)
            : groups(made)
            , cells(families)
        {
        }

        SliceGroups groups;
        std::vector<std::uint8_t> isPlaced; ///< by group
        std::vector<std::pair<std::size_t, RowPlace>> places; ///< some line's of each group that has lines
        PaidCells cells;
        PlacedLines placed;
    };
    const PaidLines lines(*m_source.columns, m_source.fields);
    const std::vector<Period> periods = paidParts();
    std::vector<Part> parts(periods.size(), Part(m_groups, families));
    inParts(parts.size(), [&](std::size_t number) {
        Part &part = parts[number];
        const auto addPlaced = [&part, &lines] {
            part.cells.grow(part.isPlaced.size());
            part.cells.add(part.placed, lines);
            part.placed.clear();
        };
        visitPaidIn(periods[number], [&](std::size_t row, std::int32_t day) {
            const RowPlace place = placeOf(row, day);
            const std::size_t group = part.groups.groupOnHeldDay(place);
            if (group == SliceGroups::Outside)
                return;
            if (group >= part.isPlaced.size())
                part.isPlaced.resize(group + 1, 0);
            if (part.isPlaced[group] == 0) {
                part.isPlaced[group] = 1;
                part.places.emplace_back(group, place);
            }
            part.placed.take(row, group * FieldCount + std::size_t(place.field),
                             countsHere(row, Among::PaidLines));
            if (part.placed.isFull())
                addPlaced();
        });
        addPlaced();
    });
    for (const Part &part : parts) {
        for (const auto &[group, place] : part.places) {
            MeasureSums *sums = find(place);
            for (std::size_t field = 0; sums && field < FieldCount; ++field)
                part.cells.addTo(*sums, group, Field(field));
        }
    }
    makeRoom();
}

/// The days that count, in parts for threads where they hold many lines.
std::vector<Period> Summation::paidParts() const
{
    std::size_t rows = 0;
    m_source.ground->paidRows().visitDays(
        m_groups.firstDay(), m_groups.lastDay(),
        [&rows](std::int32_t, std::span<const std::uint32_t> ofDay) { rows += ofDay.size(); });
    const auto parts = std::int64_t(partsOf(rows, 2 * ElementsWorthAThread));
    const std::int64_t days = std::int64_t(m_groups.lastDay()) - m_groups.firstDay() + 1;
    std::vector<Period> periods;
    for (std::int64_t part = 0; part < parts; ++part) {
        const auto dayAt = [&](std::int64_t place) {
            return Day::fromNumber(m_groups.firstDay() + std::int32_t(days * place / parts));
        };
        periods.push_back({dayAt(part), dayAt(part + 1).plus(-1)});
    }
    return periods;
}

void Summation::recordPaid()
{
    const PaidSum &above = *paidSumOf(*m_recorded);
    const PaidSum *below = m_recordedBelow ? paidSumOf(*m_recordedBelow) : nullptr;
    const OrderColumns &orders = m_source.columns->orders;
    const PaidLines lines(*m_source.columns, m_source.fields);
    const bool filtered = m_groups.slice().filter != RowFilter{};
    const auto isOf = [](const PaidSum &sum, Field field) { return !sum.field || *sum.field == field; };
    const auto otherShare = [&](Field field, std::size_t row, std::int64_t counted) -> std::int64_t {
        if (!below || !isOf(*below, field))
            return 0;
        return std::visit([&](auto value) { return shareOf(value, lines, row, counted); }, below->value);
    };
    const auto recordValue = [&](auto value) {
        visitPaid([&](std::size_t row, std::int32_t day) {
            if (filtered && !m_groups.accepts(placeOf(row, day)))
                return;
            const Field field = m_source.fields[orders.source[row]];
            const std::int64_t counted = countsHere(row, Among::PaidLines) ? 1 : 0;
            const std::int64_t share = isOf(above, field) ? shareOf(value, lines, row, counted) : 0;
            const std::int64_t other = otherShare(field, row, counted);
            if (share != 0 || other != 0)
                note(row, share, other);
        });
    };
    std::visit(recordValue, above.value);
}

} // namespace shopglass
