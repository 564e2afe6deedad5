#include "models/import/runcutter.h"

#include "models/import/foldedhash.h"

#include <array>
#include <cstring>
#include <utility>

namespace shopglass {
namespace {

constexpr std::size_t LongestRow = std::size_t(1) << 20;
constexpr std::size_t LongestRun = std::size_t(1) << 20;
/// One row in so many ends a run.
constexpr std::uint64_t RowsPerEnd = 256;

// Odd numbers without a pattern.
constexpr std::uint64_t One = 0x9E3779B97F4A7C15ULL;
constexpr std::uint64_t Two = 0xD6E8FEB86659FD93ULL;
constexpr std::uint64_t Three = 0xA0761D6478BD642FULL;
constexpr std::uint64_t Four = 0xE7037ED1A0B428DBULL;

/// Two hashes that know nothing of each other, sixteen bytes at a step; the last ones may be taken twice.
RunHash hashOf(std::string_view text, const RunSeeds &seeds)
{
    constexpr std::size_t Step = 16;
    const char *from = text.data();
    std::array<char, Step> padded{};
    const std::array<std::uint64_t, 4> &words = seeds.words;
    RunHash hash{text.size() * One ^ words[0], text.size() * Two ^ words[1]};
    const auto take = [&hash, &words](const char *bytes) {
        const std::uint64_t low = wordAt(bytes);
        const std::uint64_t high = wordAt(bytes + sizeof low);
        hash.one = folded(low ^ words[2], high ^ hash.one);
        hash.other = folded(high ^ words[3], low ^ hash.other);
    };
    if (text.size() < Step) {
        std::memcpy(padded.data(), from, text.size());
        take(padded.data());
        return hash;
    }
    const char *const last = from + text.size() - Step;
    for (; from < last; from += Step)
        take(from);
    take(last);
    return hash;
}

} // namespace

RunCutter::RunCutter(char delimiter, const RunSeeds &seeds)
    : m_delimiter(delimiter)
    , m_seeds(seeds)
    , m_specials({'\n', '"', '\n', '"'})
{
}

std::optional<RunCutter::Run> RunCutter::next(std::string_view text, Reach reach)
{
    const char *const end = text.data() + text.size();
    const char *row = text.data() + m_run.size;
    m_specials.restart(row, end);
    while (row < end) {
        const char *const next = endOfRow(row, end, reach);
        if (!next) {
            m_isLost = reach == Reach::End || std::size_t(end - row) > LongestRow;
            return std::nullopt;
        }
        take({row, std::size_t(next - row)});
        row = next;
        if (isFull())
            return cut();
    }
    return reach == Reach::End && m_run.rows > 0 ? std::optional(cut()) : std::nullopt;
}

/// Null where it is not there. Quotes hide line feeds only in a cell that begins with one.
const char *RunCutter::endOfRow(const char *row, const char *end, Reach reach)
{
    for (const char *at = m_specials.next(); at != end; at = m_specials.next()) {
        if (*at == '\n')
            return at + 1;
        if (at != row && at[-1] != m_delimiter)
            continue;
        for (bool open = true; open;) {
            at = m_specials.next();
            if (at == end || (at + 1 == end && reach == Reach::MoreToCome))
                return nullptr;
            if (*at != '"')
                continue;
            open = at + 1 != end && at[1] == '"';
            if (open)
                m_specials.next(); // the second of two
        }
    }
    return reach == Reach::End ? end : nullptr;
}

void RunCutter::take(std::string_view row)
{
    const RunHash hash = hashOf(row, m_seeds);
    m_rowHash = hash.one;
    m_run.hash.one = folded(m_run.hash.one ^ hash.one ^ Two, One) + hash.one;
    m_run.hash.other = folded(m_run.hash.other ^ hash.other ^ Three, Four) + hash.other;
    m_run.size += row.size();
    ++m_run.rows;
}

bool RunCutter::isFull() const
{
    if (m_run.rows < FewestRows && m_run.size < LongestRun)
        return false;
    return ((m_rowHash * Three) >> 32) % RowsPerEnd == 0 || m_run.rows >= MostRows
        || m_run.size >= LongestRun;
}

RunCutter::Run RunCutter::cut()
{
    m_rowHash = 0;
    return std::exchange(m_run, {});
}

} // namespace shopglass
