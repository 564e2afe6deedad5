#include "models/import/folderwatch.h"

#include "models/import/exportfiles.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shopglass {
namespace {

/// A folder with more is hardly one of downloads.
constexpr qsizetype MostFiles = 20'000;

bool canBeOpened(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly);
}

} // namespace

FolderWatch::FolderWatch(QString folder, const QByteArray &kept)
    : m_folder(std::move(folder))
{
    restore(kept);
}

QStringList FolderWatch::look()
{
    if (!QFileInfo(m_folder).isDir())
        return {}; // a disk that is not plugged in: what is known of its files still holds
    QMap<QString, File> found;
    QStringList ready;
    QDirIterator entries(m_folder, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext() && found.size() < MostFiles) {
        const QString path = entries.next();
        const QFileInfo info = entries.fileInfo();
        if (!mayBeExportName(info.fileName()) || info.size() == 0)
            continue;
        const Stage stage = m_hasBegun ? Stage::Growing : Stage::Settled;
        File file{info.size(), info.lastModified().toMSecsSinceEpoch(), stage, {}};
        const auto known = m_files.constFind(path);
        if (known != m_files.cend() && known->isLike(file)) {
            file = *known;
            if (file.stage == Stage::Growing && canBeOpened(path)) {
                file.stage = Stage::Offered;
                ready.append(path);
            }
        }
        found.insert(path, file);
    }
    m_files = std::move(found);
    m_hasBegun = true;
    ready.sort();
    return ready;
}

void FolderWatch::settle(const QString &path, const QString &sentence)
{
    auto file = m_files.find(path);
    for (qsizetype slash = path.lastIndexOf(u'/'); file == m_files.end() && slash > m_folder.size();
         slash = path.lastIndexOf(u'/', slash - 1))
        file = m_files.find(path.left(slash));
    if (file == m_files.end())
        return;
    file->stage = Stage::Settled;
    if (sentence.isEmpty())
        file->failures.remove(path);
    else
        file->failures.insert(path, sentence);
}

void FolderWatch::withdraw()
{
    for (File &file : m_files) {
        if (file.stage == Stage::Offered)
            file.stage = Stage::Growing;
    }
}

std::vector<FolderWatch::Failure> FolderWatch::failures() const
{
    std::vector<Failure> all;
    for (const File &file : m_files) {
        for (auto failure = file.failures.cbegin(); failure != file.failures.cend(); ++failure)
            all.push_back({QDir(m_folder).relativeFilePath(failure.key()), failure.value()});
    }
    return all;
}

QByteArray FolderWatch::state() const
{
    QJsonArray files;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (file->stage != Stage::Settled)
            continue;
        QJsonObject failures;
        for (auto failure = file->failures.cbegin(); failure != file->failures.cend(); ++failure)
            failures.insert(failure.key(), failure.value());
        files.append(QJsonArray{file.key(), double(file->bytes), double(file->changed), failures});
    }
    return QJsonDocument(files).toJson(QJsonDocument::Compact);
}

void FolderWatch::restore(const QByteArray &kept)
{
    const QJsonDocument document = QJsonDocument::fromJson(kept);
    m_hasBegun = document.isArray();
    const QJsonArray files = document.array();
    for (const QJsonValue &value : files) {
        const QJsonArray entry = value.toArray();
        const QString path = entry.at(0).toString();
        if (!path.startsWith(m_folder))
            continue;
        File file{qint64(entry.at(1).toDouble()), qint64(entry.at(2).toDouble()), Stage::Settled, {}};
        const QJsonObject failures = entry.at(3).toObject();
        for (auto failure = failures.begin(); failure != failures.end(); ++failure)
            file.failures.insert(failure.key(), failure.value().toString());
        m_files.insert(path, file);
    }
}

} // namespace shopglass
