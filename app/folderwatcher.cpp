#include "app/folderwatcher.h"

#include "models/import/exportfiles.h"

#include <QSettings>

namespace shopglass {

namespace {

constexpr int MillisecondsBetweenLooks = 5'000;

QString key(const char *name)
{
    return QStringLiteral("watch/") + QLatin1String(name);
}

QString sentenceOf(const Result<ImportOutcome> &result)
{
    if (result.ok())
        return {};
    if (result.error().kind == ErrorKind::Cancelled)
        return FolderWatcher::tr("The import was stopped. It is tried again once the file changes.");
    return result.error().sentence;
}

} // namespace

FolderWatcher::FolderWatcher(QObject *parent)
    : QObject(parent)
    , m_place(new QObject)
{
    m_thread.setObjectName(QStringLiteral("folder watch"));
    m_place->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatcher::look);
    m_thread.start();
    const QSettings settings;
    m_view.folder = settings.value(key("folder")).toString();
    m_view.store = settings.value(key("store")).toString();
    m_workspace = settings.value(key("workspace")).toString();
    if (watching())
        begin(settings.value(key("files")).toByteArray());
}

FolderWatcher::~FolderWatcher()
{
    m_thread.quit();
    m_thread.wait();
}

void FolderWatcher::watch(const QString &folder, const QString &store, const QString &workspace)
{
    m_view = {folder, store, {}};
    m_workspace = workspace;
    QSettings settings;
    settings.setValue(key("folder"), folder);
    settings.setValue(key("store"), store);
    settings.setValue(key("workspace"), workspace);
    settings.remove(key("files"));
    begin({});
    look(); // notes what is there already, so that whatever comes from now on is new
    Q_EMIT changed();
}

void FolderWatcher::stop()
{
    m_timer.stop();
    m_watch.reset();
    m_view = {};
    QSettings().remove(QStringLiteral("watch"));
    Q_EMIT changed();
}

void FolderWatcher::begin(const QByteArray &kept)
{
    m_watch = std::make_shared<FolderWatch>(m_view.folder, kept);
    m_view.failures = m_watch->failures();
    m_timer.start(MillisecondsBetweenLooks);
}

void FolderWatcher::setWorkspace(const QString &workspace)
{
    if (workspace == m_openWorkspace)
        return;
    m_openWorkspace = workspace;
    // What was found a moment ago must not go into another workspace, and comes again when its own is back.
    if (m_watch)
        QMetaObject::invokeMethod(
            m_place, [watch = m_watch] { watch->withdraw(); }, Qt::QueuedConnection);
}

void FolderWatcher::look()
{
    if (!m_watch || m_workspace != m_openWorkspace)
        return;
    QMetaObject::invokeMethod(
        m_place,
        [this, watch = m_watch] {
            const bool isFirst = !watch->hasBegun();
            const QStringList files = watch->look();
            const QByteArray begun = isFirst && watch->hasBegun() ? watch->state() : QByteArray();
            // An archive is imported member by member; one that cannot be opened says why when it is read.
            const auto paths = exportPathsOf(files);
            QMetaObject::invokeMethod(
                this,
                [this, watch, begun, files = paths.ok() ? *paths : files, failures = watch->failures()] {
                    if (watch == m_watch && !begun.isEmpty())
                        QSettings().setValue(key("files"), begun);
                    if (watch != m_watch || m_workspace != m_openWorkspace)
                        return;
                    if (failures.size() != m_view.failures.size()) {
                        m_view.failures = failures;
                        Q_EMIT changed();
                    }
                    if (!files.isEmpty())
                        Q_EMIT ready(m_view.store, files);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

bool FolderWatcher::takes(const QString &path) const
{
    return m_watch && path.startsWith(m_view.folder + u'/');
}

void FolderWatcher::settle(const FileImport &file)
{
    if (!takes(file.path))
        return;
    QMetaObject::invokeMethod(
        m_place,
        [this, watch = m_watch, path = file.path, sentence = sentenceOf(file.result)] {
            watch->settle(path, sentence);
            QMetaObject::invokeMethod(
                this,
                [this, watch, state = watch->state(), failures = watch->failures()] {
                    if (watch != m_watch)
                        return;
                    QSettings().setValue(key("files"), state);
                    m_view.failures = failures;
                    Q_EMIT changed();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace shopglass
