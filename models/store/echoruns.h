// Rows of one sheet that repeat what their fact says, while the sheet is read: sorted runs in few bytes,
// merged at its end.

#pragma once

#include "models/store/echocodec.h"

#include <functional>
#include <span>
#include <vector>

namespace shopglass {

class EchoRuns final
{
public:
    /// What the rows of a run repeat.
    enum class Of {
        OtherSheet, ///< a fact from another sheet
        SameSheet, ///< a fact that an earlier row of the sheet made
    };

    void begin(int keyParts);
    /// Requires: ascending.
    void add(std::span<const EchoEntry> entries, Of of);
    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }

    /// All entries, ascending. `visit` returns false to stop.
    void merge(const std::function<bool(const EchoEntry &, Of)> &visit) const;

private:
    struct Run
    {
        std::string bytes;
        Of of;
    };
    int m_keyParts = 0;
    std::vector<Run> m_runs;
};

} // namespace shopglass
