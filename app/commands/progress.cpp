#include "app/commands/command.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <csignal>
#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandProgress)
};

volatile std::sig_atomic_t interruptSeen = 0;

void onInterrupt(int)
{
    interruptSeen = 1;
}

bool stderrIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

constexpr qint64 RedrawMilliseconds = 200;

QString lineOf(const ProgressStep &step, qint64 elapsed)
{
    if (step.total > 0 && step.done >= step.total)
        return Texts::tr("%1: all rows are there and are being written to disk").arg(step.subject);
    const qint64 rate = elapsed > 0 ? step.rows * 1000 / elapsed : 0;
    const QString share
        = step.total > 0 ? QStringLiteral("%1%").arg(step.done * 100 / step.total) : QString();
    return Texts::tr("%1: %2 rows, %3 rows/s %4")
        .arg(step.subject, fullCount(step.rows), fullCount(rate), share);
}

} // namespace

bool interrupted()
{
    return interruptSeen != 0;
}

void watchInterrupt()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

ProgressSink terminalProgress(const CommandLine &line)
{
    if (line.quiet() || !stderrIsTerminal())
        return [](const ProgressStep &) { return !interrupted(); };
    // The line goes with the last copy of the sink: before whatever is printed after the work.
    struct State
    {
        State() = default;
        State(const State &) = delete;
        State &operator=(const State &) = delete;
        ~State()
        {
            if (lastDrawn >= 0)
                std::fputs("\r\033[K", stderr);
        }

        QElapsedTimer sinceStart;
        qint64 lastDrawn = -RedrawMilliseconds;
    };
    auto state = std::make_shared<State>();
    state->sinceStart.start();
    return [state](const ProgressStep &step) {
        const qint64 elapsed = state->sinceStart.elapsed();
        if (elapsed - state->lastDrawn >= RedrawMilliseconds) {
            state->lastDrawn = elapsed;
            std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(lineOf(step, elapsed)));
            std::fflush(stderr);
        }
        return !interrupted();
    };
}

} // namespace shopglass
