#include "models/store/echoruns.h"

#include <algorithm>

namespace shopglass {

void EchoRuns::begin(int keyParts)
{
    m_keyParts = keyParts;
    m_runs.clear();
}

void EchoRuns::add(std::span<const EchoEntry> entries, Of of)
{
    if (entries.empty())
        return;
    EchoEncoder encoder(m_keyParts);
    for (const EchoEntry &entry : entries)
        encoder.add(entry);
    m_runs.push_back({encoder.take(), of});
}

void EchoRuns::merge(const std::function<bool(const EchoEntry &, Of)> &visit) const
{
    struct Head
    {
        EchoDecoder decoder;
        Of of;
    };
    std::vector<Head> heads;
    for (const Run &run : m_runs) {
        heads.push_back({EchoDecoder(run.bytes, m_keyParts), run.of});
        heads.back().decoder.next();
    }
    // A heap whose front is the least.
    const auto after = [](const Head &a, const Head &b) { return a.decoder.entry() > b.decoder.entry(); };
    std::make_heap(heads.begin(), heads.end(), after);
    while (!heads.empty()) {
        std::pop_heap(heads.begin(), heads.end(), after);
        Head &least = heads.back();
        // Runs follow each other in most files, so that one goes on for long.
        const EchoEntry *other = heads.size() > 1 ? &heads.front().decoder.entry() : nullptr;
        bool more = true;
        while (more && (!other || least.decoder.entry() <= *other)) {
            if (!visit(least.decoder.entry(), least.of))
                return;
            more = least.decoder.next();
        }
        if (more)
            std::push_heap(heads.begin(), heads.end(), after);
        else
            heads.pop_back();
    }
}

} // namespace shopglass
