#include "models/import/csvdialect.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace shopglass {

namespace {

constexpr std::array<char, 3> Delimiters{',', '\t', ';'}; // in the order of likelihood
constexpr std::size_t LinesLookedAt = 20;

using Counts = std::array<int, Delimiters.size()>;

/// Delimiters outside quotes, line by line; blank lines are left out.
class LineCounter final
{
public:
    LineCounter(std::string_view head, char lineEnd)
        : m_head(head)
        , m_lineEnd(lineEnd)
    {
    }

    std::vector<Counts> lines(HeadReach reach)
    {
        for (std::size_t i = 0; i < m_head.size() && m_lines.size() < LinesLookedAt; ++i)
            take(m_head[i]);
        const bool lastCounts = reach == HeadReach::WholeFile || m_lines.empty();
        if (lastCounts && !m_blank)
            endLine();
        return m_lines;
    }

private:
    void take(char c)
    {
        if (c == '"' && (m_quoted || m_cellBegins)) {
            m_quoted = !m_quoted;
            m_blank = false;
            // A second quote at once is a quote in the text, and opens again.
            m_cellBegins = !m_quoted;
            return;
        }
        m_cellBegins = false;
        if (m_quoted)
            return;
        if (c == m_lineEnd) {
            endLine();
            return;
        }
        const auto *found = std::find(Delimiters.begin(), Delimiters.end(), c);
        if (found != Delimiters.end()) {
            ++m_counts[static_cast<std::size_t>(found - Delimiters.begin())];
            m_cellBegins = true;
        }
        if (c != '\r' && c != '\n')
            m_blank = false;
    }

    void endLine()
    {
        if (!m_blank)
            m_lines.push_back(m_counts);
        m_counts = {};
        m_blank = true;
        m_cellBegins = true;
    }

    std::string_view m_head;
    char m_lineEnd;
    std::vector<Counts> m_lines;
    Counts m_counts{};
    bool m_quoted = false;
    bool m_cellBegins = true;
    bool m_blank = true;
};

/// How well one delimiter explains the lines: lines that agree, then delimiters in each of them.
struct Score
{
    int agreeing = 0;
    int count = 0;

    friend auto operator<=>(const Score &, const Score &) = default;
};

Score scoreOf(const std::vector<Counts> &lines, std::size_t which)
{
    Score best;
    for (const Counts &line : lines) {
        if (line[which] == 0)
            continue;
        const auto same = [&](const Counts &other) { return other[which] == line[which]; };
        const auto agreeing = static_cast<int>(std::count_if(lines.begin(), lines.end(), same));
        best = std::max(best, Score{agreeing, line[which]});
    }
    return best;
}

bool hasLineFeedOutsideQuotes(std::string_view head)
{
    bool quoted = false;
    for (const char c : head) {
        if (c == '"')
            quoted = !quoted;
        else if (c == '\n' && !quoted)
            return true;
    }
    return false;
}

} // namespace

CsvDialect detectDialect(std::string_view head, HeadReach reach)
{
    CsvDialect dialect;
    const bool carriageReturns = head.find('\r') != std::string_view::npos && !hasLineFeedOutsideQuotes(head);
    if (carriageReturns)
        dialect.lineEnd = CsvDialect::LineEnd::CarriageReturn;

    constexpr std::string_view Hint = "sep=";
    if (head.size() > Hint.size() + 1 && head.starts_with(Hint)
        && (head[Hint.size() + 1] == '\r' || head[Hint.size() + 1] == '\n')) {
        dialect.hintLine = true;
        dialect.delimiter = head[Hint.size()];
        return dialect;
    }

    const auto lines = LineCounter(head, carriageReturns ? '\r' : '\n').lines(reach);
    Score best;
    for (std::size_t i = 0; i < Delimiters.size(); ++i) {
        const Score score = scoreOf(lines, i);
        if (score > best) {
            best = score;
            dialect.delimiter = Delimiters[i];
        }
    }
    return dialect;
}

} // namespace shopglass
