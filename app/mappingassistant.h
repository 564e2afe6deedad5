// Asks which column is what: opens the mapping dialog for a file, feeds it previews, and passes its answer to
// the session. Also the list of mappings that are kept.
//
// Files are looked at, and mappings written, on a thread of its own; what is answered meanwhile for an older
// wish is dropped. One file is asked about at a time, the others wait. Threads: use on the UI thread.

#pragma once

#include "app/services.h"
#include "app/session.h"
#include "widgets/common/theme.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <deque>

namespace shopglass {

class FilePreview;
class MappingProfiles;
class MappingDialog;
class MappingsDialog;
struct PreviewOptions;
struct Preview;

class MappingAssistant final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object; dialogs open over the window.
    MappingAssistant(Session &session, const ServiceSource &services, QWidget *window);
    /// Waits for mappings that are being written.
    ~MappingAssistant() override;

    /// Asks about a file that was refused.
    void ask(const FileImport &refused);
    /// Lets the user choose files for a store and asks about them.
    void chooseFiles(const QString &store);
    /// Opens the list of mappings that are kept.
    void manage();
    [[nodiscard]] MappingDialog *dialog() const;

Q_SIGNALS:
    void message(const QString &sentence, shopglass::Meaning meaning);

private:
    struct Question
    {
        QString path; ///< empty: a kept mapping is shown without a file
        QString store; ///< that it goes into
        QString why; ///< it was refused for; empty when the user wants to map it
        QString start; ///< name of the mapping to begin with; empty = what suits the file
    };

    void askNext();
    void open(const std::shared_ptr<const MappingProfiles> &kept);
    /// The file of the question, if it has one.
    void openFile();
    void connectDialog();
    void useSample();
    void beginWithFile(const QString &path);
    void exportMapping(const Mapping &mapping, const QString &path);
    void look(const PreviewOptions &options);
    void showLook(const PreviewOptions &options, const Result<Preview> &looked);
    void importFile(const std::optional<Mapping> &mapping);
    void save(const Mapping &mapping);
    /// Does `work` on the thread, then `done` here.
    template<class Work, class Done>
    void run(Work work, Done done);
    void change(std::function<Result<void>(MappingProfiles &)> work, const QString &sentence);
    void refreshList();
    void connectList();

    Session &m_session;
    ServiceSource m_services;
    QWidget *m_window;
    QThreadPool m_thread;
    std::deque<Question> m_questions;
    bool m_asking = false;
    Question m_question; ///< of the dialog that is open
    QString m_password;
    std::shared_ptr<const MappingProfiles> m_kept; ///< what was kept when the dialog was opened
    std::shared_ptr<FilePreview> m_file; ///< touched on m_thread only; null without a file
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
    QPointer<MappingDialog> m_dialog;
    QPointer<MappingsDialog> m_list;
};

} // namespace shopglass
