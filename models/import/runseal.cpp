#include "models/import/runseal.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace shopglass {
namespace {

QByteArray macOf(const QByteArray &message, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

std::uint64_t wordOf(const QByteArray &bytes, std::size_t word)
{
    return qFromLittleEndian<quint64>(bytes.constData() + word * sizeof(quint64));
}

} // namespace

RunSeal::RunSeal(const QByteArray &key)
    : m_key(macOf(QByteArrayLiteral("seal"), key))
{
    const QByteArray seeds = macOf(QByteArrayLiteral("seeds"), key);
    for (std::size_t word = 0; word < m_seeds.words.size(); ++word)
        m_seeds.words[word] = wordOf(seeds, word);
}

RunHash RunSeal::sealed(const RunHash &hash) const
{
    QByteArray message(2 * qsizetype(sizeof(quint64)), Qt::Uninitialized);
    qToLittleEndian<quint64>(hash.one, message.data());
    qToLittleEndian<quint64>(hash.other, message.data() + sizeof(quint64));
    const QByteArray mac = macOf(message, m_key);
    return {wordOf(mac, 0), wordOf(mac, 1)};
}

} // namespace shopglass
