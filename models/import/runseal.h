// Keeps hashes of lines from telling anybody anything.
//
// A workspace keeps hashes of what was read (models/store/readruns.h), and lines name people. With a secret
// that lies outside the workspace nobody who has only that can try out what a line said, and nobody can make
// two texts that share a hash. Threads: constant.

#pragma once

#include "models/store/readruns.h"

#include <array>

namespace shopglass {

/// What a RunCutter's hash begins with.
struct RunSeeds
{
    std::array<std::uint64_t, 4> words{};
};

class RunSeal final
{
public:
    /// `key`: a secret of 32 bytes.
    explicit RunSeal(const QByteArray &key);

    [[nodiscard]] const RunSeeds &seeds() const noexcept { return m_seeds; }
    /// The hash as it may be kept: the first half of its HMAC-SHA256.
    [[nodiscard]] RunHash sealed(const RunHash &hash) const;

private:
    QByteArray m_key;
    RunSeeds m_seeds;
};

} // namespace shopglass
