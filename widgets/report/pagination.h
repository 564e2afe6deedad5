// Which block of a report stands on which page, and where: numbers in, numbers out.
//
// Blocks are never split. A block that must not stand alone keeps with the next one; a block that begins a
// page repeats its head (a table's row repeats the table's head). Heights are in any one unit.

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace shopglass {

enum class PageTurn { Portrait, Landscape };

enum class Keep { Free, WithNext };

struct FlowBlock
{
    double height = 0;
    double before = 0; ///< space above; none at the top of a page
    Keep keep = Keep::Free;
    PageTurn turn = PageTurn::Portrait; ///< a change of turn begins a page
    std::optional<std::size_t> head; ///< the block that is repeated above this one when it begins a page
};

enum class Placing { Original, Repeated };

struct PlacedBlock
{
    std::size_t block = 0;
    double y = 0;
    Placing placing = Placing::Original;

    friend bool operator==(const PlacedBlock &, const PlacedBlock &) = default;
};

struct FlowPage
{
    PageTurn turn = PageTurn::Portrait;
    std::vector<PlacedBlock> blocks;

    friend bool operator==(const FlowPage &, const FlowPage &) = default;
};

/// Room for blocks on a page.
struct PageRoom
{
    double portrait = 0;
    double landscape = 0;
};

/// Every block once as Original, in order. A block that is taller than a page stands alone and overflows;
/// whoever makes blocks keeps them lower.
std::vector<FlowPage> paginate(std::span<const FlowBlock> blocks, PageRoom room);

} // namespace shopglass
