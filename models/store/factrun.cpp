#include "models/store/factrun.h"

#include "models/base/prefetch.h"

#include <algorithm>
#include <array>
#include <compare>
#include <utility>

namespace shopglass {
namespace {

/// A row beside the first part of its key, which decides nearly always.
struct Place
{
    std::uint64_t first = 0; ///< in the order of the signed numbers
    std::uint32_t row = 0;
};

constexpr std::uint64_t Byte = 0xFF;

std::uint64_t orderly(qint64 number)
{
    return std::uint64_t(number) ^ (std::uint64_t(1) << 63);
}

/// Sorts by the byte that lies `shift` bits up, equal ones as they came.
void sortByByte(std::vector<Place> &places, std::vector<Place> &target, unsigned shift)
{
    std::array<std::uint32_t, Byte + 1> next{};
    for (const Place &place : places)
        ++next[(place.first >> shift) & Byte];
    std::uint32_t before = 0;
    for (std::uint32_t &count : next)
        before += std::exchange(count, before);
    for (const Place &place : places)
        target[next[(place.first >> shift) & Byte]++] = place;
    places.swap(target);
}

/// Sorts by the first part, equal ones as they came. Ids of one file differ in a few bytes only, so a pass
/// for each of these takes far less than comparing.
void sortByFirst(std::vector<Place> &places)
{
    if (places.empty())
        return;
    std::uint64_t differing = 0;
    for (const Place &place : places)
        differing |= place.first ^ places.front().first;
    std::vector<Place> target(places.size());
    for (unsigned shift = 0; shift < 64; shift += 8) {
        if (((differing >> shift) & Byte) != 0)
            sortByByte(places, target, shift);
    }
}

} // namespace

QStringList keyColumns(const ExportKind &kind)
{
    return kind.id == QLatin1String("orders") ? kind.key + QStringList(QStringLiteral("line_key")) : kind.key;
}

FactShape::FactShape(const ExportKind &kind_)
    : kind(&kind_)
    , keyMask(maskOf(kind_, kind_.key))
    , columns(keyColumns(kind_))
{
    keyParts = int(columns.size());
    attributes.assign(std::size_t(keyParts), -1);
    columnOf.assign(kind->attributes.size(), -1);
    for (qsizetype i = 0; i < kind->key.size(); ++i)
        columnOf[std::size_t(kind->indexOf(kind->key[i]).value())] = int(i);
    for (std::size_t i = 0; i < kind->attributes.size(); ++i) {
        if ((keyMask >> i) & 1U)
            continue;
        columnOf[i] = int(columns.size());
        columns.append(kind->attributes[i].id);
        attributes.push_back(int(i));
    }
    sheet = int(columns.size());
    sourceRow = sheet + 1;
    silent = sheet + 2;
    content = sheet + 3;
    columns << QStringLiteral("sheet_id") << QStringLiteral("source_row") << QStringLiteral("silent")
            << QStringLiteral("content");
    attributes.resize(std::size_t(columns.size()), -1);
    width = std::size_t(columns.size());
    Q_ASSERT(width < std::size_t(Supply::MostColumns));
    stored = columns;
    if (kind->isPacked()) {
        packing.emplace(*kind);
        stored = columns.first(keyParts);
        stored << QStringLiteral("sheet_id") << QStringLiteral("source_row") << QStringLiteral("content")
               << QStringLiteral("body");
    }
}

void FactRun::begin(const FactShape &shape)
{
    m_shape = &shape;
    m_count = 0;
    m_order.clear();
    m_packed.clear();
    m_packedEnds.clear();
}

std::size_t FactRun::append(std::size_t count)
{
    const std::size_t first = m_count;
    m_count += count;
    if (m_count * m_shape->width > m_cellCount) {
        // Small files ask for little, large ones for everything at the second step.
        const std::size_t rows = first == 0 ? count : std::max(m_count, MostRows);
        auto cells = std::make_unique_for_overwrite<qint64[]>(rows * m_shape->width);
        std::copy_n(m_cells.get(), first * m_shape->width, cells.get());
        m_cells = std::move(cells);
        m_cellCount = rows * m_shape->width;
    }
    m_present.resize(std::max(m_present.size(), m_count));
    std::fill_n(m_present.begin() + std::ptrdiff_t(first), count, AttributeMask(0));
    return first;
}

FactKey FactRun::key(std::size_t row) const
{
    FactKey key;
    const qint64 *from = cells(row);
    for (int i = 0; i < int(key.parts.size()); ++i) {
        if (i < m_shape->keyParts)
            key.parts[std::size_t(i)] = from[i];
    }
    return key;
}

void FactRun::copyTo(std::size_t row, FactRow &fact) const
{
    fact.clear(m_shape->kind->attributes.size());
    fact.key = key(row);
    const qint64 *from = cells(row);
    for (std::size_t i = 0; i < fact.values.size(); ++i) {
        if (has(row, int(i)))
            fact.set(int(i), from[m_shape->columnOf[i]]);
    }
    fact.sheet = from[m_shape->sheet];
    fact.sourceRow = from[m_shape->sourceRow];
    fact.silent = AttributeMask(from[m_shape->silent]);
    fact.content = from[m_shape->content];
}

void FactRun::prefetch(std::size_t row) const
{
    shopglass::prefetch(cells(row));
    shopglass::prefetch(cells(row) + m_shape->sourceRow);
    shopglass::prefetch(cells(row) + m_shape->content);
}

void FactRun::sort()
{
    std::vector<Place> places(m_count);
    for (std::size_t i = 0; i < m_count; ++i)
        places[i] = {orderly(cells(i)[0]), std::uint32_t(i)};
    sortByFirst(places);
    const int parts = m_shape->keyParts;
    const auto isBefore = [this, parts](const Place &a, const Place &b) {
        const auto order = std::lexicographical_compare_three_way(cells(a.row), cells(a.row) + parts,
                                                                  cells(b.row), cells(b.row) + parts);
        return order == 0 ? a.row < b.row : order < 0;
    };
    for (auto from = places.begin(); from != places.end();) {
        const auto to = std::find_if(from + 1, places.end(),
                                     [from](const Place &place) { return place.first != from->first; });
        if (to - from > 1)
            std::sort(from, to, isBefore);
        from = to;
    }
    m_order.resize(m_count);
    std::transform(places.begin(), places.end(), m_order.begin(),
                   [](const Place &place) { return place.row; });
}

void FactRun::pack(std::size_t first)
{
    Q_ASSERT(m_packedEnds.size() == first);
    RowPacking::Buffer buffer;
    for (std::size_t row = first; row < m_count; ++row) {
        m_packed += packed(buffer, row);
        m_packedEnds.push_back(std::uint32_t(m_packed.size()));
    }
}

std::string_view FactRun::body(std::size_t row) const
{
    if (row >= m_packedEnds.size())
        return packed(m_body, row);
    const std::size_t begin = row == 0 ? 0 : m_packedEnds[row - 1];
    return std::string_view(m_packed).substr(begin, m_packedEnds[row] - begin);
}

std::string_view FactRun::packed(RowPacking::Buffer &buffer, std::size_t row) const
{
    const qint64 *from = cells(row);
    return m_shape->packing->pack(
        buffer, m_present[row], AttributeMask(from[m_shape->silent]),
        [&](int attribute) { return from[m_shape->columnOf[std::size_t(attribute)]]; });
}

SupplyRows FactRun::supply(std::span<const std::uint32_t> order) const
{
    return {order,
            m_cells.get(),
            m_shape->width,
            m_present.data(),
            m_shape->attributes,
            [this](std::size_t row) -> std::string_view { return body(row); }};
}

} // namespace shopglass
