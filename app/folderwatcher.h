// Looks at the watched folder now and then, away from the window's thread, and hands over what is ready for
// import.
//
// Off until watch(). What is watched, for which store of which workspace, and what became of its files is
// kept in the settings. Of a folder only its own workspace is served: with another one open it waits.
//
// Threads: used on the window's; the disk is read on a thread of its own.

#pragma once

#include "models/import/folderwatch.h"
#include "widgets/pages/dataview.h"
#include "widgets/pages/importreport.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace shopglass {

class FolderWatcher final : public QObject
{
    Q_OBJECT

public:
    /// Goes on with what the settings say.
    explicit FolderWatcher(QObject *parent = nullptr);
    ~FolderWatcher() override;

    void watch(const QString &folder, const QString &store, const QString &workspace);
    void stop();
    [[nodiscard]] bool watching() const noexcept { return !m_view.folder.isEmpty(); }
    [[nodiscard]] const WatchView &view() const noexcept { return m_view; }

    /// The workspace that is open now; empty while none is.
    void setWorkspace(const QString &workspace);
    /// What became of a file; others than its own are passed over.
    void settle(const FileImport &file);
    /// Whether the file lies in the watched folder.
    [[nodiscard]] bool takes(const QString &path) const;
    /// Looks at once instead of at the next tick.
    void look();

Q_SIGNALS:
    void ready(const QString &store, const QStringList &paths);
    void changed();

private:
    void begin(const QByteArray &kept);

    QTimer m_timer;
    QThread m_thread;
    QObject *m_place = nullptr; ///< lives on m_thread
    std::shared_ptr<FolderWatch> m_watch; ///< touched on m_thread only
    WatchView m_view;
    QString m_workspace;
    QString m_openWorkspace;
};

} // namespace shopglass
