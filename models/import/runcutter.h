// Cuts CSV text into runs of some hundred rows, see RunWatcher, and gives each its hash.
//
// Where a run ends follows from its rows alone, so that behind rows that were added, changed or taken out the
// same rows soon make the same runs again. Rows end where CsvTokenizer ends them.

#pragma once

#include "models/import/runseal.h"
#include "models/import/specialbytes.h"

#include <optional>
#include <string_view>

namespace shopglass {

class RunCutter final
{
public:
    /// Shorter runs are not worth a hash.
    static constexpr qint64 FewestRows = 64;
    static constexpr qint64 MostRows = 1'024;

    /// For rows that end with a line feed, with or without a carriage return before it. Hashes are those of
    /// the seeds, and not to be kept unsealed.
    RunCutter(char delimiter, const RunSeeds &seeds);

    struct Run
    {
        std::size_t size = 0; ///< bytes
        qint64 rows = 0; ///< rows without any character count as well
        RunHash hash;
    };

    enum class Reach { MoreToCome, End };
    /// The run that `text` begins with; none where its end is not there yet, and only then it may be asked
    /// again with more text behind. At the end of all text the last rows make a run of any length.
    std::optional<Run> next(std::string_view text, Reach reach);

    /// Whether text is no table that anybody would export: a row is endless.
    [[nodiscard]] bool isLost() const noexcept { return m_isLost; }

private:
    const char *endOfRow(const char *row, const char *end, Reach reach);
    void take(std::string_view row);
    [[nodiscard]] bool isFull() const;
    Run cut();

    char m_delimiter;
    RunSeeds m_seeds;
    SpecialBytes m_specials;
    Run m_run; ///< rows so far
    std::uint64_t m_rowHash = 0; ///< of the last one
    bool m_isLost = false;
};

} // namespace shopglass
