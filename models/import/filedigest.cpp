#include "models/import/filedigest.h"

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
constexpr std::chrono::milliseconds Patience(100);

} // namespace

FileDigest::FileDigest(const QString &path)
    : m_path(path)
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
    const QString name = QFileInfo(m_path).fileName();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileNotReadable(name, file.errorString());
    // OpenSSL's is several times as quick as Qt's.
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    bool good = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    QByteArray block(BlockSize, Qt::Uninitialized);
    const qint64 all = file.size(); // somebody may write the file faster than we read it
    while (good) {
        const qint64 size = file.read(block.data(), std::clamp<qint64>(all - m_done, 0, BlockSize));
        if (size < 0)
            return fileNotReadable(name, file.errorString());
        if (size == 0)
            break;
        good = EVP_DigestUpdate(context.get(), block.constData(), std::size_t(size)) == 1;
        m_done += size;
        if (m_stopped)
            return ReadTicker::cancelled();
    }
    unsigned char digest[EVP_MAX_MD_SIZE] = {};
    unsigned int length = 0;
    if (!good || EVP_DigestFinal_ex(context.get(), digest, &length) != 1)
        return fileNotReadable(name, QStringLiteral("SHA-256 is not available"));
    const QByteArray bytes(reinterpret_cast<const char *>(digest), qsizetype(length));
    return QString::fromLatin1(bytes.toHex());
}

} // namespace shopglass
