#include "models/store/contenthash.h"

#include <bit>

namespace shopglass {
namespace {

// Tell an attribute's value, its place in the header and its having been said apart.
constexpr std::uint64_t HeaderMark = 0x48EAD48EAD48EADULL;
constexpr std::uint64_t SaidMark = 0x5A1D5A1D5A1D5A1DULL;

/// FNV-1a of an attribute's id.
std::uint64_t seedOf(const QString &id)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    const QByteArray utf8 = id.toUtf8();
    for (const char byte : utf8)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3ULL;
    return hash;
}

} // namespace

ContentHash::ContentHash(const ExportKind &kind)
    : m_values(~maskOf(kind, kind.key))
{
    for (const Attribute &attribute : kind.attributes)
        m_seeds.push_back(mixed(seedOf(attribute.id)));
}

qint64 ContentHash::closed(std::uint64_t sum)
{
    const auto hash = std::bit_cast<qint64>(mixed(sum));
    return hash == 0 ? 1 : hash;
}

std::uint64_t ContentHash::ofHeader(AttributeMask header, AttributeMask says) const
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < m_seeds.size(); ++i) {
        if ((header >> i) & 1U)
            sum += mixed(m_seeds[i] ^ HeaderMark);
        if ((says >> i) & 1U)
            sum += mixed(m_seeds[i] ^ SaidMark);
    }
    return sum;
}

qint64 ContentHash::of(const FactRun &run, std::size_t row, std::uint64_t header) const
{
    const qint64 *cells = run.cells(row);
    const std::vector<int> &columnOf = run.shape().columnOf;
    std::uint64_t sum = header;
    for (AttributeMask left = run.present(row) & m_values; left != 0; left &= left - 1) {
        const auto i = std::size_t(std::countr_zero(left));
        sum += mixed(std::uint64_t(cells[columnOf[i]]) + m_seeds[i]);
    }
    return closed(sum);
}

qint64 ContentHash::of(const FactRow &row, AttributeMask header, AttributeMask says) const
{
    std::uint64_t sum = ofHeader(header, says);
    for (AttributeMask left = row.present & m_values; left != 0; left &= left - 1) {
        const auto i = std::size_t(std::countr_zero(left));
        sum += mixed(std::uint64_t(row.values[i]) + m_seeds[i]);
    }
    return closed(sum);
}

} // namespace shopglass
