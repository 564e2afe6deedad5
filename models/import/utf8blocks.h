// How far from here on is a text UTF-8 that needs no further look? Sixty-four bytes are looked at together.

#pragma once

#include <QtGlobal>

namespace shopglass {

/// The ways say the same; more than one, so that a test can compare them on one processor.
enum class BlockWay {
    Quickest, ///< that the processor allows
    Everywhere, ///< of every processor of its kind
};

/// Goes over whole characters of one to three bytes by blocks, and stops before the first block that is short
/// or may hold anything else. Adds the characters beyond ASCII that it has gone over.
const char *behindPlainBlocks(const char *at, const char *end, BlockWay way, qint64 &characters);

} // namespace shopglass
