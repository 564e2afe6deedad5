// Which files of a watched folder are new, complete and not imported yet?
//
// What lies in the folder when it is looked at for the first time is only noted: new is what comes or changes
// from then on. It looks when it is told to and knows no clock: a file is complete when two looks in a row
// find the same size and the same time of change and it can be opened. It is offered once; again only when it
// changed. What became of it is told by settle() and can be kept over a restart.
//
// Threads: used on one at a time; look() reads the disk.

#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <vector>

namespace shopglass {

class FolderWatch final
{
public:
    struct Failure
    {
        QString file; ///< path below the folder, through an archive where it lies in one
        QString sentence;
    };

    /// `kept` is what state() gave; anything else counts as nothing: the watch begins anew.
    FolderWatch(QString folder, const QByteArray &kept);

    [[nodiscard]] const QString &folder() const noexcept { return m_folder; }
    /// Whether the folder was looked at, so that its state() is worth keeping.
    [[nodiscard]] bool hasBegun() const noexcept { return m_hasBegun; }
    /// The files to import now, sorted.
    QStringList look();
    /// What became of an offered file, or of a member of an offered archive; an empty sentence says that it
    /// was imported. Paths of other folders are passed over.
    void settle(const QString &path, const QString &sentence);

    /// Nobody takes what was offered and not settled: it is offered again.
    void withdraw();

    /// Sorted by file.
    [[nodiscard]] std::vector<Failure> failures() const;
    /// What was imported and what failed, as JSON.
    [[nodiscard]] QByteArray state() const;

private:
    enum class Stage { Growing, Offered, Settled };
    struct File
    {
        qint64 bytes = 0;
        qint64 changed = 0; ///< milliseconds since 1970
        Stage stage = Stage::Growing;
        QMap<QString, QString> failures; ///< path → sentence

        [[nodiscard]] bool isLike(const File &other) const
        {
            return bytes == other.bytes && changed == other.changed;
        }
    };
    void restore(const QByteArray &kept);

    QString m_folder;
    QMap<QString, File> m_files; ///< by path
    bool m_hasBegun = false;
};

} // namespace shopglass
