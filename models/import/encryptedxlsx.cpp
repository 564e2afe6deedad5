#include "models/import/encryptedxlsx.h"

#include "models/base/watchedwork.h"
#include "models/container/ole2.h"
#include "models/container/standardencryption.h"
#include "models/import/readticker.h"
#include "models/import/xlssource.h"
#include "models/import/xlsxsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace shopglass {

namespace {

struct EncryptedTexts
{
    Q_DECLARE_TR_FUNCTIONS(EncryptedTexts)
};

/// Decrypting happens in memory; no export comes near.
constexpr qint64 LargestFile = qint64(1) << 30;

const QString &passwordDetail()
{
    static const QString detail = QStringLiteral("The file needs another password.");
    return detail;
}

Error refused(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Refused};
}

Error damagedError(const QString &name)
{
    return refused(
        EncryptedTexts::tr("The file %1 is damaged or was cut off. Please download it again. Nothing was "
                           "changed.")
            .arg(name));
}

Error passwordError(const QString &name, const SourceOptions &options)
{
    const QString sentence = options.password.isEmpty()
        ? EncryptedTexts::tr(
            "The file %1 is protected by a password, which the platform makes of the last six "
            "characters of the original file name. A renamed file loses it: please give the "
            "password, or the file its first name. Nothing was changed.")
        : EncryptedTexts::tr(
            "The password does not open %1. The platform makes it of the last six characters of the "
            "original file name, without the suffix; capitals matter. Nothing was changed.");
    return {sentence.arg(name), passwordDetail(), ErrorKind::Refused};
}

Result<Ole2File> readOle2(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{EncryptedTexts::tr("The file %1 cannot be read.").arg(name), file.errorString()};
    if (file.size() > LargestFile)
        return refused(
            EncryptedTexts::tr("The protected file %1 is larger than 1 GiB. Please export a shorter "
                               "period. Nothing was changed.")
                .arg(name));
    auto parsed = Ole2File::parse(file.readAll());
    if (!parsed) {
        Error error = damagedError(name);
        error.detail = parsed.error().detail;
        return error;
    }
    return parsed;
}

Result<QByteArray> decrypted(const Ole2File &file, const QString &path, const SourceOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    const auto info = file.stream(QStringLiteral("EncryptionInfo"));
    const auto package = file.stream(QStringLiteral("EncryptedPackage"));
    if (!info || !package)
        return damagedError(name);

    QStringList passwords = passwordCandidates(name);
    if (!options.password.isEmpty())
        passwords.prepend(options.password);
    passwords += options.knownPasswords;
    passwords.removeDuplicates();
    for (const QString &password : std::as_const(passwords)) {
        Decrypted result = decryptPackage(*info, *package, password, options.progress);
        if (!result.fault)
            return std::move(result.package);
        if (*result.fault == DecryptFault::Stopped)
            return ReadTicker::cancelled();
        if (*result.fault == DecryptFault::Damaged)
            return damagedError(name);
        if (*result.fault == DecryptFault::Unsupported)
            return refused(
                EncryptedTexts::tr("The file %1 is protected in a way that cannot be opened here. Please "
                                   "open it in Excel or WPS and save it as .xlsx without a password. "
                                   "Nothing was changed.")
                    .arg(name));
    }
    return passwordError(name, options);
}

/// freexl reads a workbook in one go and cannot be stopped; how long that takes is bounded by the cells it
/// may have.
Result<std::unique_ptr<TableSource>> openOldWorkbook(const QByteArray &stream, const QString &name,
                                                     const SourceOptions &options)
{
    Result<std::unique_ptr<TableSource>> source = damagedError(name);
    bool isStopped = false;
    runWatched([&] { source = XlsSource::open(stream, name); },
               [&] {
                   return options.progress({name, 0, 0, 0});
               },
               [&isStopped] { isStopped = true; });
    return isStopped ? ReadTicker::cancelled() : std::move(source);
}

} // namespace

bool needsPassword(const Error &error)
{
    return error.detail == passwordDetail();
}

Result<std::unique_ptr<TableSource>> openOle2Table(const QString &path, const SourceOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    const auto file = readOle2(path, name);
    if (!file)
        return file.error();
    const QStringList streams = file->streamNames();
    if (streams.contains(QStringLiteral("EncryptionInfo"))) {
        auto package = decrypted(*file, path, options);
        if (!package)
            return package.error();
        return XlsxSource::openBytes(std::move(*package), name);
    }
    // A file for Excel 95 and 97 alike holds both, and the newer one is better.
    for (const QLatin1String wanted : {QLatin1String("Workbook"), QLatin1String("Book")}) {
        const auto stream = std::find_if(streams.begin(), streams.end(), [wanted](const QString &candidate) {
            return candidate.compare(wanted, Qt::CaseInsensitive) == 0;
        });
        if (stream == streams.end())
            continue;
        const auto workbook = file->stream(*stream);
        return workbook ? openOldWorkbook(*workbook, name, options) : damagedError(name);
    }
    return refused(
        EncryptedTexts::tr("The file %1 is no table but another Office document. Please choose a .csv or "
                           ".xlsx file. Nothing was changed.")
            .arg(name));
}

} // namespace shopglass
