#include "widgets/report/reportlayout.h"

#include "widgets/report/printcards.h"
#include "widgets/report/printtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportLayout)
};

constexpr double BeforeChapter = 22 * Point;
constexpr double BeforeCaption = 12 * Point;
constexpr double BeforeText = 3 * Point;
constexpr double BeforeNote = 4 * Point;
constexpr double BeforeTable = 3 * Point;
constexpr double BeforeCards = 8 * Point;

/// Turns sections into blocks, one after the other.
class FlowBuilder final
{
public:
    void addSection(const Section &section)
    {
        // A chapter with a table that only a turned page can hold is turned as a whole.
        turnTo(std::any_of(section.tables.begin(), section.tables.end(),
                           [](const TableSpec &table) { return turnOf(table) == PageTurn::Landscape; })
                   ? PageTurn::Landscape
                   : PageTurn::Portrait);
        m_chapters.push_back(m_blocks.size());
        add(std::make_unique<HeadingBlock>(section.title, m_width), BeforeChapter, Keep::WithNext);
        bool lead = true;
        for (const QString &sentence : section.sentences) {
            paragraph(lead ? ParagraphKind::Lead : ParagraphKind::Finding, sentence, BeforeText, Keep::Free);
            lead = false;
        }
        for (std::size_t i = 0; i < section.cards.size(); i += CardsBlock::PerRow) {
            const std::span<const CardSpec> all(section.cards);
            const std::size_t count = std::min(CardsBlock::PerRow, all.size() - i);
            // The rows of a section's cards are one picture, so a page does not part them.
            const Keep keep = i + count < all.size() ? Keep::WithNext : Keep::Free;
            add(std::make_unique<CardsBlock>(all.subspan(i, count), m_width), BeforeCards, keep);
        }
        for (const ChartSpec &chart : section.charts)
            addChart(chart);
        for (const TableSpec &table : section.tables)
            addTable(table, section.title);
        if (!section.note.isEmpty())
            paragraph(ParagraphKind::Remark, section.note, BeforeNote, Keep::Free);
    }

    ReportLayout finish(const Report &report) &&
    {
        const PageRoom room{PrintStyle::room().height(), PrintStyle::landscapeRoom().height()};
        ReportLayout layout;
        layout.pages = paginate(m_flow, room);
        layout.blocks = std::move(m_blocks);
        std::size_t chapter = 0;
        for (std::size_t page = 0; page < layout.pages.size(); ++page) {
            for (const PlacedBlock &placed : layout.pages[page].blocks) {
                if (chapter == m_chapters.size() || placed.block != m_chapters[chapter])
                    continue;
                layout.chapters.push_back({report.sections[chapter].title, static_cast<int>(page), placed.y});
                ++chapter;
            }
        }
        return layout;
    }

private:
    void add(std::unique_ptr<PrintBlock> block, double before, Keep keep,
             std::optional<std::size_t> head = {})
    {
        m_flow.push_back({block->height(), before, keep, m_turn, head});
        m_blocks.push_back(std::move(block));
    }

    void paragraph(ParagraphKind kind, const QString &text, double before, Keep keep)
    {
        add(std::make_unique<ParagraphBlock>(kind, text, m_width), before, keep);
    }

    void addChart(const ChartSpec &chart)
    {
        paragraph(ParagraphKind::Caption, chart.title, BeforeCaption, Keep::WithNext);
        if (!chart.summary.isEmpty())
            paragraph(ParagraphKind::Remark, chart.summary, 0, Keep::WithNext);
        if (chart.isEmpty()) {
            paragraph(ParagraphKind::Empty, chart.emptyText, BeforeText, Keep::Free);
            return;
        }
        for (ChartSpec &part : chartParts(chart))
            add(std::make_unique<ChartBlock>(std::move(part), m_width), BeforeText, Keep::Free);
    }

    void addTable(const TableSpec &table, const QString &chapter)
    {
        if (table.rows.empty()) {
            if (table.emptyText.isEmpty())
                return;
            if (!table.title.isEmpty() && table.title != chapter)
                paragraph(ParagraphKind::Caption, table.title, BeforeCaption, Keep::WithNext);
            paragraph(ParagraphKind::Empty, table.emptyText, BeforeText, Keep::Free);
            return;
        }
        const std::vector<TablePart> parts = tableParts(table, m_width);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const QString title = parts.size() == 1
                ? table.title
                : Texts::tr("%1 (part %2 of %3)").arg(table.title).arg(i + 1).arg(parts.size());
            if (!title.isEmpty() && title != chapter)
                paragraph(ParagraphKind::Caption, title, BeforeCaption, Keep::WithNext);
            const bool noteFollows = i + 1 == parts.size() && !table.note.isEmpty();
            addRows(table, std::make_shared<const TablePart>(parts[i]),
                    noteFollows ? Keep::WithNext : Keep::Free);
        }
        if (!table.note.isEmpty())
            paragraph(ParagraphKind::Remark, table.note, BeforeNote, Keep::Free);
    }

    /// The head keeps with two rows, and the last row is not left alone: neither it nor the note below it.
    void addRows(const TableSpec &table, const std::shared_ptr<const TablePart> &part, Keep last)
    {
        auto head = std::make_unique<TableHeadBlock>(table, part);
        const double room = m_turn == PageTurn::Portrait ? PrintStyle::room().height()
                                                         : PrintStyle::landscapeRoom().height();
        const double mostHeight = room - head->height();
        const std::size_t headIndex = m_blocks.size();
        add(std::move(head), BeforeTable, Keep::WithNext);
        const std::size_t rows = table.rows.size();
        for (std::size_t row = 0; row < rows; ++row) {
            const bool keeps = row + 1 < rows && (row == 0 || row + 2 == rows);
            add(std::make_unique<TableRowBlock>(table.rows[row], part, mostHeight), 0,
                row + 1 == rows ? last
                    : keeps     ? Keep::WithNext
                                : Keep::Free,
                headIndex);
        }
    }

    void turnTo(PageTurn turn)
    {
        m_turn = turn;
        m_width
            = turn == PageTurn::Portrait ? PrintStyle::room().width() : PrintStyle::landscapeRoom().width();
    }

    std::vector<std::unique_ptr<PrintBlock>> m_blocks;
    std::vector<FlowBlock> m_flow;
    std::vector<std::size_t> m_chapters;
    PageTurn m_turn = PageTurn::Portrait;
    double m_width = PrintStyle::room().width();
};

} // namespace

ReportLayout layOut(const Report &report)
{
    FlowBuilder builder;
    for (const Section &section : report.sections)
        builder.addSection(section);
    return std::move(builder).finish(report);
}

} // namespace shopglass
