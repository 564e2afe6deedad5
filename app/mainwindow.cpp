#include "app/mainwindow.h"

#include "app/mappingassistant.h"
#include "app/topbar.h"
#include "app/windowactions.h"
#include "widgets/common/definitionsource.h"
#include "widgets/common/dropoverlay.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/periodpicker.h"
#include "widgets/common/progressstrip.h"
#include "widgets/common/sidebar.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/pagefactory.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace shopglass {

namespace {

/// Below this width the sidebar shows icons only.
constexpr int RoomForSidebar = 1180;

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Session &session, const ServiceSource &services, Translations &translations,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_services(services)
    , m_translations(translations)
    , m_preferences(Preferences::load())
{
    Theme::setChangeColours(m_preferences.changeColours);
    buildPages();
    buildLayout();
    m_actions = new WindowActions(pageIds(), menuBar());
    connectSession();
    connectActions();
    connectPages();
    connectReports();
    connectMappings();
    connectWatcher();
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    resize(1280, 800);
    restoreGeometry(m_preferences.geometry);
    m_topBar->periodPicker()->setChoice(m_preferences.period, m_preferences.comparison);
    m_session.setView(m_preferences.store, m_preferences.period, m_preferences.comparison);
    setTheme(m_preferences.theme);
    setLanguage(m_preferences.language);
    showPage(pageIds().contains(m_preferences.page) ? m_preferences.page : pageIds().front());
    updateSidebar();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_stack = new QStackedWidget(this);
    for (const QString &id : pageIds()) {
        m_pages << makePage(id, m_stack);
        m_stack->addWidget(m_pages.last());
        if (auto *dataPage = qobject_cast<DataPage *>(m_pages.last()))
            m_dataPage = dataPage;
    }
}

void MainWindow::buildLayout()
{
    auto *middle = new QWidget(this);
    m_sidebar = new Sidebar(pageIds(), middle);
    m_topBar = new TopBar(middle);
    m_message = new MessageBar(middle);
    m_report = new ImportReport(middle);
    m_progress = new ProgressStrip(middle);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_message);
    column->addWidget(m_report);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setCentralWidget(middle);
    m_overlay = new DropOverlay(middle);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::stateReady, this, &MainWindow::showState);
    connect(&m_session, &Session::failed, this, &MainWindow::showError);
    connect(&m_session, &Session::importProgressed, this, &MainWindow::showProgress);
    connect(&m_session, &Session::fileImported, this, &MainWindow::showFileResult);
    connect(&m_session, &Session::folderExamined, this, &MainWindow::importFolder);
    connect(&m_session, &Session::importEnded, m_progress, &ProgressStrip::finish);
    connect(&m_session, &Session::careProgressed, this, &MainWindow::showCare);
    connect(&m_session, &Session::careEnded, this, &MainWindow::endCare);
    connect(&m_session, &Session::importEnded, this, &MainWindow::updatePortfolio);
    connect(&m_session, &Session::portfolioReady, this,
            [this](const std::shared_ptr<const PortfolioView> &view) {
                m_portfolio = view;
                feedPages();
                continueAudit();
            });
    connect(&m_session, &Session::undone, this, &MainWindow::showUndone);
    connect(&m_session, &Session::rejectsReady, this,
            [this](qint64 batch, const std::vector<Reject> &rejects) {
                m_selectedBatch = batch;
                m_rejects = rejects;
                feedPages();
            });
    connect(&m_session, &Session::rejectsExported, this, [this](const QString &path) {
        m_message->showMessage(tr("The rejected rows were written to %1.").arg(path), Meaning::Good);
    });
    connect(&m_session, &Session::rowsExported, this, [this](const QString &path) {
        m_message->showMessage(tr("The rows were written to %1.").arg(path), Meaning::Good);
    });
    connect(m_progress, &ProgressStrip::cancelRequested, &m_session, &Session::cancel);
}

void MainWindow::connectActions()
{
    using Command = WindowActions::Command;
    const auto run = [this](Command command, auto slot) {
        connect(m_actions->action(command), &QAction::triggered, this, slot);
    };
    run(Command::ImportFiles, &MainWindow::askFiles);
    run(Command::ImportFolder, &MainWindow::askFolder);
    run(Command::ImportWithMapping, &MainWindow::importWithMapping);
    run(Command::Mappings, [this] { m_mappings->manage(); });
    run(Command::WatchFolder, &MainWindow::toggleWatching);
    run(Command::ImportSample, &MainWindow::importSample);
    run(Command::EnterScores, &MainWindow::enterScores);
    run(Command::AnswerProgrammes, &MainWindow::answerProgrammes);
    run(Command::OwnIndicators, &MainWindow::editOwnIndicators);
    run(Command::NewStore, &MainWindow::askStore);
    run(Command::OpenWorkspace, &MainWindow::openWorkspace);
    run(Command::NewWorkspace, &MainWindow::newWorkspace);
    run(Command::SaveReport, &MainWindow::savePageReport);
    run(Command::Provider, &MainWindow::editProvider);
    run(Command::UndoImport, &MainWindow::undoLastImport);
    run(Command::Quit, &QWidget::close);
    run(Command::Definition, &MainWindow::showFocusedDefinition);
    run(Command::Palette, &MainWindow::showPalette);
    run(Command::About, &MainWindow::showAbout);
    run(Command::Refresh, [this] { m_session.refresh(); });
    QAction *sidebar = m_actions->action(Command::Sidebar);
    sidebar->setCheckable(true);
    sidebar->setChecked(m_preferences.narrowSidebar);
    run(Command::Sidebar, [this, sidebar] {
        m_preferences.narrowSidebar = sidebar->isChecked();
        updateSidebar();
    });
    connect(m_actions, &WindowActions::pageChosen, this, &MainWindow::showPage);
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::setTheme);
    connect(m_actions, &WindowActions::languageChosen, this, &MainWindow::setLanguage);
    connect(m_actions, &WindowActions::changeColoursChosen, this, [this](ChangeColours colours) {
        m_preferences.changeColours = colours;
        Theme::setChangeColours(colours);
        feedPages();
    });
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
}

