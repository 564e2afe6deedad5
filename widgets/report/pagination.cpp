#include "widgets/report/pagination.h"

namespace shopglass {

namespace {

class Paginator final
{
public:
    Paginator(std::span<const FlowBlock> blocks, PageRoom room)
        : m_blocks(blocks)
        , m_room(room)
    {
    }

    std::vector<FlowPage> run()
    {
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (m_pages.empty() || m_pages.back().turn != m_blocks[i].turn || !fits(i))
                beginPage(i);
            place(i, Placing::Original, m_begun ? 0 : m_blocks[i].before);
            m_begun = false;
        }
        return std::move(m_pages);
    }

private:
    [[nodiscard]] double room(PageTurn turn) const
    {
        return turn == PageTurn::Portrait ? m_room.portrait : m_room.landscape;
    }

    /// The block and those that it keeps with; a chain that no page could hold is cut to what one can.
    [[nodiscard]] bool fits(std::size_t first) const
    {
        const double whole = room(m_blocks[first].turn);
        double needed = m_blocks[first].before + m_blocks[first].height;
        for (std::size_t i = first; m_blocks[i].keep == Keep::WithNext && i + 1 < m_blocks.size(); ++i) {
            const FlowBlock &next = m_blocks[i + 1];
            if (next.turn != m_blocks[first].turn || needed + next.before + next.height > whole)
                break;
            needed += next.before + next.height;
        }
        return m_y + needed <= whole;
    }

    void beginPage(std::size_t block)
    {
        m_pages.push_back({m_blocks[block].turn, {}});
        m_y = 0;
        m_begun = true;
        const std::optional<std::size_t> head = m_blocks[block].head;
        if (head && *head < block)
            place(*head, Placing::Repeated, 0);
    }

    void place(std::size_t block, Placing placing, double before)
    {
        m_pages.back().blocks.push_back({block, m_y + before, placing});
        m_y += before + m_blocks[block].height;
    }

    std::span<const FlowBlock> m_blocks;
    PageRoom m_room;
    std::vector<FlowPage> m_pages;
    double m_y = 0;
    bool m_begun = false; ///< nothing but repeated heads stands on the page
};

} // namespace

std::vector<FlowPage> paginate(std::span<const FlowBlock> blocks, PageRoom room)
{
    return Paginator(blocks, room).run();
}

} // namespace shopglass
