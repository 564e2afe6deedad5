#include "models/import/filedigest.h"

#include "models/base/backgroundthread.h"
#include "models/import/readticker.h"
#include "models/import/refusals.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace shopglass {
namespace {

constexpr qint64 BlockSize = 1 << 18;
constexpr std::size_t MostBlocks = 4;
constexpr std::chrono::milliseconds Patience(100);

} // namespace

FileDigest::FileDigest(const QString &path, Wanted wanted)
    : m_path(path)
    , m_wanted(wanted)
    , m_result(std::async(std::launch::async, [this] { return read(); }))
{
}

FileDigest::~FileDigest()
{
    m_stopped = true;
    if (m_result.valid())
        m_result.wait();
}

Result<QString> FileDigest::wait(const ProgressSink &progress)
{
    ProgressStep step;
    step.total = QFileInfo(m_path).size();
    bool last = false;
    while (!last) {
        last = m_result.wait_for(Patience) == std::future_status::ready;
        step.done = m_done;
        if (!progress(step))
            return ReadTicker::cancelled();
    }
    return m_result.get();
}

Result<QString> FileDigest::read()
{
    if (m_wanted == Wanted::Later)
        runInBackground();
    const QString name = QFileInfo(m_path).fileName();
    // OpenSSL's is several times as quick as Qt's.
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    bool good = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    BoundedQueue<QByteArray> empty(MostBlocks);
    BoundedQueue<QByteArray> full(MostBlocks);
    for (std::size_t i = 0; i < MostBlocks; ++i)
        empty.push(QByteArray(BlockSize, Qt::Uninitialized));
    // Copying a block takes a quarter of the time that hashing it does.
    auto reading = std::async(std::launch::async, [&] { return readBlocks(empty, full); });
    while (auto block = full.pop()) {
        good = good && EVP_DigestUpdate(context.get(), block->constData(), std::size_t(block->size())) == 1;
        m_done += block->size();
        if (m_stopped || !good)
            empty.close();
        empty.push(std::move(*block));
    }
    if (const auto done = reading.get(); !done)
        return done.error();
    if (m_stopped)
        return ReadTicker::cancelled();
    unsigned char digest[EVP_MAX_MD_SIZE] = {};
    unsigned int length = 0;
    if (!good || EVP_DigestFinal_ex(context.get(), digest, &length) != 1)
        return fileNotReadable(name, QStringLiteral("SHA-256 is not available"));
    const QByteArray bytes(reinterpret_cast<const char *>(digest), qsizetype(length));
    return QString::fromLatin1(bytes.toHex());
}

/// Ends with the file, or when no more empty blocks come.
Result<void> FileDigest::readBlocks(BoundedQueue<QByteArray> &empty, BoundedQueue<QByteArray> &full) const
{
    const auto read = [&]() -> Result<void> {
        QFile file(m_path);
        const QString name = QFileInfo(m_path).fileName();
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fileNotReadable(name, file.errorString());
        while (auto block = empty.pop()) {
            block->resize(BlockSize);
            const qint64 size = file.read(block->data(), BlockSize);
            if (size < 0)
                return fileNotReadable(name, file.errorString());
            if (size == 0)
                break;
            block->resize(size);
            full.push(std::move(*block));
        }
        return {};
    }();
    full.finish();
    return read;
}

} // namespace shopglass