void MainWindow::connectPages()
{
    for (const Page *page : std::as_const(m_pages)) {
        connect(page, &Page::definitionRequested, this, &MainWindow::showDefinition);
        connect(page, &Page::rowsRequested, this, &MainWindow::showRows);
        connect(page, &Page::importRequested, this, &MainWindow::askFiles);
        connect(page, &Page::sampleRequested, this, &MainWindow::importSample);
        connect(page, &Page::scoreEntryRequested, this, &MainWindow::enterScores);
        connect(page, &Page::channelRulesRequested, this, &MainWindow::editChannelRules);
        connect(page, &Page::benefitLinesRequested, this, &MainWindow::enterBenefitLines);
        connect(page, &Page::documentKept, &m_session,
                [this](const Document &document) { m_session.keepDocument(DocumentScope::Store, document); });
        connect(page, &Page::documentDropped, &m_session, [this](const QString &kind, const QString &id) {
            m_session.dropDocument(DocumentScope::Store, kind, id);
        });
        connect(page, &Page::storeRequested, this, &MainWindow::openStore);
        connect(page, &Page::failed, this, &MainWindow::showError);
    }
    connect(m_dataPage, &DataPage::batchSelected, &m_session, &Session::loadRejects);
    connect(m_dataPage, &DataPage::undoConfirmed, &m_session, &Session::undo);
    connect(m_dataPage, &DataPage::rejectsExportRequested, &m_session, &Session::exportRejects);
    connect(m_report, &ImportReport::rejectsRequested, this, &MainWindow::showRejectsOf);
    connect(m_topBar, &TopBar::importRequested, this, &MainWindow::askFiles);
    connect(m_topBar, &TopBar::newStoreRequested, this, &MainWindow::askStore);
    connect(m_topBar, &TopBar::storeChosen, &m_session, &Session::setStore);
    connect(m_topBar->periodPicker(), &PeriodPicker::changed, this,
            [this](const PeriodChoice &choice, Comparison comparison) {
                m_preferences.period = choice;
                m_preferences.comparison = comparison;
                m_session.setPeriod(choice, comparison);
            });
}

void MainWindow::showPage(const QString &pageId)
{
    m_preferences.page = pageId;
    m_stack->setCurrentIndex(static_cast<int>(pageIds().indexOf(pageId)));
    m_sidebar->setCurrent(pageId);
    m_actions->setCurrentPage(pageId);
    if (!m_auditWish) // which has the stores read wherever the user looks
        updatePortfolio();
}

QString MainWindow::currentPage() const
{
    return pageIds().at(m_stack->currentIndex());
}

void MainWindow::setTheme(ThemeChoice theme)
{
    m_preferences.theme = theme;
    m_actions->setTheme(theme);
    applyAppearance(*qApp, theme);
}

void MainWindow::setLanguage(const QString &language)
{
    m_preferences.language = language;
    m_actions->setLanguage(language);
    m_translations.use(languageFor(language));
    retranslate();
    feedPages();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    //: The product's name
    setWindowTitle(tr("Shopglass"));
    m_actions->retranslate();
    QStringList titles;
    for (const QString &id : pageIds())
        titles << pageTitle(id);
    m_sidebar->setTitles(titles);
}

void MainWindow::updateSidebar()
{
    const bool narrow = m_preferences.narrowSidebar || width() < RoomForSidebar;
    m_sidebar->setWidth(narrow ? Sidebar::Width::Narrow : Sidebar::Width::Full);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateSidebar();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.geometry = saveGeometry();
    m_preferences.save();
    m_session.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_message->hide();
        m_report->hide();
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localPaths(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_overlay->raise();
    m_overlay->show();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    importPaths(localPaths(event->mimeData()));
}

void MainWindow::showFocusedDefinition()
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        const auto *source = dynamic_cast<const DefinitionSource *>(widget);
        if (source && !source->definitionId().isEmpty()) {
            showDefinition(source->definitionId());
            return;
        }
    }
    m_message->showMessage(tr("Move the keyboard focus to a card or a column of figures and press F1 again."),
                           Meaning::Warning);
}

} // namespace shopglass
