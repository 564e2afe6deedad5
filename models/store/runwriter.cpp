#include "models/store/runwriter.h"

#include "models/base/watchedwork.h"
#include "models/store/storetexts.h"

#include <array>

namespace shopglass {

RunWriter::RunWriter(FactBook &book, NewTexts texts)
    : m_book(book)
    , m_texts(std::move(texts))
{
    for (std::size_t i = 0; i < Runs; ++i)
        m_empty.push(std::make_unique<PendingRun>());
}

RunWriter::~RunWriter()
{
    m_full.close();
    m_empty.close();
    if (m_thread.joinable())
        m_thread.join();
}

RunWriter::RunPointer RunWriter::emptyRun(const FactShape &shape)
{
    RunPointer run = awaitEmpty();
    if (m_givenUp) {
        m_empty.push(std::move(run));
        return nullptr;
    }
    run->rows.begin(shape);
    run->texts.clear();
    run->shares.clear();
    run->known.clear();
    return run;
}

/// Given up, the runs come back without being stored, so the wait goes on: not for long.
RunWriter::RunPointer RunWriter::awaitEmpty()
{
    for (;;) {
        if (auto run = m_empty.popWithin(LongestSilence))
            return std::move(*run);
        if (!TellWhileWaiting::goOn())
            m_givenUp = true;
    }
}

Result<void> RunWriter::hand(RunPointer run)
{
    if (m_failed)
        return m_result;
    if (!m_thread.joinable())
        m_thread = std::thread([this] { storeAll(); });
    m_full.push(std::move(run));
    return {};
}

Result<void> RunWriter::settle(RunPointer last)
{
    if (!m_thread.joinable()) {
        store(*last);
        m_empty.push(std::move(last));
        return m_result;
    }
    m_full.push(std::move(last));
    // Whoever holds all the empty runs knows that none is left to store.
    std::array<RunPointer, Runs> all;
    for (RunPointer &run : all)
        run = awaitEmpty();
    for (RunPointer &run : all)
        m_empty.push(std::move(run));
    return m_givenUp ? cancelledError() : m_result;
}

void RunWriter::storeAll()
{
    while (auto run = m_full.pop()) {
        store(**run);
        m_empty.push(std::move(*run));
    }
}

void RunWriter::store(const PendingRun &run)
{
    if (m_failed || m_givenUp)
        return;
    m_result = m_texts.insert(run.texts);
    if (m_result) {
        const auto arrived = run.rows.rows() > 0 ? m_book.arrive(run.rows, run.shares) : Result<qint64>(0);
        m_storedRows += qint64(run.rows.rows());
        if (arrived)
            m_newRows += *arrived;
        else
            m_result = arrived.error();
        m_book.repeat(run.known);
    }
    m_failed = !m_result.ok();
}

} // namespace shopglass
