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
        return Error{Texts::tr("%1 is no file. Choose a file.").arg(shown), {}, ErrorKind::Usage};
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

Result<void> writeTextFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{Texts::tr("The file %1 cannot be written: %2")
                         .arg(QDir::toNativeSeparators(path), file.errorString()),
                     {},
                     ErrorKind::Failure};
    }
    return {};
}

} // namespace shopglass
