// The bytes of one part of a zip, block by block. A large part is unpacked ahead on a thread of its own.
//
// Threads: used on one thread; until it is gone, nobody else may read from the part's archive.

#pragma once

#include "models/base/boundedqueue.h"
#include "models/import/ziparchive.h"

#include <string_view>
#include <thread>
#include <vector>

namespace shopglass {

class UnpackedPart final
{
public:
    explicit UnpackedPart(ZipPart part);
    /// Stops unpacking, if it still goes on.
    ~UnpackedPart();
    UnpackedPart(const UnpackedPart &) = delete;
    UnpackedPart &operator=(const UnpackedPart &) = delete;

    /// The next bytes, valid until the next call; empty at the end. Nothing when the part is damaged.
    std::optional<std::string_view> next();
    /// Bytes given so far.
    [[nodiscard]] qint64 bytesRead() const noexcept { return m_given; }
    /// Bytes of the whole part, as the zip says.
    [[nodiscard]] qint64 size() const noexcept { return m_size; }

private:
    struct Block
    {
        std::vector<char> bytes;
        qint64 size = 0; ///< of what is in it; as ZipPart::read() says
    };

    void unpackAll();
    void fill(Block &block);

    ZipPart m_part;
    qint64 m_size;
    qint64 m_given = 0;
    Block m_block; ///< what next() gave last
    BoundedQueue<Block> m_empty;
    BoundedQueue<Block> m_full;
    std::thread m_thread; ///< only for a large part
};

} // namespace shopglass
