#include "tests/fuzz/fuzz.h"

#include <QtGlobal>

#include <sys/mman.h>
#include <unistd.h>

namespace shopglass::fuzz {

MemoryFile::MemoryFile(std::string_view bytes)
    : m_descriptor(memfd_create("input", 0))
{
    claim(m_descriptor >= 0 && write(m_descriptor, bytes.data(), bytes.size()) == ssize_t(bytes.size()),
          "there is memory for a file");
}

MemoryFile::~MemoryFile()
{
    close(m_descriptor);
}

QString MemoryFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
}

} // namespace shopglass::fuzz

/// Called by the fuzzer before the first input.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    // Warnings of Qt about odd inputs are no faults, and there would be millions.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(message));
    });
    return 0;
}
