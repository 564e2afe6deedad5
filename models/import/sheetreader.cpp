#include "models/import/sheetreader.h"

#include "models/import/readticker.h"

#include <new>

namespace shopglass {
namespace {

constexpr std::size_t MostBlocks = 4;
constexpr std::chrono::milliseconds Patience(100);

} // namespace

AttributeMask ReadBlock::filledBy(const SheetPlan &plan)
{
    AttributeMask filled = plan.info.attributes;
    for (std::size_t i = 0; i < plan.attributes.size(); ++i) {
        if (plan.attributes[i].source != AttributePlan::Source::None)
            filled |= AttributeMask(1) << i;
    }
    return filled;
}

void ReadBlock::clear(const SheetPlan &plan)
{
    rows.begin(plan.attributes.size(), filledBy(plan));
    known.clear();
    knownMoments.reset();
    rejects.clear();
    blank = 0;
    totals = 0;
    remarks = 0;
    textBytes = 0;
}

SheetReader::SheetReader(TableSource &source, const SheetPlan &plan, RowTyper &typer, FileChecks &checks,
                         TextTokens &tokens, RunReading *runs)
    : m_source(source)
    , m_plan(plan)
    , m_typer(typer)
    , m_checks(checks)
    , m_tokens(tokens)
    , m_runs(runs)
    , m_empty(MostBlocks)
    , m_full(MostBlocks)
{
    const AttributeMask filled = ReadBlock::filledBy(plan);
    for (std::size_t i = 0; i < plan.attributes.size(); ++i) {
        const AttributeType type = plan.kind->attributes[i].type;
        const bool mayBeText
            = type == AttributeType::Text || type == AttributeType::Enum || type == AttributeType::Id;
        if (mayBeText && ((filled >> i) & 1U))
            m_textAttributes.push_back(i);
    }
    for (std::size_t i = 0; i < MostBlocks; ++i)
        m_empty.push(std::make_unique<ReadBlock>());
    m_thread = std::thread([this] { readAll(); });
}

SheetReader::~SheetReader()
{
    m_cancelled = true;
    m_empty.close();
    m_full.close();
    if (m_thread.joinable())
        m_thread.join();
}

void SheetReader::readAll()
{
    const auto visit = [this](qint64 row, std::span<const RawCell> cells) {
        return row <= m_plan.headerRow || take(row, cells);
    };
    m_source.watchRuns(m_runs);
    try {
        m_result = m_source.readSheet(m_plan.sheet, visit,
                                      [this](const ProgressStep &step) { return note(step); });
    } catch (const std::bad_alloc &) {
        m_isShort = true;
    }
    m_source.watchRuns(nullptr);
    if (m_result.ok() && !m_isShort && m_filling)
        m_full.push(std::move(m_filling));
    m_full.finish();
}

bool SheetReader::take(qint64 row, std::span<const RawCell> cells)
{
    if (!m_filling) {
        auto empty = m_empty.pop();
        if (!empty)
            return false;
        m_filling = std::move(*empty);
        m_filling->clear(m_plan);
    }
    if (takeKnown(row, cells))
        return !m_filling->isFull() || m_full.push(std::move(m_filling));
    switch (m_typer.type(row, cells)) {
    case RowTyper::Verdict::Data:
        addRow(cells);
        break;
    case RowTyper::Verdict::Rejected:
        m_filling->rejects.push_back(m_typer.reject());
        break;
    case RowTyper::Verdict::Blank:
        ++m_filling->blank;
        break;
    case RowTyper::Verdict::Totals:
        ++m_filling->totals;
        break;
    case RowTyper::Verdict::Remark:
        ++m_filling->remarks;
        break;
    }
    return !m_filling->isFull() || m_full.push(std::move(m_filling));
}

/// Of a row that need not be read only what is asked of all rows together.
bool SheetReader::takeKnown(qint64 row, std::span<const RawCell> cells)
{
    if (!m_runs || !m_runs->known() || !m_typer.typeKey(row, cells))
        return false;
    const qint64 key = m_typer.row().values[std::size_t(m_plan.keyAttribute)].number;
    if (m_runs->isContested(key))
        return false;
    m_checks.note(m_plan, m_typer.row(), cells);
    m_filling->known.push_back({key, row});
    if (!m_filling->knownMoments)
        m_filling->knownMoments = *m_runs->known();
    m_filling->knownMoments->add(*m_runs->known());
    m_runs->noteKnown();
    return true;
}

void SheetReader::addRow(std::span<const RawCell> cells)
{
    TypedRow &row = m_typer.row();
    m_checks.note(m_plan, row, cells);
    if (m_runs && m_typer.isPlain())
        m_runs->note(row);
    m_tokens.name(row.values, m_textAttributes);
    for (const std::size_t attribute : m_textAttributes) {
        const TypedValue &value = row.values[attribute];
        if (value.kind == TypedValue::Kind::Text && value.token == 0)
            m_filling->textBytes += value.text.size();
    }
    m_filling->rows.add(row);
}

bool SheetReader::note(const ProgressStep &step)
{
    const std::lock_guard lock(m_stepMutex);
    m_step = step;
    return !m_cancelled;
}

/// Says at least that it goes on: the source may be busy with one long row, or wait for a disk.
bool SheetReader::report(const ProgressSink &progress)
{
    ProgressStep step;
    {
        const std::lock_guard lock(m_stepMutex);
        step = m_step;
    }
    return progress(step);
}

Result<const ReadBlock *> SheetReader::next(const ProgressSink &progress)
{
    if (m_given)
        m_empty.push(std::move(m_given));
    for (;;) {
        auto block = m_full.popWithin(Patience);
        if (!report(progress)) {
            m_cancelled = true;
            return ReadTicker::cancelled();
        }
        if (block) {
            m_given = std::move(*block);
            return static_cast<const ReadBlock *>(m_given.get());
        }
        if (m_full.isOver())
            break;
    }
    m_thread.join();
    // The source's last report may have come after the last look.
    if (!report(progress))
        return ReadTicker::cancelled();
    if (m_isShort)
        throw std::bad_alloc(); // whoever asked knows the file
    if (!m_result)
        return m_result.error();
    return static_cast<const ReadBlock *>(nullptr);
}

} // namespace shopglass
