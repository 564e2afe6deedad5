// The window's frame: sidebar, top bar, pages, messages. It passes wishes to the session and values to the
// pages; what a page shows and what a command does is theirs.

#pragma once

#include "app/language.h"
#include "app/preferences.h"
#include "app/reportjob.h"
#include "app/services.h"
#include "app/session.h"
#include "widgets/pages/pageinput.h"

#include <QMainWindow>

class QStackedWidget;

namespace shopglass {

class DataPage;
class DropOverlay;
class FolderWatcher;
class MappingAssistant;
class MessageBar;
class Page;
class ProgressStrip;
class Sidebar;
class TopBar;
class WindowActions;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All three must outlive the window. Reads the preferences; they are saved when it closes. Services are
    /// not asked for before the session opens a workspace or the user a dialog.
    MainWindow(Session &session, const ServiceSource &services, Translations &translations,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(const QString &pageId);
    [[nodiscard]] QString currentPage() const;
    /// Imports files and folders into the current store; asks for its name when there is none. A single
    /// folder of folders may be several stores: then it asks which is meant.
    void importPaths(const QStringList &paths);
    void setTheme(ThemeChoice theme);
    /// "zh", "en" or empty for the system's.
    void setLanguage(const QString &language);

    [[nodiscard]] MessageBar *messageBar() const noexcept { return m_message; }
    [[nodiscard]] ImportReport *importReport() const noexcept { return m_report; }
    [[nodiscard]] ProgressStrip *progressStrip() const noexcept { return m_progress; }
    [[nodiscard]] TopBar *topBar() const noexcept { return m_topBar; }
    [[nodiscard]] FolderWatcher *folderWatcher() const noexcept { return m_watcher; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPages();
    void buildLayout();
    void connectSession();
    void connectActions();
    void connectPages();
    void retranslate();
    void feedPages();
    void showState(const ShopState &state);
    /// Begins or ends the work behind the Audit page.
    void updatePortfolio();
    void openStore(const QString &name);
    void showProgress(const ImportProgress &progress);
    void showCare(const CareProgress &progress);
    void endCare();
    void showFileResult(const FileImport &file);
    void showUndone(const UndoSummary &summary);
    void showError(const QString &sentence);
    void showRejectsOf(BatchId batch);
    void showDefinition(const QString &indicatorId);
    void showRows(const RowsQuestion &question);
    void showFocusedDefinition();
    void showPalette();
    void showAbout();
    bool ensureStore();
    void importFolder(const QString &folder, const std::vector<StoreFolder> &stores);
    void importIntoStore(const QStringList &paths);
    void askFiles();
    void askFolder();
    void connectWatcher();
    void toggleWatching();
    void stopWatching();
    void askStore();
    void openWorkspace();
    void newWorkspace();
    void switchWorkspace(const QString &path);
    void importSample();
    void undoLastImport();
    /// The newest import of the store that is in use; none when there is none.
    [[nodiscard]] const BatchSummary *lastImport() const;
    [[nodiscard]] bool hasCompleteViews() const;
    void enterScores();
    void enterBenefitLines();
    void answerProgrammes();
    void editOwnIndicators();
    void editChannelRules();
    /// With the user's own indicators where a store is shown.
    [[nodiscard]] std::shared_ptr<const Catalogue> catalogue() const;
    void connectMappings();
    void importWithMapping();
    /// Asks about a file that the user named and nobody knows.
    void askMapping(const FileImport &file);
    void connectReports();
    /// The report of what the page is about: the store, or all stores on the Audit page.
    void savePageReport();
    void saveReport(ReportFormat format);
    void saveAudit(ReportFormat format);
    /// Asks where to write; the rest of the wish is the caller's. None when the user gave up.
    std::optional<ReportWish> askReport(ReportFormat format, const QString &suggestion);
    /// Writes the wished audit once all stores are read, and says until then how far that is.
    void continueAudit();
    void dropAudit();
    void showReportEnd(const QString &path, const Result<void> &result);
    void editProvider();
    void updateSidebar();

    Session &m_session;
    ServiceSource m_services;
    Translations &m_translations;
    Preferences m_preferences;
    ShopState m_state;
    PageInput::State m_pageState = PageInput::State::Reading;
    BatchId m_selectedBatch = 0;
    std::vector<Reject> m_rejects;
    std::shared_ptr<const PortfolioView> m_portfolio;

    WindowActions *m_actions = nullptr;
    Sidebar *m_sidebar = nullptr;
    TopBar *m_topBar = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<Page *> m_pages;
    DataPage *m_dataPage = nullptr;
    ImportReport *m_report = nullptr;
    ProgressStrip *m_progress = nullptr;
    ReportJob *m_reportJob = nullptr;
    FolderWatcher *m_watcher = nullptr;
    std::optional<ReportWish> m_auditWish; ///< waits for the stores to be read
    DropOverlay *m_overlay = nullptr;
    std::unique_ptr<MappingAssistant> m_mappings;
    QStringList m_waitingPaths; ///< files given before the workspace was read
    QStringList m_named; ///< files that the user named, not those found in folders
};

} // namespace shopglass
