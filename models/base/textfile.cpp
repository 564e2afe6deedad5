#include "models/base/textfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TextFileTexts)
};

constexpr qint64 MostBytes = 4 << 20;

} // namespace

Result<QByteArray> readTextFile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return notOrdinaryFile(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Texts::tr("The file %1 cannot be read: %2").arg(shown, file.errorString()),
                     {},
                     ErrorKind::Failure};
    const QByteArray bytes = file.read(MostBytes + 1);
    if (bytes.size() > MostBytes)
        return Error{
            Texts::tr("The file %1 is too large to be what Shopglass writes. Choose another one.").arg(shown),
            {},
            ErrorKind::Refused};
    return bytes;
}

Error notOrdinaryFile(const QString &path)
{
    return {Texts::tr("%1 is not an ordinary file. Choose a file; nothing was changed.")
                .arg(QDir::toNativeSeparators(path)),
            {},
            ErrorKind::Refused};
}

Result<void> writeTextFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    bool isWhole = file.open(QIODevice::WriteOnly);
    // A disk that fills up takes a part first; only the next attempt says why there is no more.
    for (qint64 done = 0; isWhole && done < bytes.size();) {
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        isWhole = taken > 0;
        done += taken;
    }
    if (isWhole && file.flush() && file.commit())
        return {};
    return Error{Texts::tr("The file %1 cannot be written: %2")
                     .arg(QDir::toNativeSeparators(path), file.errorString()),
                 file.errorString(), ErrorKind::Failure};
}

} // namespace shopglass
